internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCreditUse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "use", abstract: say("help.loan-credit-use"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount

    func run() throws {
        try write.perform(SettleCredit(number: number, amount: amount, way: .use), common, repetition)
    }
}
