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
    @OptionGroup var span: ReportSpanArguments
    @OptionGroup var form: AnswerForm

    private var first: CalendarDate {
        get throws {
            try span.first(
                from, ofPeriod: \.first, usual: { FiscalPeriod(.year, containing: $0).first })
        }
    }

    func validate() throws {
        guard try first <= span.last else { throw ValidationError(say("risk.last-before-first")) }
    }

    func run() throws {
        let days = try first...span.last
        try form.answer(knownAt: span.noticedKnownAt) { try .provisionMovement($0, in: days) }
    }
}
