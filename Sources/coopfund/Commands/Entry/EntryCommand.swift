internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct EntryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "entry", abstract: say("help.entry"),
            subcommands: [EntryReverse.self, EntryShow.self])
    }
}
