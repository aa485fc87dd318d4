internal import ArgumentParser

struct CapitalSourceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "source", abstract: say("help.capital-source"),
            subcommands: [CapitalSourceAdd.self, CapitalSourceList.self, CapitalSourcePay.self])
    }
}
