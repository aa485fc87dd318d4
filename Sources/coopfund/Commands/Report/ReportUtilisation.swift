internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// How much of the capital was lent.
struct ReportUtilisation: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "utilisation", abstract: say("help.report-utilisation"))
    }

    @Option(name: .long, help: help("utilisation-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        let until = report.asOf ?? Today.date
        guard let from else { return }
        if until < from { throw ValidationError(say("report.until-before-from")) }
        let earliest = FiscalPeriod(.month, containing: until).first.adding(months: -119)
        if from < earliest { throw ValidationError(say("usage.utilisation-span")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        let first = from ?? FiscalPeriod(.month, containing: knowledge.asOf).first.adding(months: -11)
        try form.answer(knownAt: knowledge.knownAt) {
            try .utilisationReport($0, in: first...knowledge.asOf)
        }
    }
}
