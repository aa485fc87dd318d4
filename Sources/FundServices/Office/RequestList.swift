internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// What waits for a second person (đề nghị chờ duyệt).
    ///
    /// - Parameter all: those that were released or rejected too.
    package static func requests(_ reader: FundReader, all: Bool) throws -> Answer {
        let records = try reader.requests(waitingOnly: !all)
        let sheet = Sheet(
            "requests",
            [
                .figures("request.column.number"), .words("request.column.asked-at", rank: 1),
                .words("request.column.act"), .words("request.column.asked-by"),
                .words("request.column.state"), .words("request.column.decided-by", rank: 1),
                .figures("rule.column.entry", rank: 2), .words("request.column.matter", rank: 3),
            ],
            records.map { record in
                Sheet.Row([
                    .number(record.number), .time(record.askedAt),
                    .word(record.code.phrase, code: record.code.rawValue), .text(record.askedBy),
                    record.stateCell, .optional(record.end?.by), .optional(record.end?.entry),
                    .written { record.summary(in: $0).split(separator: "\n").first.map(String.init) ?? "" },
                ]) { .object(record.members) }
            })
        return Answer(
            [.line(Message("request.title")), .blank]
                + (records.isEmpty ? [.line(Message("request.none"))] : []) + [.sheet(sheet)])
    }

    /// One request: who asked what, what the asker saw, what became of it.
    ///
    /// - Throws: `request.not-found`.
    package static func request(_ reader: FundReader, _ number: Int64) throws -> Answer {
        let record = try reader.request(number)
        var fields: [(name: Message, value: Cell)] = [
            (Message("request.column.act"), .word(record.code.phrase, code: record.code.rawValue)),
            (Message("request.column.asked-by"), .text(record.askedBy)),
            (Message("request.column.login"), .text(record.login)),
            (Message("request.column.asked-at"), .time(record.askedAt)),
            (Message("request.column.key"), .text(record.key)),
            (Message("request.column.state"), record.stateCell),
        ]
        if let name = record.contentName { fields.append((Message("request.column.file"), .text(name))) }
        if let end = record.end {
            fields.append((Message("request.column.decided-by"), .text(end.by)))
            fields.append((Message("request.column.decided-at"), .time(end.at)))
            if let entry = end.entry { fields.append((Message("rule.column.entry"), .number(entry))) }
            if let reason = end.reason { fields.append((Message("person.column.reason"), .text(reason))) }
        }
        return Answer(
            [
                .line(Message("request.line", record.arguments)), .blank,
                .fields(Answer.Fields(("loan.column.figure", "loan.column.value"), fields)), .blank,
                .line(Message("request.seen")), .text(record.summary),
            ],
            document: .object(
                record.members + [
                    .init("asked", try JSON(parsing: record.asked)),
                    .init("receipt", try JSON(parsing: record.answer.json)),
                ]))
    }
}

extension RequestRecord {
    fileprivate var state: String { end?.state.rawValue ?? "awaiting-release" }

    fileprivate var stateCell: Cell { .word("request-state." + state, code: state) }

    fileprivate func summary(in language: Language) -> String {
        language == .vi ? answer.summaryVi : answer.summaryEn
    }

    /// For programs.
    fileprivate var members: [JSON.Member] {
        [
            .init("request", number.json), .init("act", code.rawValue.json), .init("state", state.json),
            .init("key", key.json), .init("asked_by", askedBy.json), .init("login", login.json),
            .init("asked_at", RecordTime.text(askedAt).json),
            .init("file", contentName.json), .init("decided_by", (end?.by).json),
            .init("decided_at", (end.map { RecordTime.text($0.at) }).json),
            .init("reason", (end?.reason).json), .init("entry", (end?.entry).json),
        ]
    }
}
