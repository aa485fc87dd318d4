internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What charter capital is supplemented from.
enum SupplementOrigin: String, CaseIterable, ExpressibleByArgument {
    case developmentFund = "development-fund"
}

struct CapitalSupplement: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "supplement", abstract: say("help.capital-supplement"),
            discussion: example(
                "capital supplement --from development-fund --source provincial-budget --amount \"1 tỷ\" --decision \"QĐ 20\""
            ))
    }

    @Option(name: .customLong("from"), help: help("supplement-from")) var origin: SupplementOrigin
    @Option(name: .long, help: help("source")) var source: CapitalSource
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(SupplementCapital(source: source, amount: amount, decision: decision), common)
    }
}
