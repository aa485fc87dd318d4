internal import ArgumentParser

struct RuleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rule", abstract: say("help.rule"))
    }
}
