internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records what a loan did by the end of a year, or how things stood before it.
struct EffectRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", abstract: say("help.effect-record"),
            discussion: example(
                "effect record 01/HĐTD-2026 --year 2027 --jobs 24 --revenue \"1,2 tỷ\" --source \"Báo cáo tài chính 2027\""
            ))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("effect-year")) var year: Int?
    @Flag(name: .long, help: help("effect-before")) var before = false
    @Option(name: .long, help: help("effect-jobs")) var jobs: Int?
    @Option(name: .long, help: help("members")) var members: Int?
    @Option(name: .long, help: help("poor-households")) var poorHouseholds: Int?
    @Option(name: .long, help: help("revenue"), transform: Typed.money) var revenue: Money?
    @Option(name: .long, help: help("profit"), transform: Typed.balance) var profit: Money?
    @Option(name: .long, help: help("income-per-member"), transform: Typed.balance) var incomePerMember:
        Money?
    @Option(name: .long, help: help("effect-area")) var area: Int64?
    @Option(name: .long, help: help("effect-source"), transform: Typed.identifier) var source: String
    @Option(name: .long, help: help("document-entry")) var document: Int64?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    private var effect: LoanEffect {
        LoanEffect(
            year: year, jobs: jobs, members: members, poorHouseholds: poorHouseholds, revenue: revenue,
            profit: profit, incomePerMember: incomePerMember, area: area, source: source, document: document)
    }

    func validate() throws {
        guard before == (year == nil) else { throw ValidationError(say("usage.effect-year")) }
        guard source.presence != nil else { throw ValidationError(say("usage.blank")) }
        guard !effect.isEmpty else { throw ValidationError(say("usage.effect-figures")) }
        let counts = [jobs, members, poorHouseholds].compactMap(\.self)
        guard counts.allSatisfy({ (0...10_000_000).contains($0) }),
            area.map({ (0...1_000_000_000_000).contains($0) }) ?? true,
            year.map({ (1990...2199).contains($0) }) ?? true
        else { throw ValidationError(say("usage.effect-counts")) }
    }

    func run() throws { try write.perform(RecordEffect(number: number, effect), common) }
}
