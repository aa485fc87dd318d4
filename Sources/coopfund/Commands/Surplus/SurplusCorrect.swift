internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct SurplusCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: say("help.surplus-correct"),
            discussion: example(
                "surplus correct 2024 --amount 12tr --direction decrease --account 338 --decision \"KL 05\""))
    }

    @Argument(help: help("corrected-year"), transform: Typed.fiscalYear) var year: FiscalPeriod
    @Option(name: .long, help: help("corrected-account"), transform: Typed.identifier) var account: String
    @OptionGroup var change: EquityChangeArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            CorrectSurplus(
                year: year, direction: change.direction, amount: change.amount, account: account,
                decision: change.decision), common)
    }
}
