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
    @Option(name: .long, help: help("decision")) var decision: String
    @Option(name: .long, help: help("reason")) var reason: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            ReopenApplication(number: number, decision: decision, reason: reason?.presence), common)
    }
}
