internal import ArgumentParser
internal import Wording

struct ProvisionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "provision", abstract: say("help.provision"),
            subcommands: [ProvisionRun.self, ProvisionShow.self])
    }
}
