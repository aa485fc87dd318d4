internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportMovement: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "movement", abstract: say("help.report-movement"))
    }

    @Option(name: .long, help: help("movement-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var span: ReportSpanArguments
    @OptionGroup var form: AnswerForm

    /// The end of the month, or of the period, before.
    private var first: CalendarDate {
        get throws {
            try span.first(
                from, ofPeriod: { $0.previous.last },
                usual: { FiscalPeriod(.month, containing: $0).previous.last })
        }
    }

    func validate() throws {
        guard try first < span.last else { throw ValidationError(say("risk.movement-days")) }
    }

    func run() throws {
        let (first, last) = (try first, span.last)
        try form.answer(knownAt: span.noticedKnownAt) { try .movementReport($0, from: first, to: last) }
    }
}
