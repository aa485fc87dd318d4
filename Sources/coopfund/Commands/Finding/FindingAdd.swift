internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Enters what an inspector or auditor asked for.
struct FindingAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.finding-add"),
            discussion: example(
                "finding add KN-01 --source \"KL 12/KL-TTr\" --recommendation \"Bổ sung biên bản kiểm tra\" --owner \"Lê Văn Cường\" --due 30/09/2026"
            ))
    }

    @Argument(help: help("finding-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("finding-source"), transform: Typed.identifier) var source: String
    @Option(name: .long, help: help("recommendation"), transform: Typed.identifier) var recommendation: String
    @Option(name: .long, help: help("finding-owner"), transform: Typed.identifier) var owner: String
    @Option(name: .long, help: help("finding-due"), transform: Typed.date) var due: CalendarDate
    @Option(name: .long, help: help("finding-loan"), transform: Typed.identifier) var loan: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard [number, source, recommendation, owner].allSatisfy({ $0.presence != nil }) else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            AddFinding(
                Finding(
                    number: number, source: source, recommendation: recommendation, owner: owner, dueOn: due),
                loan: loan?.presence), common)
    }
}
