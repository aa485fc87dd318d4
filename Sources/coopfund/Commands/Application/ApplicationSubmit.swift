internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationSubmit: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "submit", abstract: say("help.application-submit"),
            discussion: example(
                "application submit --borrower HTX-01 --amount 300tr --project-cost 500tr --own-capital 200tr --term 24 --purpose \"Mua máy gặt\""
            ))
    }

    @Option(name: .long, help: help("application-number"), transform: Typed.identifier) var number: String?
    @Option(name: .long, help: help("borrower-code"), transform: Typed.identifier) var borrower: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("project-cost"), transform: Typed.amount) var projectCost: Amount
    @Option(name: .long, help: help("own-capital"), transform: Typed.money) var ownCapital: Money
    @Option(name: .long, help: help("term")) var term: Int
    @Option(name: .long, help: help("purpose")) var purpose: String
    @Option(name: .long, help: help("other-sources"), transform: Typed.money) var otherSources: Money?
    @Option(name: .long, help: help("cycle")) var cycle: Int?
    @Option(name: .long, help: help("term-reason")) var termReason: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if !(1...600).contains(term) { throw ValidationError(say("usage.term")) }
        if let cycle, !(1...600).contains(cycle) { throw ValidationError(say("usage.cycle")) }
        if purpose.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            SubmitApplication(
                borrower: borrower, number: number?.presence, amount: amount, projectCost: projectCost,
                ownCapital: ownCapital, termMonths: term, purpose: purpose, otherSources: otherSources,
                cycleMonths: cycle, termReason: termReason?.presence), common)
    }
}
