internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportIdle: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "idle", abstract: say("help.report-idle"))
    }

    /// As many days as a year may have.
    private static let longest = 366

    @Option(name: .long, help: help("idle-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        let until = report.asOf ?? Today.date
        guard let from else { return }
        if until < from { throw ValidationError(say("report.until-before-from")) }
        if until.day - from.day >= ReportIdle.longest { throw ValidationError(say("usage.idle-span")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        let first = from ?? FiscalPeriod(.month, containing: knowledge.asOf).first
        try form.answer(knownAt: knowledge.knownAt) {
            try .idleMoney($0, from: first, until: knowledge.asOf)
        }
    }
}
