internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// Runs once for a day; asked again it answers what it answered.
struct ProvisionRun: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run", abstract: say("help.provision-run"),
            discussion: example("provision run --as-of 2026-06-30"))
    }

    @Flag(name: .long, help: help("compare")) var compare = false
    @OptionGroup var arguments: RunArguments

    func run() throws {
        // Of a day that has its run, and records nothing.
        if compare { return try arguments.form.answer { try .provisionComparison($0, asOf: arguments.asOf) } }
        try arguments.answer(ProvideForDebts(asOf: arguments.asOf)) {
            try .provisions($0, asOf: arguments.asOf)
        }
    }
}
