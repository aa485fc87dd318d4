internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct CapitalSourceAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.capital-source-add"),
            discussion: example(
                "capital source add UT-2026 --kind entrusted --name \"Quỹ HTX Việt Nam ủy thác\" --decision \"HĐ 05/UT\" --limit \"2 tỷ\" --risk owner --account 3411"
            ))
    }

    @Argument(help: help("source-code")) var code: SourceCode
    @Option(name: .long, help: help("source-kind")) var kind: CapitalSource
    @Option(name: .long, help: help("source-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("source-decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("conditions"), transform: Typed.identifier) var conditions: String?
    @Option(name: .long, help: help("source-limit"), transform: Typed.amount) var limit: Amount?
    @Option(name: .long, help: help("risk-bearer")) var risk: RiskBearer = .fund
    @Option(name: .long, help: help("own-interest"), transform: Typed.rate) var ownInterest: AnnualRate?
    @Option(name: .long, help: help("source-account"), transform: Typed.identifier) var account: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard code.isWellFormed else { throw ValidationError(say("usage.source-code")) }
        guard ChartAccount.isWellFormed(account) else { throw ValidationError(say("usage.account-code")) }
        if name.presence == nil || decision.presence == nil { throw ValidationError(say("usage.blank")) }
        if risk == .owner, ownInterest != nil { throw ValidationError(say("usage.owner-earns-interest")) }
        if ownInterest == .zero { throw ValidationError(say("usage.own-interest-is-something")) }
        if risk == .owner, kind != .entrusted { throw ValidationError(say("usage.owner-bears-risk")) }
    }

    func run() throws {
        try write.perform(
            AddLendingSource(
                code, kind, name: name.presence ?? name, decision: decision.presence ?? decision,
                conditions: conditions?.presence, limit: limit, bearer: risk,
                ownRate: ownInterest, account: account), common)
    }
}
