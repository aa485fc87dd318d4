internal import ArgumentParser
internal import FundServices
internal import Wording

struct LoanGroup: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "group", abstract: say("help.loan-group"),
            discussion: example(
                "loan group 01/HĐTD-2026 --group 3 --decision \"34/QĐ-QHT\" --reason \"ngừng sản xuất\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("lowered-group")) var group: Int
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("reason")) var reason: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil || reason.presence == nil {
            throw ValidationError(say("usage.blank"))
        }
        guard 1...5 ~= group else { throw ValidationError(say("usage.lowered-group")) }
    }

    func run() throws {
        try write.perform(
            LowerDebtGroup(number: number, group: group, decision: decision, reason: reason), common)
    }
}
