internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CalendarWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: say("help.calendar-withdraw"),
            discussion: example("calendar withdraw 2027-02-09 --decision \"03/QĐ-QHT\""))
    }

    @Argument(help: help("withdrawn-day"), transform: Typed.date) var day: CalendarDate
    @Option(name: .long, help: help("decision")) var decision: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(WithdrawCalendarDay(day: day, decision: decision?.presence), common)
    }
}
