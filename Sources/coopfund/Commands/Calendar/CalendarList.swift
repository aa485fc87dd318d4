internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CalendarList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.calendar-list"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: Knowledge.noticed(report.knownAt)) {
            try .calendarList($0, announcedBy: report.asOf)
        }
    }
}
