internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The story of a contract, an application or a borrower.
struct AuditTrail: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trail", abstract: say("help.audit-trail"),
            discussion: example("audit trail 05/2024/HĐTD"))
    }

    @Argument(help: help("trail-subject"), transform: Typed.identifier) var subject: String
    @Flag(name: .long, help: help("full")) var full = false
    @Option(name: .customLong("known-at"), help: help("known-at"), transform: Typed.recordTime)
    var typedKnownAt: Int64?
    @OptionGroup var form: AnswerForm

    func run() throws {
        try form.answer(knownAt: Knowledge.noticed(typedKnownAt)) { try .trail($0, subject, full: full) }
    }
}
