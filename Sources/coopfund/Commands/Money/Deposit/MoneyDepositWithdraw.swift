internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct MoneyDepositWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: say("help.money-deposit-withdraw"),
            discussion: example("money deposit withdraw TG-01 --through bank"))
    }

    @Argument(help: help("deposit-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("deposit-part"), transform: Typed.amount) var amount: Amount?
    @Option(name: .customLong("interest"), help: help("deposit-paid"), transform: Typed.money)
    var interest: Money?
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            WithdrawDeposit(code: code, amount: amount, interest: interest, through: through), common)
    }
}
