internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationReject: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject", abstract: say("help.application-reject"),
            discussion: example("application reject 2026-0001 --reason \"Phương án chưa khả thi\""))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("reason")) var reason: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(CloseApplication(number: number, way: .reject, reason: reason), common)
    }
}
