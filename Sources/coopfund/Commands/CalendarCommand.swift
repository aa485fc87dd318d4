internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "calendar", abstract: say("help.calendar"),
            subcommands: [CalendarAdd.self, CalendarList.self])
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

struct CalendarList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.calendar-list"))
    }

    @OptionGroup var common: CommonOptions

    func run() throws {
        let days = try common.open().read { try $0.calendarDays() }
        if common.json {
            return Output.print(
                .object([
                    .init(
                        "days",
                        .array(
                            days.map {
                                .object([
                                    .init("day", $0.day.json), .init("working", $0.isWorking.json),
                                    .init("announced_on", $0.announcedOn.json), .init("name", $0.name.json),
                                ])
                            }))
                ]))
        }
        var table = Table([
            .init(say("column.on")), .init(say("column.kind")), .init(say("column.announced-on")),
            .init(say("column.name")),
        ])
        for day in days {
            table.add([
                Speech.language.written(day.day), say(day.isWorking ? "word.working-day" : "word.holiday"),
                Speech.language.written(day.announcedOn), day.name ?? "",
            ])
        }
        Output.print(table.text())
    }
}
