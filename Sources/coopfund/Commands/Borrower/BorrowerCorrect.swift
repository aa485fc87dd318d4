internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: say("help.borrower-correct"),
            discussion: example("borrower correct HTX-01 --members 42"))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("borrower-name"), transform: Typed.identifier) var name: String?
    @OptionGroup var about: BorrowerArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    private var changes: BorrowerChanges {
        var changes = about.changes
        changes.name = name?.presence
        return changes
    }

    func validate() throws {
        if changes.isEmpty { throw ValidationError(say("usage.nothing-to-correct")) }
    }

    func run() throws {
        try write.perform(CorrectBorrower(code: code, changes: changes), common)
    }
}
