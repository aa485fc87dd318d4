internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CalendarAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.calendar-add"),
            discussion: example("calendar add 2027-02-08 2027-02-09 --name \"Tết Nguyên đán\""))
    }

    @Argument(help: help("day"), transform: Typed.date) var days: [CalendarDate]
    @Flag(name: .long, help: help("working")) var working = false
    @Option(name: .long, help: help("day-name")) var name: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            AnnounceCalendarDays(days: Set(days).sorted(), isWorking: working, name: name?.presence), common)
    }
}
