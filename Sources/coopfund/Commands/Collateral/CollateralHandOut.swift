internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Hands the originals of a piece of collateral out.
struct CollateralHandOut: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "hand-out", abstract: say("help.collateral-hand-out"),
            discussion: example(
                "collateral hand-out TS-01 --to \"Trần Văn An\" --reason \"Tất toán HĐ 01, QĐ xuất kho 05\""))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .customLong("to"), help: help("custody-to"), transform: Typed.identifier) var person: String
    @Option(name: .long, help: help("custody-reason"), transform: Typed.identifier) var reason: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard person.presence != nil, reason.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            KeepCollateral(code: code, .init(.departure, papers: nil, person: person, reason: reason)),
            common)
    }
}
