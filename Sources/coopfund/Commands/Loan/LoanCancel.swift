internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanCancel: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cancel", abstract: say("help.loan-cancel"),
            discussion: example("loan cancel 01/HĐTD-2026 --decision \"20/QĐ-QHT\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision")) var decision: String
    @Option(name: .long, help: help("reason")) var reason: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            CancelLoan(number: number, decision: decision, reason: reason?.presence), common)
    }
}
