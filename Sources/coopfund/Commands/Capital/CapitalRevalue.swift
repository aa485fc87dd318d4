internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalRevalue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revalue", abstract: say("help.capital-revalue"),
            discussion: example(
                "capital revalue --account 211 --amount 50tr --direction increase --decision \"QĐ 21\""))
    }

    @Option(name: .long, help: help("revalued-account"), transform: Typed.identifier) var account: String
    @OptionGroup var change: EquityChangeArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            RevalueAsset(
                account: account, direction: change.direction, amount: change.amount,
                decision: change.decision), common)
    }
}

/// How much, which way and by which decision equity changes without money.
struct EquityChangeArguments: ParsableArguments {
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("direction")) var direction: ChangeDirection
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }
}
