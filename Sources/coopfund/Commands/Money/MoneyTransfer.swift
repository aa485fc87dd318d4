internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyTransfer: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "transfer", abstract: say("help.money-transfer"),
            discussion: example("money transfer --from bank --to cash --amount 20tr"))
    }

    @Option(name: .long, help: help("transfer-from")) var from: MoneyCode
    @Option(name: .long, help: help("transfer-to")) var to: MoneyCode
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if from == to { throw ValidationError(say("usage.transfer-between-two")) }
    }

    func run() throws {
        try write.perform(MoveMoney(.transfer(to: to), amount: amount, through: from), common, repetition)
    }
}
