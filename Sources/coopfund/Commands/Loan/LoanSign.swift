internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanSign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sign", abstract: say("help.loan-sign"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("application-number"), transform: Typed.identifier) var application:
        String
    @Option(name: .long, help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("contract-amount"), transform: Typed.amount) var amount: Amount?
    @OptionGroup var arguments: TermsArguments
    @Option(name: .long, help: help("overdue-multiple"), transform: Typed.multiple) var overdueMultiple:
        RateMultiple?
    @Option(name: .long, help: help("late-interest-rate"), transform: Typed.rate) var lateInterestRate:
        AnnualRate?
    @Option(name: .long, help: help("allocation")) var allocation: AllocationOrder = .overduePrincipalFirst
    @Option(name: .long, help: help("prepayment")) var prepayment: PrepaymentRule = .next
    @Option(name: .long, help: help("early")) var early: EarlyMoney = .atDue
    @Option(name: .long, help: help("collateral")) var collateral: String?

    func run() throws {
        let arguments = arguments
        let (multiple, late, allocation, prepayment, early) = (
            overdueMultiple, lateInterestRate, allocation, prepayment, early
        )
        let service = SignLoan(
            application: application, number: number?.presence, amount: amount,
            collateral: collateral?.presence,
            asked: arguments.asked + [
                .init("overdue_multiple", multiple.json), .init("late_interest_rate", late.json),
                .init("allocation", .string(allocation.rawValue)),
                .init("prepayment", .string(prepayment.rawValue)),
            ] + (early == .atDue ? [] : [.init("early", .string(early.rawValue))])
        ) { amount in
            var terms = arguments.terms(amount)
            if let multiple { terms.overdueMultiple = multiple }
            if let late { terms.lateInterestRate = late }
            terms.allocation = allocation
            terms.prepayment = prepayment
            terms.early = early
            return terms
        }
        try write.perform(service, common)
    }
}
