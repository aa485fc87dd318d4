internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct FilingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "filing", abstract: say("help.filing"),
            subcommands: [FilingRecord.self, FilingRemind.self, FilingList.self, FilingReminders.self])
    }
}
