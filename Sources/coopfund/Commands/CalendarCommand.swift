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

struct CalendarAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("help.calendar-add"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("day"), transform: Typed.date) var days: [CalendarDate]
    @Flag(name: .long, help: help("working")) var working = false
    @Option(name: .long, help: help("day-name")) var name: String?

    func run() throws {
        try write.perform(
            AnnounceCalendarDays(days: Set(days).sorted(), isWorking: working, name: name?.presence), common)
    }
}

struct CalendarWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: say("help.calendar-withdraw"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("withdrawn-day"), transform: Typed.date) var day: CalendarDate
    @Option(name: .long, help: help("decision")) var decision: String?

    func run() throws {
        try write.perform(WithdrawCalendarDay(day: day, decision: decision?.presence), common)
    }
}
