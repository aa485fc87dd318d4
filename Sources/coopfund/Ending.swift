internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// Ends the process with the words and the code that an error deserves.
enum Ending {
    /// - Parameter words: the command line, which says how to report and what is missing.
    static func end(with error: any Error, of words: [String]) -> Never {
        let (json, debug) = (words.contains("--json"), words.contains("--debug"))
        if let failure = explain(error, debug: debug) {
            report(failure, json: json)
            System.end(failure.status)
        }
        // Help and version are asked for, not wrong.
        let text = CoopFund.fullMessage(for: error)
        if CoopFund.exitCode(for: error) == .success {
            Output.print(Usage.translated(text))
            System.end(.done)
        }
        report(
            Failure(
                status: .usage, code: "usage", message: Usage.translated(Usage.completed(text, words)),
                isUsage: true), json: json)
        System.end(.usage)
    }

    struct Failure {
        let status: ExitStatus
        let code: String
        let message: String
        var isUsage = false
        var more: [JSON.Member] = []
    }

    private static func explain(_ error: any Error, debug: Bool) -> Failure? {
        let language = Speech.language
        switch error {
        case let refusal as Refusal:
            return Failure(
                status: .refused, code: refusal.code.rawValue,
                message: Catalogue.text(for: refusal, in: language))
        case let fault as StoreFault:
            return failure(of: fault, debug: debug)
        case let file as BadFile:
            return Failure(
                status: .badFile, code: "file.bad", message: file.text(in: language),
                more: [.init("flaws", file.json(in: language))])
        case let unsettled as OutcomeUnknown:
            return Failure(
                status: .outcomeUnknown, code: "outcome-unknown",
                message: Catalogue.text("fault.outcome-unknown", ["key": .text(unsettled.key)], in: language),
                more: [.init("key", unsettled.key.json)])
        case let cluster as ClusterError:
            return Failure(
                status: .unreachable, code: "database.unreachable",
                message: Catalogue.text(
                    "fault.cluster", ["reason": .text(cluster.description)], in: language))
        case let failure as Usage.Problem:
            return Failure(status: .usage, code: "usage", message: failure.message)
        case let found as CheckFailed:
            return Failure(
                status: .checkFailed, code: "check.failed",
                message: Catalogue.text("check.failed", ["count": .number(found.count)], in: language))
        default:
            return nil
        }
    }

    private static func failure(of fault: StoreFault, debug: Bool) -> Failure {
        if let row = fault.unreadable { return failure(of: row) }
        let (status, code): (ExitStatus, String) =
            switch fault.kind {
            case .unreachable: (.unreachable, "database.unreachable")
            case .busy: (.busy, "database.busy")
            case .readOnly: (.unreachable, "database.read-only")
            case .timeout: (.busy, "database.timeout")
            case .diskFull: (.unreachable, "database.disk-full")
            case .memory: (.busy, "database.memory")
            case .encoding: (.unreachable, "database.encoding")
            case .failing: (.unreachable, "database.failing")
            case .notPermitted: (.notPermitted, "database.not-permitted")
            case .outcomeUnknown: (.outcomeUnknown, "outcome-unknown")
            case .schema: (.unreachable, "database.schema")
            case .unreadableRow, .internalError: (.ourFault, "internal")
            }
        return Failure(
            status: status, code: code,
            message: Catalogue.text(
                "fault." + code, ["reason": .text(debug ? fault.details : fault.summary)],
                in: Speech.language))
    }

    /// The books contradict what the schema promises, as a check would find: neither our fault nor a rule's.
    private static func failure(of row: UnreadableRow) -> Failure {
        let code = "database.unreadable-row"
        return Failure(
            status: .checkFailed, code: code,
            message: Catalogue.text(
                "fault." + code,
                [
                    "table": .text(row.table), "row": .text(row.key), "column": .text(row.column),
                    "value": .text(row.value),
                ], in: Speech.language),
            more: [
                .init("table", row.table.json), .init("row", row.key.json), .init("column", row.column.json),
                .init("value", row.value.json),
            ])
    }

    private static func report(_ failure: Failure, json: Bool) {
        if json {
            let document = JSON.object([
                .init(
                    "error",
                    .object(
                        [.init("code", failure.code.json), .init("message", failure.message.json)]
                            + failure.more))
            ])
            Output.talk(document.compact)
        } else if failure.isUsage {
            Output.talk(failure.message)
        } else {
            Output.talk(say("fault.prefix") + " " + failure.message)
        }
    }
}

/// The connection went while COMMIT was on its way: the key that settles it.
struct OutcomeUnknown: Error {
    let key: String
}

/// A check found violations.
struct CheckFailed: Error {
    let count: Int
}
