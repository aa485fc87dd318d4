internal import FundCore
internal import FundStore
package import Wording

/// Why something was not done (lý do không thực hiện): its code for programs, its sentence for people, and what kind of
/// failure it is, which each front end tells in its own way.
package struct Failure: Error, Sendable {
    package enum Class: String, Codable, Sendable {
        /// A rule turned the request down.
        case refused
        /// A file that cannot be taken in.
        case badFile
        /// The books contradict themselves.
        case checkFailed
        /// It may or may not have been recorded; the same key settles it.
        case outcomeUnknown
        /// What was asked cannot be understood.
        case usage
        /// There is no database to ask, or none that can do it.
        case unreachable
        /// Others are in the way; a little later it may well pass.
        case busy
        case notPermitted
        /// A fault of this program.
        case ourFault
    }

    package let kind: Class
    package let code: String
    /// In the language of whoever reads it; of a file it has a line for each flaw.
    package let text: @Sendable (Language) -> String
    /// What a program is told besides the code and the sentence.
    package let more: @Sendable (Language) -> [JSON.Member]

    package init(
        _ kind: Class, _ code: String, more: @escaping @Sendable (Language) -> [JSON.Member] = { _ in [] },
        text: @escaping @Sendable (Language) -> String
    ) {
        self.kind = kind
        self.code = code
        self.text = text
        self.more = more
    }

    package init(_ kind: Class, _ code: String, _ message: Message, more: [JSON.Member] = []) {
        self.init(kind, code, more: { _ in more }, text: message.text)
    }

    /// What an error of the rules, the services or the store comes to; nil for others.
    ///
    /// - Parameter debug: tells what the database said in all its words, not the first line alone.
    package init?(_ error: any Error, debug: Bool = false) {
        switch error {
        case let failure as Failure: self = failure
        case let refusal as Refusal:
            self.init(
                refusal.code.isOfPersons ? .notPermitted : .refused, refusal.code.rawValue,
                Message(refusal.code.rawValue, refusal.arguments))
        case let file as BadFile:
            self.init(.badFile, "file.bad", more: { [.init("flaws", file.json(in: $0))] }, text: file.text)
        case let fault as StoreFault:
            if let row = fault.unreadable { self.init(row) } else { self.init(fault, debug: debug) }
        default: return nil
        }
    }

    /// A check found violations.
    package static func checks(failed count: Int) -> Failure {
        Failure(.checkFailed, "check.failed", Message("check.failed", ["count": .number(count)]))
    }

    /// The connection went while COMMIT was on its way.
    package static func outcomeUnknown(key: String) -> Failure {
        Failure(
            .outcomeUnknown, "outcome-unknown", Message("fault.outcome-unknown", ["key": .text(key)]),
            more: [.init("key", key.json)])
    }

    private init(_ fault: StoreFault, debug: Bool) {
        let (kind, code): (Class, String) =
            switch fault.kind {
            case .unreachable: (.unreachable, "database.unreachable")
            case .busy: (.busy, "database.busy")
            case .readOnly: (.unreachable, "database.read-only")
            case .timeout: (.busy, "database.timeout")
            case .noWriter: (.busy, "database.no-writer")
            case .diskFull: (.unreachable, "database.disk-full")
            case .memory: (.busy, "database.memory")
            case .encoding: (.unreachable, "database.encoding")
            case .failing: (.unreachable, "database.failing")
            case .pooled: (.unreachable, "database.pooled")
            case .notPermitted: (.notPermitted, "database.not-permitted")
            case .outcomeUnknown: (.outcomeUnknown, "outcome-unknown")
            case .schema: (.unreachable, "database.schema")
            case .unreadableRow, .internalError: (.ourFault, "internal")
            }
        self.init(
            kind, code,
            Message("fault." + code, ["reason": .text(debug ? fault.details : fault.summary)]))
    }

    /// The books contradict what the schema promises, as a check would find: neither our fault nor a rule's.
    private init(_ row: UnreadableRow) {
        let code = "database.unreadable-row"
        self.init(
            .checkFailed, code,
            Message(
                "fault." + code,
                [
                    "table": .text(row.table), "row": .text(row.key), "column": .text(row.column),
                    "value": .text(row.value),
                ]),
            more: [
                .init("table", row.table.json), .init("row", row.key.json),
                .init("column", row.column.json), .init("value", row.value.json),
            ])
    }
}

extension Refusal.Code {
    /// Whether another person might do the same: it is who asks that stands in the way.
    fileprivate var isOfPersons: Bool {
        [.personNotRegistered, .personRevoked, .notTheirDuty, .aboveTheirLimit, .notTheirsToRelease].contains(
            self)
    }
}
