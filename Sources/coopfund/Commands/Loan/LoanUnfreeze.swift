internal import ArgumentParser
internal import FundServices
internal import Wording

struct LoanUnfreeze: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unfreeze", abstract: say("help.loan-unfreeze"),
            discussion: example("loan unfreeze 01/HĐTD-2026 --on 2027-03-31 --decision \"33/QĐ-UBND\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(UnfreezeLoan(number: number, decision: decision), common)
    }
}
