internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import PrivateCluster
internal import Wording

/// Ends the process with the words and the code that an error deserves.
enum Ending {
    /// - Parameter words: the command line, which says how to report and what is missing.
    static func end(with error: any Error, of words: [String]) -> Never {
        let json = words.contains("--json")
        if let failure = failure(of: error, debug: words.contains("--debug")) {
            report(failure, json: json)
            System.end(ExitStatus(of: failure.kind))
        }
        // Help and version are asked for, not wrong.
        let text = CoopFund.fullMessage(for: error)
        if CoopFund.exitCode(for: error) == .success {
            Output.print(Usage.translated(text))
            System.end(.done)
        }
        let usage = Usage.translated(Usage.completed(text, words))
        // The parser says itself that it is an error.
        if json { report(Failure(.usage, "usage") { _ in usage }, json: true) } else { Output.talk(usage) }
        System.end(.usage)
    }

    private static func failure(of error: any Error, debug: Bool) -> Failure? {
        switch error {
        case let cluster as ClusterError:
            Failure(
                .unreachable, "database.unreachable",
                Message("fault.cluster", ["reason": .text(cluster.description)]))
        case let problem as Usage.Problem: Failure(.usage, "usage") { _ in problem.message }
        default: Failure(error, debug: debug)
        }
    }

    private static func report(_ failure: Failure, json: Bool) {
        let text = failure.text(Speech.language)
        guard json else { return Output.talk(say("fault.prefix") + " " + text) }
        let members: [JSON.Member] = [.init("code", failure.code.json), .init("message", text.json)]
        Output.talk(JSON.object([.init("error", .object(members + failure.more(Speech.language)))]).compact)
    }
}
