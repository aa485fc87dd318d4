internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records the insurance of a piece of collateral.
struct CollateralInsure: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "insure", abstract: say("help.collateral-insure"),
            discussion: example(
                "collateral insure TS-01 --policy BH-7788 --insurer \"Bảo Việt Cần Thơ\" --amount 400tr --from 2026-11-20 --until 2027-11-19"
            ))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("policy"), transform: Typed.identifier) var policy: String
    @Option(name: .long, help: help("insurer"), transform: Typed.identifier) var insurer: String
    @Option(name: .long, help: help("insured-amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("insured-from"), transform: Typed.date) var from: CalendarDate
    @Option(name: .long, help: help("insured-until"), transform: Typed.date) var until: CalendarDate
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard policy.presence != nil, insurer.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            InsureCollateral(
                code: code,
                CollateralInsurance(
                    policy: policy, insurer: insurer, amount: amount, from: from, until: until)), common)
    }
}
