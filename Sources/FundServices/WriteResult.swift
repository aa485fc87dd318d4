package import FundCore
package import FundStore
package import Wording

/// What came of a write.
package struct WriteResult: Sendable {
    package let answer: StoredAnswer
    /// The key had been used for the same request before; nothing was done again.
    package let isReplay: Bool
    /// Of a repetition what became of it since; what was said the first time stands in the answer.
    package internal(set) var notices: [Message]
    /// What was taken back since of what a repetition once recorded.
    package let undone: [Replay.Undone]
    /// Where nothing is recorded yet, because a second person must release it.
    package let waiting: Waiting?
    /// Of a run recorded just now what it put down: it need not be read back to be shown.
    package let run: KeptRun?

    /// A request that waits.
    package struct Waiting: Sendable {
        package let number: Int64
        package let code: ActCode
        package let key: String?
        package let releasedBy: [Duty]
    }

    package init(
        answer: StoredAnswer, isReplay: Bool, notices: [Message] = [], undone: [Replay.Undone] = [],
        waiting: Waiting? = nil, run: KeptRun? = nil
    ) {
        self.answer = answer
        self.isReplay = isReplay
        self.notices = notices
        self.undone = undone
        self.waiting = waiting
        self.run = run
    }

    /// For programs: the answer to the letter as it is kept; behind it, where that is not true any more, what
    /// was taken back.
    package var document: String {
        if let waiting { return waiting.document(answer) }
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

extension WriteResult {
    init(_ waiting: WaitingRequest, of code: ActCode, key: String?, notices: [Message]) {
        self.init(
            answer: waiting.answer, isReplay: waiting.isRepetition, notices: notices,
            waiting: Waiting(
                number: waiting.number, code: code, key: key, releasedBy: waiting.releasedBy))
    }
}

extension WriteResult.Waiting {
    fileprivate func document(_ answer: StoredAnswer) -> String {
        let members = JSON.object([
            .init("request", number.json), .init("state", "awaiting-release"),
            .init("act", code.rawValue.json), .init("key", key.json),
            .init("released_by", .array(releasedBy.map { $0.rawValue.json })),
        ])
        return members.compact.dropLast() + ",\"receipt\":" + answer.json + "}"
    }

    /// What became of it: recorded as a request, and who may let it through.
    package var sentence: Message {
        var arguments: [String: Refusal.Argument] = [
            "request": .number(Int(number)), "act": .phrase(code.phrase),
        ]
        if !releasedBy.isEmpty { arguments["duties"] = .phrases(releasedBy.map(\.phrase)) }
        return Message("receipt.waits", arguments)
    }
}
