internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanAmend: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "amend", abstract: say("help.loan-amend"),
            discussion: example("loan amend 01/HĐTD-2026 --rate 5,5 --decision \"PL 01\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision")) var decision: String
    @Option(name: .long, help: help("reason")) var reason: String?
    @OptionGroup var terms: AmendedTermsArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            AmendLoan(number: number, terms.amendment(by: decision, reason: reason?.presence)), common)
    }
}
