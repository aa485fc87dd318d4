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

struct CalendarList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.calendar-list"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var report: ReportArguments

    func run() throws {
        let asOf = report.asOf
        let days = try common.open().read(knownAt: Knowledge.noticed(report.knownAt)) {
            try $0.calendarDays(announcedBy: asOf)
        }
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
                                    .init("withdrawn", $0.isWithdrawn.json),
                                    .init("decision", $0.decision.json),
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
                Speech.language.written(day.day), say(kind(of: day)),
                Speech.language.written(day.announcedOn),
                [day.name, day.decision].compactMap(\.self).joined(separator: " · "),
            ])
        }
        Output.print(table.text())
    }

    private func kind(of day: CalendarDayRecord) -> String {
        if day.isWithdrawn { return "word.withdrawn-day" }
        return day.isWorking ? "word.working-day" : "word.holiday"
    }
}
