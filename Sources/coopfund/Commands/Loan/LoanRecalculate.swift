internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanRecalculate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recalculate", abstract: say("help.loan-recalculate"),
            discussion: example("loan recalculate 01/HĐTD-2026 --dry-run"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String?
    @Flag(name: .long, help: help("recalculate-all")) var all = false
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if all == (number != nil) { throw ValidationError(say("usage.number-or-all")) }
    }

    func run() throws { try write.perform(RecalculateLoans(number: number), common) }
}
