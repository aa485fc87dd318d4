internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanRate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rate", abstract: say("help.loan-rate"),
            discussion: example("loan rate 01/HĐTD-2026 --rate 5,5 --on 2026-07-01"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("rate"), transform: Typed.rate) var rate: AnnualRate
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if rate.billionths > AnnualRate.whole { throw ValidationError(say("usage.rate-too-high")) }
    }

    func run() throws { try write.perform(ChangeRate(number: number, rate: rate), common) }
}
