internal import ArgumentParser
internal import Wording

struct ClassificationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "classification", abstract: say("help.classification"),
            subcommands: [ClassificationRun.self, ClassificationShow.self])
    }
}
