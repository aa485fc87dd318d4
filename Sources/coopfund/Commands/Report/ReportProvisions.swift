internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportProvisions: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "provisions", abstract: say("help.report-provisions"))
    }

    @Option(name: .long, help: help("ledger-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var end: ReportEndArguments
    @OptionGroup var form: AnswerForm

    private var first: CalendarDate { from ?? FiscalPeriod(.year, containing: end.last).first }

    func validate() throws {
        guard first <= end.last else { throw ValidationError(say("risk.last-before-first")) }
    }

    func run() throws {
        try form.answer(knownAt: end.noticedKnownAt) { try .provisionMovement($0, in: first...end.last) }
    }
}
