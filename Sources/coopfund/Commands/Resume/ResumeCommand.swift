internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import PrivateCluster
internal import Wording

/// Settles what was sent and not answered (hoàn tất lệnh dang dở).
struct ResumeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "resume", abstract: say("help.resume"))
    }

    @Flag(name: .long, help: help("json")) var json = false
    @Option(name: .long, help: help("lang")) var lang: Language?

    func run() throws {
        var worst = ExitStatus.done
        var settled: [(pending: PendingWrite, status: Int)] = []
        for pending in PendingWrite.all() {
            let line = Catalogue.text(
                pending.isUnderWay ? "resume.under-way" : "resume.again",
                ["words": .text(pending.words.joined(separator: " ")), "key": .text(pending.key)],
                in: Speech.language)
            Output.talk(line)
            guard !pending.isUnderWay else { continue }
            let result = try pending.run()
            if !json, !result.output.isEmpty {
                Output.print(String(decoding: result.output, as: UTF8.self).trimmedEnd)
            }
            if !result.errors.isEmpty {
                Output.talk(String(decoding: result.errors, as: UTF8.self).trimmedEnd)
            }
            let status = ExitStatus(rawValue: Int32(result.status)) ?? .ourFault
            // What was refused is settled: nothing is recorded, and it will not be.
            if ![.outcomeUnknown, .busy, .unreachable].contains(status) {
                pending.remove()
            } else {
                worst = status
            }
            settled.append((pending, result.status))
        }
        if json {
            Output.print(PendingWrite.document(of: settled).compact)
        } else if settled.isEmpty {
            Output.print(say("resume.nothing"))
        }
        if worst != .done { System.end(worst) }
    }
}

extension String {
    /// Without the ends of lines at its end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last?.isNewline ?? false { text.removeLast() }
        return text
    }
}
