internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanRemove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove", abstract: say("help.loan-remove"),
            discussion: example(
                "loan remove 01/HĐTD-2026 --decision \"41/QĐ-QHT\" --evidence \"bankruptcy:12/2031/QĐ-TBPS\"")
        )
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("removal-evidence"), transform: Typed.evidence)
    var evidence: [RemovalEvidence] = []
    @Option(name: .long, help: help("confirm")) var confirm: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
        guard (1...RemovalEvidence.most).contains(evidence.count) else {
            throw ValidationError(say("usage.removal-evidence"))
        }
    }

    func run() throws {
        try write.perform(
            RemoveLoan(number: number, decision: decision, evidence: evidence), common, confirming: number,
            given: confirm)
    }
}
