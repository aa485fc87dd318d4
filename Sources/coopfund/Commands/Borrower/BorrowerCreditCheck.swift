internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerCreditCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "credit-check", abstract: say("help.borrower-credit-check"),
            discussion: example("borrower credit-check HTX-01 --group 1 --source CIC"))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("debt-group")) var group: Int
    @Option(name: .long, help: help("credit-source"), transform: Typed.identifier) var source: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if !(1...5).contains(group) { throw ValidationError(say("usage.debt-group")) }
    }

    func run() throws {
        try write.perform(RecordCreditCheck(code: code, group: group, source: source?.presence), common)
    }
}
