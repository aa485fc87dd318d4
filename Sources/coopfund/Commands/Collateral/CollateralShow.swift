internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One piece of collateral at the end of a day.
struct CollateralShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.collateral-show"))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .collateral($0, code, on: knowledge.asOf) }
    }
}
