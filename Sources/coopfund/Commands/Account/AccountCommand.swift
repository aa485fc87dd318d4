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
