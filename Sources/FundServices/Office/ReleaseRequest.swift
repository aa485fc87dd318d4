package import FundCore
package import FundStore
internal import Wording

/// Lets a request that waits become an act (duyệt đề nghị): decided anew, recorded as whoever asked it, once.
package struct ReleaseRequest: Sendable {
    package let number: Int64
    package let note: String?

    package init(_ number: Int64, note: String?) {
        self.number = number
        self.note = note
    }

    /// - Parameter name: whoever releases; nil leaves the login.
    /// - Throws: `request.not-found`, `request.settled`, `request.own`, `request.not-theirs-to-release`, and whatever
    ///   turns the act down now.
    package func run(
        on database: Database, by name: String?, today: CalendarDate, _ ending: Ending
    ) throws -> WriteResult {
        guard try database.submits() else { return try perform(on: database, by: name, ending) }
        return try AskedDecision(request: number, note: note, by: name).submit(
            ending == .commit ? .release : .releaseTrial, to: database, on: today)
    }

    /// - Parameter submitted: where the one writer performs it.
    func perform(
        on database: Database, by name: String?, _ ending: Ending,
        for submitted: (number: Int64, login: String)? = nil
    ) throws -> WriteResult {
        let (record, content) = try database.read { reader in
            let record = try reader.request(number)
            return (record, record.contentName == nil ? nil : try reader.content(ofRequest: number))
        }
        var kept = try KeptRequest(record, content: content, ending)
        kept.options.release = WriteRequest.Release(
            number: number, askedBy: record.askedBy, by: name, reason: note)
        kept.options.submitted = submitted
        kept.options.asSeen = record
        return try kept.service.run(on: database, kept.options)
    }
}

extension RequestRecord {
    /// That it is released, and what the receipt says otherwise than the one that the asker saw.
    func changes(in receipt: Receipt) -> [Message] {
        let changes = ReceiptChange.between(answer.json, JSON.object(receipt.document).compact)
        return [Message("notice.released", arguments)] + changes.map(\.notice)
    }
}

extension AskedDecision {
    /// Asks the one writer for the decision. It is taken once, and asked again answers the same: it needs no key.
    func submit(_ kind: Submission.Kind, to database: Database, on today: CalendarDate) throws -> WriteResult
    {
        try Submission(
            kind, nil, asked: try JSON(coding: self).compact, key: Submission.noKey, askedOn: today
        ).result(from: database)
    }
}

/// What the receipt at release says otherwise than the one that the asker saw.
struct ReceiptChange: Hashable {
    let name: String
    let before: String
    let after: String

    /// What differs though nothing changed: numbers that are given on recording, and sentences that repeat figures.
    private static let passing: Set<String> = [
        "entry", "entries", "notices", "summary_vi", "summary_en", "voucher", "schedule",
    ]

    static func between(_ before: String, _ after: String) -> [ReceiptChange] {
        guard case .object(let old)? = try? JSON(parsing: before),
            case .object(let new)? = try? JSON(parsing: after)
        else { return [] }
        let was = Dictionary(old.map { ($0.name, $0.value) }) { first, _ in first }
        return new.compactMap { member in
            guard !passing.contains(member.name), let value = was[member.name], value != member.value else {
                return nil
            }
            return ReceiptChange(name: member.name, before: value.compact, after: member.value.compact)
        }
    }

    var notice: Message {
        Message(
            "notice.released-otherwise",
            ["name": .text(name), "before": .text(before), "after": .text(after)])
    }
}
