internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Money that went out, and what of its use is proved.
struct LoanProof: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "proof", abstract: say("help.loan-proof"))
    }

    @Argument(help: help("invoice-loan"), transform: Typed.identifier) var number: String?
    @Flag(name: .long, help: help("proof-open")) var open = false
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .proofs($0, number, on: knowledge.asOf, open: open)
        }
    }
}
