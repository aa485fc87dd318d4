internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportCollections: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "collections", abstract: say("help.report-collections"))
    }

    @Option(name: .long, help: help("ledger-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var span: ReportSpanArguments
    @OptionGroup var form: AnswerForm

    func validate() throws { _ = try span.monthDays(from: from) }

    func run() throws {
        let days = try span.monthDays(from: from)
        try form.answer(knownAt: span.noticedKnownAt) { try .collections($0, in: days) }
    }
}
