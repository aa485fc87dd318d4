internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct MoneyDepositPlace: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "place", abstract: say("help.money-deposit-place"),
            discussion: example(
                "money deposit place TG-01 --amount \"2 tỷ\" --in TGKH --through bank --rate 4.7 --term 6m"))
    }

    @Argument(help: help("deposit-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .customLong("in"), help: help("deposit-account")) var account: MoneyCode
    @Option(name: .long, help: help("deposit-through")) var through: MoneyCode = .bank
    @OptionGroup var terms: DepositTermsArguments
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if code.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            PlaceDeposit(
                code: code, amount: amount, account: account, through: through, terms: terms.terms,
                decision: decision?.presence), common)
    }
}
