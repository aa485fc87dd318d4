internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The interest of a period, from the contracts.
struct AuditRecompute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recompute", abstract: say("help.audit-recompute"),
            discussion: example("audit recompute --period 2025"))
    }

    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .customLong("known-at"), help: help("known-at"), transform: Typed.recordTime)
    var typedKnownAt: Int64?
    @OptionGroup var form: AnswerForm

    func run() throws {
        var differences = 0
        try form.answer(knownAt: Knowledge.noticed(typedKnownAt)) { reader in
            let audit = try InterestAudit(reader, in: period)
            differences = audit.differences
            return audit.answer
        }
        if differences > 0 {
            throw Failure(
                .checkFailed, "audit.interest-differs",
                Message("audit.interest-differs", ["count": .number(differences)]),
                more: [.init("differences", differences.json)])
        }
    }
}
