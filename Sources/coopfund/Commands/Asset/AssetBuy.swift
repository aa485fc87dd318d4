internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AssetBuy: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "buy", abstract: say("help.asset-buy"),
            discussion: example(
                "asset buy TSCD-01 --name \"Xe ô tô\" --cost 900tr --life 120 --through bank --decision \"QĐ 15\""
            )
        )
    }

    @Argument(help: help("asset-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("asset-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("asset-cost"), transform: Typed.amount) var cost: Amount
    @Option(name: .long, help: help("asset-life")) var life: Int
    @Option(name: .long, help: help("asset-starts"), transform: Typed.date) var starts: CalendarDate?
    @Option(name: .customLong("through"), help: help("asset-through")) var typedThrough: MoneyCode?
    @Option(name: .customLong("payable"), help: help("asset-payable"), transform: Typed.identifier)
    var typedPayable: String?
    @Option(name: .customLong("decision"), help: help("decision"), transform: Typed.identifier)
    var typedDecision: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    private var payable: String? { typedPayable?.presence }

    func validate() throws {
        if code.presence == nil || name.presence == nil { throw ValidationError(say("usage.blank")) }
        if typedThrough != nil, payable != nil { throw ValidationError(say("usage.through-or-payable")) }
        guard (1...DepreciationPlan.longest).contains(life) else {
            throw ValidationError(say("usage.asset-life"))
        }
    }

    func run() throws {
        try write.perform(
            BuyAsset(
                code: code, name: name, cost: cost, life: life, starts: starts,
                through: payable == nil ? typedThrough ?? .bank : nil, supplier: payable,
                decision: typedDecision?.presence), common)
    }
}
