internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerBalanceSheet: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "balance-sheet", abstract: say("help.ledger-balance-sheet"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var report: ReportArguments
    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @Option(name: .long, help: help("compare-day"), transform: Typed.date) var compare: CalendarDate?

    func validate() throws {
        if period != nil, report.asOf != nil { throw ValidationError(say("statement.period-or-days")) }
    }

    func run() throws {
        let knowledge = report.knowledge
        let date = period?.last ?? knowledge.asOf
        let other = compare ?? FiscalPeriod(.year, containing: date).previous.last
        form.print(
            try form.common.open().read(knownAt: knowledge.knownAt) {
                try Statement.balanceSheet($0, asOf: date, comparedWith: other)
            })
    }
}

struct LedgerIncome: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "income", abstract: say("help.ledger-income"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var span: SpanArguments
    @Option(name: .long, help: help("compare-period"), transform: Typed.fiscalPeriod)
    var compare: FiscalPeriod?

    func validate() throws { _ = try span.days() }

    func run() throws {
        let days = try span.days()
        form.print(
            try form.common.open().read(knownAt: span.knownAt) {
                try Statement.income($0, in: days, comparedWith: compare?.days ?? days.yearEarlier)
            })
    }
}

struct LedgerSourcesAndUses: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sources-and-uses", abstract: say("help.ledger-sources-and-uses"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var span: SpanArguments

    func validate() throws { _ = try span.days() }

    func run() throws {
        let days = try span.days()
        form.print(
            try form.common.open().read(knownAt: span.knownAt) {
                try Statement.sourcesAndUses($0, in: days)
            })
    }
}

struct LedgerSubledger: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "subledger", abstract: say("help.ledger-subledger"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var turnover: TurnoverArguments
    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String

    func run() throws {
        let knowledge = turnover.knowledge
        form.print(
            try form.common.open().read(knownAt: knowledge.knownAt) {
                try Statement.subledger(
                    $0, of: code, from: turnover.from, asOf: knowledge.asOf, in: Speech.language)
            })
    }
}
