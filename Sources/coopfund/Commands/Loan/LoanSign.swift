internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanSign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sign", abstract: say("help.loan-sign"),
            discussion: example(
                "loan sign --application 2026-0001 --rate 6 --instalments 8 --every 3m --grace 2"))
    }

    @Option(name: .long, help: help("application-number"), transform: Typed.identifier) var application:
        String
    @Option(name: .long, help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("contract-amount"), transform: Typed.amount) var amount: Amount?
    @OptionGroup var arguments: TermsArguments
    @Option(name: .long, help: help("overdue-multiple"), transform: Typed.multiple) var overdueMultiple:
        RateMultiple?
    @Option(name: .long, help: help("late-interest-rate"), transform: Typed.rate) var lateInterestRate:
        AnnualRate?
    @Option(name: .long, help: help("allocation")) var allocation: AllocationOrder =
        LoanTermsRequest.usual.allocation
    @Option(name: .long, help: help("prepayment")) var prepayment: PrepaymentRule =
        LoanTermsRequest.usual.prepayment
    @Option(name: .long, help: help("early")) var early: EarlyMoney =
        LoanTermsRequest.usual.early
    @Option(name: .long, help: help("first-draw-by"), transform: Typed.date) var firstDrawBy: CalendarDate?
    @Option(name: .long, help: help("draw-until"), transform: Typed.date) var drawUntil: CalendarDate?
    @Option(name: .long, help: help("purpose-class")) var purposeClass: PurposeClass?
    @Option(name: .long, help: help("contract-sector"), transform: Typed.identifier) var sector: String?
    @Option(name: .long, help: help("collateral")) var collateral: String?
    @Option(name: .long, help: help("loan-source")) var source: SourceCode?
    @Option(name: .long, help: help("officer"), transform: Typed.identifier) var officer: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        var terms = arguments.request
        terms.overdueMultiple = overdueMultiple
        terms.lateInterestRate = lateInterestRate
        terms.allocation = allocation
        terms.prepayment = prepayment
        terms.early = early
        terms.firstDrawBy = firstDrawBy
        terms.drawUntil = drawUntil
        let service = SignLoan(
            application: application, number: number?.presence, amount: amount,
            collateral: collateral?.presence, source: source == .own ? nil : source,
            officer: officer?.presence, purposeClass: purposeClass, sector: sector?.presence, terms: terms)
        try write.perform(service, common)
    }
}
