internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct SurplusDistribute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "distribute", abstract: say("help.surplus-distribute"),
            discussion: example(
                "surplus distribute --year 2025 --rating A --monthly-salaries 80tr --managers-monthly-salaries 30tr"
            ))
    }

    @Option(name: .long, help: help("fiscal-year"), transform: Typed.fiscalYear) var year: FiscalPeriod
    @Option(name: .long, help: help("rating")) var rating: Rating
    @Option(name: .long, help: help("monthly-salaries"), transform: Typed.money) var monthlySalaries: Money
    @Option(name: .long, help: help("managers-monthly-salaries"), transform: Typed.money)
    var managersMonthlySalaries: Money
    @Option(name: .long, help: help("development-share"), transform: Typed.share) var developmentShare: Share?
    @Option(name: .long, help: help("fines"), transform: Typed.money) var fines: Money = .zero
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision?.presence != nil, write.voucher?.presence != nil {
            throw ValidationError(say("usage.decision-or-voucher"))
        }
    }

    func run() throws {
        try write.perform(
            DistributeSurplus(
                year: year,
                decision: SurplusDecision(
                    rating: rating, monthlySalaries: monthlySalaries,
                    managersMonthlySalaries: managersMonthlySalaries, developmentShare: developmentShare,
                    fines: fines), number: decision?.presence), common)
    }
}
