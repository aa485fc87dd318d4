internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records a check of how a loan was used.
struct VisitRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", abstract: say("help.visit-record"),
            discussion: example(
                "visit record 01/HĐTD-2026 --purpose right --evidence \"Hóa đơn 12, máy đã lắp\" --effect \"Sấy 40 tấn lúa\" --security unchanged --ability able"
            ))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("visit-kind")) var kind: Visit.Kind = .planned
    @Option(name: .long, help: help("visitors"), transform: Typed.names) var visitors: NameList?
    @Option(name: .long, help: help("visit-purpose")) var purpose: Visit.Purpose
    @Option(name: .long, help: help("wrong-amount"), transform: Typed.amount) var wrongAmount: Amount?
    @Option(name: .long, help: help("visit-evidence"), transform: Typed.identifier) var evidence: String
    @Option(name: .long, help: help("visit-effect"), transform: Typed.identifier) var effect: String
    @Option(name: .long, help: help("visit-security")) var security: Visit.Security
    @Option(name: .long, help: help("visit-ability")) var ability: Visit.Ability
    @Option(name: .long, help: help("visit-proposal"), transform: Typed.identifier) var proposal: String?
    @Option(name: .long, help: help("recall-by"), transform: Typed.date) var recallBy: CalendarDate?
    @Option(name: .customLong("next"), help: help("visit-next"), transform: Typed.date)
    var nextOn: CalendarDate?
    @Option(name: .long, help: help("document-entry")) var document: Int64?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard evidence.presence != nil, effect.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            RecordVisit(
                number: number,
                Visit(
                    kind, visitors: visitors?.names ?? [], purpose: purpose,
                    wrong: wrongAmount?.money ?? .zero, evidence: evidence, effect: effect,
                    security: security, ability: ability, proposal: proposal?.presence,
                    recallBy: recallBy, nextOn: nextOn, document: document)), common)
    }
}
