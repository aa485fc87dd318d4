internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// The terms that a contract and a preview of one share.
struct TermsArguments: ParsableArguments {
    @Option(name: .long, help: help("rate"), transform: Typed.rate) var rate: AnnualRate
    @Option(name: .long, help: help("rate-from"), transform: Typed.datedRate) var rateFrom:
        [LoanTerms.RateStep] = []
    @Option(name: .long, help: help("method")) var method: RepaymentMethod = .equalPrincipal
    @Option(name: .long, help: help("instalments")) var instalments: Int?
    @Option(name: .long, help: help("every"), transform: Typed.period) var every: Period?
    @Option(name: .long, help: help("first-due"), transform: Typed.date) var firstDue: CalendarDate?
    @Option(name: .long, help: help("grace")) var grace = 0
    @Option(name: .long, help: help("interest-grace")) var interestGrace = 0
    @Option(name: .long, help: help("interest-every"), transform: Typed.period) var interestEvery: Period?
    @Option(name: .long, help: help("day-count")) var dayCount: DayCount = .actual365
    @Option(name: .long, help: help("rounding")) var rounding: Rounding = .halfUp
    @Option(name: .long, help: help("round-principal-to")) var roundPrincipalTo: Int64 = 1
    @Option(name: .long, help: help("roll")) var roll: Roll = .nextWorkingDay
    @Option(name: .long, help: help("due"), transform: Typed.datedAmount) var due: [DatedAmount] = []

    func validate() throws {
        if method != .custom, instalments == nil || every == nil {
            throw ValidationError(say("usage.instalments-and-every"))
        }
        if method == .custom, due.isEmpty { throw ValidationError(say("usage.due-for-custom")) }
    }

    /// The terms for an amount; what only a contract fixes has its usual value.
    func terms(_ amount: Amount) -> LoanTerms {
        LoanTerms(
            amount: amount, rate: rate, method: method,
            instalments: method == .custom ? due.count : instalments ?? 0, every: every ?? .months(1),
            firstDue: firstDue, grace: grace, interestGrace: interestGrace, interestEvery: interestEvery,
            customRows: method == .custom
                ? due.map { LoanTerms.CustomRow(dueOn: $0.on, principal: $0.amount) } : [],
            dayCount: dayCount, rounding: rounding, roundPrincipalTo: roundPrincipalTo, roll: roll,
            rateSteps: rateFrom)
    }

    /// The terms as they were asked for, for the key of a request.
    var asked: [JSON.Member] {
        [
            .init("rate", rate.json), .init("method", .string(method.rawValue)),
            .init("instalments", instalments.json), .init("every", (every?.text).json),
            .init("first_due", firstDue.json), .init("grace", grace.json),
            .init("interest_grace", interestGrace.json), .init("interest_every", (interestEvery?.text).json),
            .init("day_count", .string(dayCount.rawValue)), .init("rounding", .string(rounding.rawValue)),
            .init("round_principal_to", roundPrincipalTo.json), .init("roll", .string(roll.rawValue)),
            .init(
                "due",
                .array(due.map { .object([.init("on", $0.on.json), .init("amount", $0.amount.json)]) })),
        ] + (rateFrom.isEmpty ? [] : [.init("rate_from", rateFrom.json)])
    }
}
