internal import ArgumentParser
internal import Foundation

/// Where the process begins and ends: one place turns what went wrong into words and an exit code.
@main enum Main {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        let arguments = Speech.choose(words, environment: ProcessInfo.processInfo.environment)
        signal(SIGPIPE, SIG_DFL)
        do {
            // What is no UTF-8 arrives as U+FFFD: better refused than kept damaged.
            if words.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
                throw Usage.Problem("usage.not-utf-8")
            }
            var command = try CoopFund.parseAsRoot(Words.arranged(arguments))
            try command.run()
        } catch {
            Ending.end(with: error, json: arguments.contains("--json"), debug: arguments.contains("--debug"))
        }
    }
}
