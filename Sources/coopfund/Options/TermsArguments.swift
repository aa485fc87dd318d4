internal import ArgumentParser
internal import FundCore
internal import FundServices

/// The terms that a contract and a preview of one share.
struct TermsArguments: ParsableArguments {
    private static let usual = LoanTermsRequest.usual

    @Option(name: .long, help: help("rate"), transform: Typed.rate) var rate: AnnualRate
    @Option(name: .long, help: help("rate-from"), transform: Typed.datedRate) var rateFrom:
        [LoanTerms.RateStep] = []
    @Option(name: .long, help: help("method")) var method: RepaymentMethod = TermsArguments.usual.method
    @Option(name: .long, help: help("instalments")) var instalments: Int?
    @Option(name: .long, help: help("every"), transform: Typed.period) var every: Period?
    @Option(name: .long, help: help("first-due"), transform: Typed.date) var firstDue: CalendarDate?
    @Option(name: .long, help: help("grace")) var grace = TermsArguments.usual.grace
    @Option(name: .long, help: help("interest-grace")) var interestGrace = TermsArguments.usual.interestGrace
    @Option(name: .long, help: help("interest-every"), transform: Typed.period) var interestEvery: Period?
    @Option(name: .long, help: help("day-count")) var dayCount: DayCount = TermsArguments.usual.dayCount
    @Option(name: .long, help: help("rounding")) var rounding: Rounding = TermsArguments.usual.rounding
    @Option(name: .long, help: help("round-principal-to")) var roundPrincipalTo: Int64 =
        TermsArguments.usual.roundPrincipalTo
    @Option(name: .long, help: help("roll")) var roll: Roll = TermsArguments.usual.roll
    @Option(name: .long, help: help("due"), transform: Typed.datedAmount) var due: [DatedAmount] = []

    func validate() throws {
        if method != .custom, instalments == nil || every == nil {
            throw ValidationError(say("usage.instalments-and-every"))
        }
        if method == .custom, due.isEmpty { throw ValidationError(say("usage.due-for-custom")) }
    }

    /// What is asked for; what only a contract fixes has its usual value.
    var request: LoanTermsRequest {
        LoanTermsRequest(
            rate: rate, method: method, instalments: instalments, every: every, firstDue: firstDue,
            grace: grace, interestGrace: interestGrace, interestEvery: interestEvery, dayCount: dayCount,
            rounding: rounding, roundPrincipalTo: roundPrincipalTo, roll: roll,
            due: due.map { LoanTerms.CustomRow(dueOn: $0.on, principal: $0.amount) }, rateFrom: rateFrom)
    }
}
