internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportDue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "due", abstract: say("help.report-due"))
    }

    @Option(name: .long, help: help("report-from"), transform: Typed.date) var from: CalendarDate?
    @Option(name: .long, help: help("report-until"), transform: Typed.date) var until: CalendarDate?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        if let from, let until, until < from { throw ValidationError(say("report.until-before-from")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        // With an end alone, the span begins on the day of the report, or is that one day.
        let first = from ?? min(knowledge.asOf, until ?? knowledge.asOf)
        let last = until ?? first.adding(days: 30)
        try form.answer(knownAt: knowledge.knownAt) {
            try DueReport($0, asOf: knowledge.asOf, from: first, until: last).answer
        }
    }
}
