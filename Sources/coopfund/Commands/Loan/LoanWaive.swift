internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanWaive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "waive", abstract: say("help.loan-waive"),
            discussion: example(
                "loan waive 01/HĐTD-2026 --component late-interest --decision \"21/QĐ-QHT\" --authority \"Chủ tịch Hội đồng quản lý\""
            ))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("waived-component")) var component: WaivedComponent
    @Option(name: .long, help: help("waived-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("authority"), transform: Typed.identifier) var authority: String
    @Option(name: .long, help: help("waiver-cause")) var because: WaiverCause?
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            WaiveInterest(
                number: number, component: component, amount: amount, decision: decision,
                authority: authority, because: because), common, repetition)
    }
}
