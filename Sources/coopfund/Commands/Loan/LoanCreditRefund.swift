internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCreditRefund: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refund", abstract: say("help.loan-credit-refund"),
            discussion: example("loan credit refund 01/HĐTD-2026 --amount 200.000 --through cash"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            SettleCredit(number: number, amount: amount, way: .refund(through: through)), common, repetition)
    }
}
