internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Gives loans to somebody to look after.
struct LoanAssign: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assign", abstract: say("help.loan-assign"),
            discussion: example("loan assign --from \"Nguyễn Văn An\" --officer \"Lê Thị Hoa\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("assigned-from"), transform: Typed.identifier) var from: String?
    @Option(name: .long, help: help("officer"), transform: Typed.identifier) var officer: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if (number?.presence == nil) == (from?.presence == nil) {
            throw ValidationError(say("usage.assigned-loans"))
        }
        if officer.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            AssignLoans(number: number?.presence, from: from?.presence, officer: officer.presence ?? officer),
            common)
    }
}
