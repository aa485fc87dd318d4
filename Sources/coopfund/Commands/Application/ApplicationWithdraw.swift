internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: say("help.application-withdraw"),
            discussion: example("application withdraw 2026-0001 --reason \"Khách hàng rút hồ sơ\""))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("reason")) var reason: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(CloseApplication(number: number, way: .withdraw, reason: reason), common)
    }
}
