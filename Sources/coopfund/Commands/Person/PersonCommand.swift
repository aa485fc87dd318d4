internal import ArgumentParser
internal import Wording

struct PersonCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: say("help.person"),
            subcommands: [
                PersonAdd.self, PersonChange.self, PersonRevoke.self, PersonList.self, PersonShow.self,
            ])
    }
}
