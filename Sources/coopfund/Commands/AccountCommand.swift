internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AccountCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account", abstract: say("help.account"),
            subcommands: [AccountAdd.self, AccountRename.self, AccountMap.self, AccountList.self])
    }
}

struct AccountAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("help.account-add"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("account-kind")) var kind: AccountKind
    @Option(name: .long, help: help("account-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("account-name-en"), transform: Typed.identifier) var nameEn: String?
    @Flag(name: .long, help: help("never-below-zero")) var neverBelowZero = false

    func validate() throws {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isPlain, code.count <= 20 else { throw ValidationError(say("usage.account-code")) }
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

struct AccountRename: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rename", abstract: say("help.account-rename"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("account-name"), transform: Typed.identifier) var name: String?
    @Option(name: .long, help: help("account-name-en"), transform: Typed.identifier) var nameEn: String?

    func validate() throws {
        if name?.presence == nil, nameEn?.presence == nil {
            throw ValidationError(say("usage.nothing-to-correct"))
        }
    }

    func run() throws {
        try write.perform(
            RenameAccount(code: code, vietnamese: name?.presence, english: nameEn?.presence), common)
    }
}

struct AccountMap: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "map", abstract: say("help.account-map"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("account-role")) var role: AccountRole
    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String

    func run() throws { try write.perform(MapRole(role, to: code), common) }
}
