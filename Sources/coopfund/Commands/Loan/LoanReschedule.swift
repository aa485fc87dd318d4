internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanReschedule: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reschedule", abstract: say("help.loan-reschedule"),
            discussion: example(
                "loan reschedule 01/HĐTD-2026 --decision \"30/QĐ-QHT\" --instalments 4 --every 3m --first-due 2026-12-31"
            ))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("decision"), transform: Typed.identifier) var decision: String
    @Option(name: .long, help: help("rescheduling-kind")) var kind: Rescheduling.Kind?
    @Option(name: .long, help: help("rescheduled-due"), transform: Typed.datedAmount) var due: [DatedAmount] =
        []
    @Option(name: .long, help: help("instalments")) var instalments: Int?
    @Option(name: .long, help: help("every"), transform: Typed.period) var every: Period?
    @Option(name: .long, help: help("first-due"), transform: Typed.date) var firstDue: CalendarDate?
    @Option(name: .long, help: help("defer-interest"), transform: Typed.date) var deferInterest: CalendarDate?
    @Option(name: .long, help: help("programme"), transform: Typed.identifier) var programme: String?
    @Flag(name: .long, help: help("keep-group")) var keepGroup = false
    @Option(name: .long, help: help("requested-on"), transform: Typed.date) var requestedOn: CalendarDate?
    @Option(name: .long, help: help("late-by-decision"), transform: Typed.identifier) var lateByDecision:
        String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if decision.presence == nil { throw ValidationError(say("usage.blank")) }
        if due.isEmpty == (instalments == nil) || !due.isEmpty && (every != nil || firstDue != nil) {
            throw ValidationError(say("usage.rescheduled-plan"))
        }
        if let instalments {
            guard let every, let firstDue else { throw ValidationError(say("usage.rescheduled-plan")) }
            guard 1...1_200 ~= instalments else { throw ValidationError(say("usage.instalment-counts")) }
            guard every.reach(instalments, from: firstDue) else {
                throw ValidationError(say("usage.rescheduled-too-long"))
            }
        }
    }

    func run() throws {
        let plan: Rescheduling.Plan =
            if let instalments, let every, let firstDue {
                .equal(instalments: instalments, every: every, firstDue: firstDue)
            } else {
                .agreed(due.map { LoanTerms.CustomRow(dueOn: $0.on, principal: $0.amount) })
            }
        try write.perform(
            RescheduleLoan(
                number: number,
                Rescheduling(
                    decision: decision, plan: plan, kind: kind, deferInterestTo: deferInterest,
                    programme: programme?.presence, keepsGroup: keepGroup, requestedOn: requestedOn,
                    lateByDecision: lateByDecision?.presence)), common)
    }
}

extension Period {
    /// Whether that many periods end within the calendar, and within the sixty-one years of a contract.
    fileprivate func reach(_ count: Int, from first: CalendarDate) -> Bool {
        switch self {
        case .months(let months): (count - 1) * months <= 732
        case .days(let days): (count - 1) * days <= 21_960
        }
    }
}
