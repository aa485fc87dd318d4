internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanFreeze: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "freeze", abstract: say("help.loan-freeze"),
            discussion: example("loan freeze 01/HĐTD-2026 --until 2027-06-30 --decision \"32/QĐ-UBND\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("frozen-until"), transform: Typed.date) var until: CalendarDate
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("frozen-interest")) var interest: FrozenInterest = .none
    @Option(name: .long, help: help("programme"), transform: Typed.identifier) var programme: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            FreezeLoan(
                number: number, until: until, interest: interest, decision: decision,
                programme: programme?.presence), common)
    }
}
