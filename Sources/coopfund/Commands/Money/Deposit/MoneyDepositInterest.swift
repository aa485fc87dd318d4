internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct MoneyDepositInterest: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "interest", abstract: say("help.money-deposit-interest"),
            discussion: example("money deposit interest TG-01 --through bank"))
    }

    @Argument(help: help("deposit-code"), transform: Typed.identifier) var code: String
    @Option(name: .customLong("interest"), help: help("deposit-paid"), transform: Typed.amount)
    var interest: Amount?
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            ReceiveDepositInterest(code: code, interest: interest, through: through), common)
    }
}
