internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar", abstract: say("help.calendar"),
            subcommands: [CalendarAdd.self, CalendarWithdraw.self, CalendarList.self])
    }
}
