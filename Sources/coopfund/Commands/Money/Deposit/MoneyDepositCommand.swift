internal import ArgumentParser

struct MoneyDepositCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deposit", abstract: say("help.money-deposit"),
            subcommands: [
                MoneyDepositPlace.self, MoneyDepositInterest.self, MoneyDepositWithdraw.self,
                MoneyDepositRollOver.self, MoneyDepositList.self, MoneyDepositShow.self,
            ])
    }
}
