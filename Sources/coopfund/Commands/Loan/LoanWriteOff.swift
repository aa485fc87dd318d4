internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanWriteOff: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "write-off", abstract: say("help.loan-write-off"),
            discussion: example(
                "loan write-off 01/HĐTD-2026 --decision \"40/QĐ-QHT\" --council \"BB 03/HĐXLRR\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("council"), transform: Typed.identifier) var council: String
    @Option(name: .long, help: help("confirm")) var confirm: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil || council.presence == nil {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            WriteOffLoan(number: number, decision: decision, council: council), common,
            confirming: number, given: confirm)
    }
}
