internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct CollateralSecure: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "secure", abstract: say("help.collateral-secure"),
            discussion: example("collateral secure TS-01 --loan 01/HĐTD-2026 --amount 300tr --on 2026-11-20"))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("loan-number"), transform: Typed.identifier) var loan: String
    @Option(name: .long, help: help("secured-amount"), transform: Typed.amount) var amount: Amount
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(SecureLoan(code: code, loan: loan, amount: amount), common)
    }
}
