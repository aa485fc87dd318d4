internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerIncome: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "income", abstract: say("help.ledger-income"))
    }

    @Option(name: .long, help: help("compare-period"), transform: Typed.fiscalPeriod)
    var compare: FiscalPeriod?
    @OptionGroup var span: SpanArguments
    @OptionGroup var form: AnswerForm

    func validate() throws { _ = try span.days() }

    func run() throws {
        let days = try span.days()
        try form.answer(knownAt: span.knownAt) {
            try Statement.income($0, in: days, comparedWith: compare?.days ?? days.yearEarlier).answer
        }
    }
}
