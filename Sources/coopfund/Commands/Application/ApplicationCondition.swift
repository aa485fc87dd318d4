internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Says what became of a condition.
struct ApplicationCondition: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "condition", abstract: say("help.application-condition"),
            discussion: example("application condition 2026-0001 --line 1 --kept --document 15"))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("condition-line")) var line: Int
    @Flag(name: .long, help: help("kept")) var kept = false
    @Flag(name: .long, help: help("broken")) var broken = false
    @Option(name: .long, help: help("document-entry")) var document: Int64?
    @Option(name: .long, help: help("sanction")) var sanction: String?
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if kept == broken || broken != (sanction?.presence != nil) {
            throw ValidationError(say("usage.condition-outcome"))
        }
    }

    func run() throws {
        try write.perform(
            RecordConditionOutcome(
                number: number, line: line, isKept: kept, document: document, sanction: sanction?.presence,
                decision: decision?.presence), common)
    }
}
