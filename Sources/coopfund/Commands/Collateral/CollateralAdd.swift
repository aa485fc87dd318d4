internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct CollateralAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.collateral-add"),
            discussion: example(
                "collateral add TS-01 --borrower HTX-01 --kind real-estate --name \"Thửa 12, tờ 3\" --value 400tr --on 2026-11-20"
            ))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("collateral-borrower"), transform: Typed.identifier)
    var borrower: String
    @Option(name: .long, help: help("collateral-kind")) var kind: CollateralKind
    @Option(name: .long, help: help("collateral-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("collateral-value"), transform: Typed.amount) var value: Amount
    @Flag(name: .customLong("not-realisable"), help: help("not-realisable")) var notRealisable = false
    @OptionGroup var particulars: ParticularsArguments
    @OptionGroup var prices: PriceArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if name.presence == nil || code.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            AddCollateral(
                code: code.presence ?? code, borrower: borrower, kind: kind, name: name.presence ?? name,
                value: value, isRealisable: !notRealisable, particulars: particulars.particulars,
                prices: prices.prices), common)
    }
}
