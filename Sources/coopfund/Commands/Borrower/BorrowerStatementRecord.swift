internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Writes down what a borrower's own books say of a year.
struct BorrowerStatementRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "statement", abstract: say("help.borrower-statement"),
            discussion: example(
                "borrower statement HTX-01 --year 2025 --assets \"2,4 tỷ\" --liabilities 900tr --equity \"1,5 tỷ\" --revenue \"3,1 tỷ\" --profit 210tr"
            ))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("statement-year")) var year: Int
    @Option(name: .long, help: help("statement-assets"), transform: Typed.money) var assets: Money?
    @Option(name: .long, help: help("statement-liabilities"), transform: Typed.money) var liabilities: Money?
    @Option(name: .long, help: help("statement-equity"), transform: Typed.balance) var equity: Money?
    @Option(name: .long, help: help("revenue"), transform: Typed.money) var revenue: Money?
    @Option(name: .long, help: help("profit"), transform: Typed.balance) var profit: Money?
    @Option(name: .long, help: help("document-entry")) var document: Int64?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    private var statement: BorrowerStatement {
        BorrowerStatement(
            year: year, assets: assets, liabilities: liabilities, equity: equity, revenue: revenue,
            profit: profit, document: document)
    }

    func validate() throws {
        guard !statement.isEmpty else { throw ValidationError(say("usage.statement-figures")) }
        guard (1990...2199).contains(year) else { throw ValidationError(say("usage.not-a-year")) }
    }

    func run() throws { try write.perform(RecordBorrowerStatement(borrower: code, statement), common) }
}
