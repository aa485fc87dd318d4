package import FundCore
package import FundStore
package import Wording

/// What a write answers (biên nhận): the document for programs, the sentences for people.
package struct Receipt: Sendable {
    package var document: [JSON.Member]
    package var lines: [Message]
    /// What the desk should look at before it goes on (lưu ý): said beside the result, and kept with the answer.
    package var notices: [Message]

    package init(_ document: [JSON.Member], _ lines: [Message], notices: [Message] = []) {
        self.document = document
        self.lines = lines
        self.notices = notices
    }

    package var stored: StoredAnswer {
        let vi = lines.map { $0.text(in: .vi) }.joined(separator: "\n")
        let en = lines.map { $0.text(in: .en) }.joined(separator: "\n")
        return StoredAnswer(
            json: JSON.object(
                document + (notices.isEmpty ? [] : [.init("notices", .array(notices.map(\.json)))])
                    + [.init("summary_vi", .string(vi)), .init("summary_en", .string(en))]
            )
            .compact,
            summaryVi: vi, summaryEn: en)
    }
}

/// What every write takes (tùy chọn của mọi nghiệp vụ ghi).
package struct WriteOptions: Sendable {
    package var on: CalendarDate
    /// The day as it was asked for; nil where today was meant, whichever day a repetition falls on.
    package var askedOn: CalendarDate?
    package var today: CalendarDate
    package var key: String?
    package var actedBy: String?
    package var voucher: String?
    package var note: String?
    /// Whether days before the founding of the fund are meant.
    package var beforeFounding: Bool
    package var ending: Ending
    /// Records what seems to be in the books already all the same.
    package var again: Bool

    package init(
        on: CalendarDate?, today: CalendarDate, key: String?, actedBy: String?, voucher: String? = nil,
        note: String? = nil, beforeFounding: Bool = false, ending: Ending, again: Bool = false
    ) {
        self.on = on ?? today
        askedOn = on
        self.today = today
        self.key = key
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
        self.beforeFounding = beforeFounding
        self.ending = ending
        self.again = again
    }

    /// The same options on another day.
    func on(_ date: CalendarDate) -> WriteOptions {
        var options = self
        options.on = date
        return options
    }
}

extension WriteOptions {
    /// What belongs to a request since it can be asked for: nothing where it was not, so that requests of
    /// before stay the same.
    var more: [JSON.Member] {
        (again ? [.init("again", true)] : []) + (beforeFounding ? [.init("before_founding", true.json)] : [])
    }

    /// A day a little ahead may be meant (a payment order for Monday); one years ahead is a slip.
    ///
    /// - Throws: `date.in-the-future`.
    func refuseFarAhead() throws(Refusal) {
        guard on <= today.adding(months: 120) else {
            throw Refusal(.futureDate, ["on": .date(on), "today": .date(today)])
        }
    }

    /// Whether the day lies further off than last year or next: then somebody at a terminal is asked.
    package var isOfOddYear: Bool { abs(on.parts.year - today.parts.year) > 1 }
}

extension Message {
    /// The day may be a slip: years that are not this one, the last or the next, and far from all that the books
    /// hold.
    static func oddYears(_ years: [Int]) -> [Message] {
        guard !years.isEmpty else { return [] }
        return [
            Message("notice.odd-year", ["years": .text(years.map(String.init).joined(separator: ", "))])
        ]
    }

    /// Whether somebody at a terminal is asked before it is recorded.
    package var isQuestion: Bool { ["notice.odd-year", "notice.long-first-closing"].contains(key) }
}

/// What came of a write.
package struct WriteResult: Sendable {
    package let answer: StoredAnswer
    /// The key had been used for the same request before; nothing was done again.
    package let isReplay: Bool
    /// Of a repetition what became of it since; what was said the first time stands in the answer.
    package let notices: [Message]
    /// What was taken back since of what a repetition once recorded.
    package let undone: [Replay.Undone]

    package init(
        answer: StoredAnswer, isReplay: Bool, notices: [Message] = [], undone: [Replay.Undone] = []
    ) {
        self.answer = answer
        self.isReplay = isReplay
        self.notices = notices
        self.undone = undone
    }

    /// For programs: the answer to the letter as it is kept; behind it, where that is not true any more, what
    /// was taken back.
    package var document: String {
        guard !undone.isEmpty, answer.json.hasSuffix("}") else { return answer.json }
        let members = JSON.object([
            .init("replay", true), .init("reversed_by", undone[0].by.json),
            .init("reversed", .array(undone.map(\.json))),
        ])
        return answer.json.dropLast() + "," + members.compact.dropFirst()
    }
}

extension Replay.Undone {
    fileprivate var json: JSON {
        .object([
            .init("entry", entry.json), .init("reversed_by", by.json), .init("reversed_on", on.json),
        ])
    }

    fileprivate var arguments: [String: Refusal.Argument] {
        ["entry": .number(Int(entry)), "by": .number(Int(by)), "on": .date(on)]
    }
}

extension Replay {
    /// Where the answer tells of what the books hold no longer, and how to record it anew.
    ///
    /// - Parameter isFile: whether the acts were the lines of one file.
    func notices(isFile: Bool) -> [Message] {
        guard let first = undone.first else { return [] }
        guard isFile else {
            return undone.map {
                Message($0.isReopened ? "notice.reopened-since" : "notice.reversed-since", $0.arguments)
            }
        }
        var arguments = first.arguments
        arguments["count"] = .number(undone.count)
        arguments["entries"] = .number(entries)
        if undone.count > 1 { arguments["more"] = .number(undone.count - 1) }
        if undone.count < entries { arguments["kept"] = .number(entries - undone.count) }
        return [Message("notice.file-reversed-since", arguments)]
    }
}

/// An act of the fund's staff: one transaction, one entry, one key.
package protocol WriteService: Sendable {
    /// What is asked, apart from the options: the request that a key stands for.
    var request: [JSON.Member] { get }
    /// What the act gives names to, as it was asked: looked at for letters that are not what they seem.
    var identifiers: [String?] { get }
    /// Whether its acts are the lines of a file.
    static var isFile: Bool { get }
    /// The whole request with the options that belong to it.
    func canonical(_ options: WriteOptions) -> JSON
    func perform(with books: Books, _ options: WriteOptions) throws -> Receipt
    /// Whether a terminal may have to be asked something besides the year of `--on`.
    var mayHaveQuestions: Bool { get }
}

extension WriteService {
    package var identifiers: [String?] { [] }
    package static var isFile: Bool { false }
    package var mayHaveQuestions: Bool { false }

    package func canonical(_ options: WriteOptions) -> JSON {
        .object(
            [.init("act", .string("\(Self.self)")), .init("on", options.on.json)] + request + [
                .init("by", options.actedBy.json), .init("voucher", options.voucher.json),
                .init("note", options.note.json),
            ] + options.more)
    }

    package func run(on database: Database, _ options: WriteOptions) throws -> WriteResult {
        try options.refuseFarAhead()
        let onOtherDay: @Sendable (CalendarDate) -> String = { canonical(options.on($0)).compact }
        let write = WriteRequest(
            canonical: canonical(options).compact,
            onOtherDay: options.askedOn == nil ? onOtherDay : nil,
            key: options.key, kinds: recordedKinds, actedBy: options.actedBy, voucher: options.voucher,
            note: options.note, beforeFounding: options.beforeFounding)
        let named = [options.key, options.voucher] + identifiers
        var notices: [Message] = []
        let written = try database.write(write, options.ending) { books in
            var receipt = try perform(with: books, options)
            receipt.notices += LookAlike.notices(in: named)
            receipt.notices += try Message.oddYears(books.oddYears(today: options.today))
            notices = receipt.notices
            return receipt.stored
        }
        switch written {
        case .now(let answer): return WriteResult(answer: answer, isReplay: false, notices: notices)
        case .before(let replay):
            return WriteResult(
                answer: replay.answer, isReplay: true,
                notices: replay.notices(isFile: Self.isFile), undone: replay.undone)
        }
    }
}
