internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationApprove: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approve", abstract: say("help.application-approve"),
            discussion: example(
                "application approve 2026-0001 --decision \"12/QĐ-QHT\" --by \"Trần Thị Bình\""))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("approved-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String?
    @Option(name: .long, help: help("approval-authority")) var authority: ApprovalAuthority?
    @OptionGroup var meeting: MinutesArguments
    @Option(name: .long, help: help("condition"), transform: Typed.condition)
    var condition: [ApprovalCondition] = []
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            ApproveApplication(
                number: number, amount: amount, decision: decision?.presence, minutes: meeting.minutes,
                conditions: condition.isEmpty ? nil : condition, authority: authority), common)
    }
}
