internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Every version of what is known of a borrower.
struct BorrowerHistory: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "history", abstract: say("help.borrower-history"))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Flag(name: .long, help: help("full")) var full = false
    @OptionGroup var form: AnswerForm

    func run() throws { try form.answer { try .borrowerHistory($0, code, full: full) } }
}
