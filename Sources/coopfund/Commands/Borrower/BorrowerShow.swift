internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One borrower at the end of a day.
struct BorrowerShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.borrower-show"))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Flag(name: .long, help: help("full")) var full = false
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .borrower($0, code, on: knowledge.asOf, full: full)
        }
    }
}
