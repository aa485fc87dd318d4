internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationReopen: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reopen", abstract: say("help.application-reopen"),
            discussion: example("application reopen 2026-0001 --decision \"15/QĐ-QHT\""))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @OptionGroup var decided: DecisionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            ReopenApplication(number: number, decision: decided.decision, reason: decided.reason), common)
    }
}
