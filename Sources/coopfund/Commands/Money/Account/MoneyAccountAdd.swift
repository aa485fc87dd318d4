internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct MoneyAccountAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.money-account-add"),
            discussion: example(
                "money account add VCB --kind bank --name \"Vietcombank Sóc Trăng\" --bank Vietcombank --number 0071000123456 --account 1121"
            ))
    }

    @Argument(help: help("money-code")) var code: MoneyCode
    @Option(name: .long, help: help("money-kind")) var kind: MoneyAccount.Kind
    @Option(name: .long, help: help("money-account-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("bank-name"), transform: Typed.identifier) var bank: String?
    @Option(name: .long, help: help("bank-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("chart-account"), transform: Typed.identifier) var account: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard code.isWellFormed else { throw ValidationError(say("usage.money-code")) }
        guard ChartAccount.isWellFormed(account) else { throw ValidationError(say("usage.account-code")) }
        if name.presence == nil { throw ValidationError(say("usage.blank")) }
        if kind == .till, (bank ?? number)?.presence != nil {
            throw ValidationError(say("usage.till-at-no-bank"))
        }
    }

    func run() throws {
        try write.perform(
            AddMoneyAccount(
                code, kind, name: name.presence ?? name, bank: bank?.presence, number: number?.presence,
                account: account), common)
    }
}
