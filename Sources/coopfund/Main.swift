internal import ArgumentParser

/// Where the process begins and ends: one place turns what went wrong into words and an exit code.
@main enum Main {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        var arguments = Speech.choose(words, named: System.variable("COOPFUND_LANG"))
        System.endWithClosedPipes()
        if arguments == ["--version"] { return Output.print(CoopFund.version) }
        do {
            // What is no UTF-8 arrives as U+FFFD: better refused than kept damaged.
            if words.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
                throw Usage.Problem("usage.not-utf-8")
            }
            arguments = try Words.arranged(arguments)
            if var command = CommandTree.command(in: arguments) { return try command.run() }
            try CommandTree.refuseUnknownCommand(in: arguments)
            var command = try CoopFund.parseAsRoot(arguments)
            try command.run()
        } catch {
            Ending.end(with: error, of: arguments)
        }
    }
}
