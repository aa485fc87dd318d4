internal import ArgumentParser

struct PaperCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "paper", abstract: say("help.paper"),
            subcommands: [PaperList.self, PaperMake.self, PaperTemplate.self, PaperCheck.self])
    }
}
