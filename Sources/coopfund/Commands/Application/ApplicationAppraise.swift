internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationAppraise: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "appraise", abstract: say("help.application-appraise"),
            discussion: example(
                "application appraise 2026-0001 --figure \"Doanh thu 2025=1,2 tỷ/1,1 tỷ@12\" --by \"Nguyễn Văn An\""
            ))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("opinion")) var opinion: String?
    @Option(name: .long, help: help("figure"), transform: Typed.figure) var figure: [AppraisalFigure] = []
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            AppraiseApplication(
                number: number, reason: opinion?.presence, figures: figure.isEmpty ? nil : figure), common)
    }
}
