internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Who was asked to pay, and what came of it.
struct DunList: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: say("help.dun-list"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Flag(name: .long, help: help("promises-open")) var open = false
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .dunnings($0, number, on: knowledge.asOf, open: open)
        }
    }
}
