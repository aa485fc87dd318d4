internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "money", abstract: say("help.money"),
            subcommands: [
                MoneyReceive.self, MoneyPay.self, MoneyTransfer.self, MoneyList.self,
                MoneyAccountCommand.self, MoneyDepositCommand.self,
            ])
    }
}
