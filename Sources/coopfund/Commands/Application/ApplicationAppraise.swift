internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationAppraise: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "appraise", abstract: say("help.application-appraise"),
            discussion: example("application appraise 2026-0001 --by \"Nguyễn Văn An\""))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("opinion")) var opinion: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(AppraiseApplication(number: number, reason: opinion?.presence), common)
    }
}
