internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AccountMap: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "map", abstract: say("help.account-map"),
            discussion: example("account map cash 1111"))
    }

    @Argument(help: help("account-role")) var role: AccountRole
    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try write.perform(MapRole(role, to: code), common) }
}
