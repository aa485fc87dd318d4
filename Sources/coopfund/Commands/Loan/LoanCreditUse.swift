internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCreditUse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "use", abstract: say("help.loan-credit-use"),
            discussion: example("loan credit use 01/HĐTD-2026 --amount 200.000"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(SettleCredit(number: number, amount: amount, way: .use), common, repetition)
    }
}
