internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AccountAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.account-add"),
            discussion: example("account add 6421 --name \"Chi phí văn phòng\" --kind expense"))
    }

    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("account-kind")) var kind: AccountKind
    @Option(name: .long, help: help("account-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("account-name-en"), transform: Typed.identifier) var nameEn: String?
    @Flag(name: .long, help: help("never-below-zero")) var neverBelowZero = false
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard ChartAccount.isWellFormed(code) else { throw ValidationError(say("usage.account-code")) }
        if name.presence == nil { throw ValidationError(say("usage.blank")) }
        if neverBelowZero, kind != .asset { throw ValidationError(say("usage.money-is-an-asset")) }
    }

    func run() throws {
        let name = name.presence ?? name
        try write.perform(
            AddAccount(
                ChartAccount(
                    code: code, nameVi: name, nameEn: nameEn?.presence ?? name, kind: kind,
                    neverBelowZero: neverBelowZero)), common)
    }
}
