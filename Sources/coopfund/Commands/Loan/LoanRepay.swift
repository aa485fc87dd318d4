internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanRepay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "repay", abstract: say("help.loan-repay"),
            discussion: example("loan repay 01/HĐTD-2026 --amount 12.500.000 --voucher \"PT 15\""))
    }

    /// What happens to money above the payoff.
    enum Excess: String, TypedChoice {
        case refuse
        case hold

        static var family: String { "choice.excess." }
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("prepay")) var prepay: PrepaymentRule?
    @Option(name: .long, help: help("early-payment")) var early: EarlyMoney?
    @Option(name: .long, help: help("excess")) var excess: Excess = .refuse
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @Option(name: .long, help: help("value-date"), transform: Typed.date) var valueDate: CalendarDate?
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            RepayLoan(
                number: number, amount: amount, prepayment: prepay, early: early,
                holdsExcess: excess == .hold,
                through: through, valueOn: valueDate), common, repetition)
    }
}
