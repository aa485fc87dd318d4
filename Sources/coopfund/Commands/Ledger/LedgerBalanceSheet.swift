internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerBalanceSheet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "balance-sheet", abstract: say("help.ledger-balance-sheet"))
    }

    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @Option(name: .long, help: help("compare-day"), transform: Typed.date) var compare: CalendarDate?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func validate() throws {
        if period != nil, report.asOf != nil { throw ValidationError(say("statement.period-or-days")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        let date = period?.last ?? knowledge.asOf
        let other = compare ?? FiscalPeriod(.year, containing: date).previous.last
        try form.answer(knownAt: knowledge.knownAt) {
            try Statement.balanceSheet($0, asOf: date, comparedWith: other).answer
        }
    }
}
