internal import ArgumentParser

struct MoneyAccountCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "account", abstract: say("help.money-account"),
            subcommands: [MoneyAccountAdd.self, MoneyAccountList.self, MoneyAccountBook.self])
    }
}
