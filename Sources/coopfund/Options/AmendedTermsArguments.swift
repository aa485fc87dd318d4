internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// The terms of a contract amendment: those of `loan sign`, each left out where it stays as it was.
struct AmendedTermsArguments: ParsableArguments {
    @Option(name: .long, help: help("amended-amount"), transform: Typed.amount) var amount: Amount?
    @Option(name: .long, help: help("rate"), transform: Typed.rate) var rate: AnnualRate?
    @Option(name: .long, help: help("method")) var method: RepaymentMethod?
    @Option(name: .long, help: help("instalments")) var instalments: Int?
    @Option(name: .long, help: help("every"), transform: Typed.period) var every: Period?
    @Option(name: .long, help: help("first-due"), transform: Typed.date) var firstDue: CalendarDate?
    @Option(name: .long, help: help("grace")) var grace: Int?
    @Option(name: .long, help: help("interest-grace")) var interestGrace: Int?
    @Option(name: .long, help: help("interest-every"), transform: Typed.period) var interestEvery: Period?
    @Option(name: .long, help: help("day-count")) var dayCount: DayCount?
    @Option(name: .long, help: help("rounding")) var rounding: Rounding?
    @Option(name: .long, help: help("round-principal-to")) var roundPrincipalTo: Int64?
    @Option(name: .long, help: help("roll")) var roll: Roll?
    @Option(name: .long, help: help("due"), transform: Typed.datedAmount) var due: [DatedAmount] = []
    @Option(name: .long, help: help("overdue-multiple"), transform: Typed.multiple) var overdueMultiple:
        RateMultiple?
    @Option(name: .long, help: help("late-interest-rate"), transform: Typed.rate) var lateInterestRate:
        AnnualRate?
    @Option(name: .long, help: help("allocation")) var allocation: AllocationOrder?
    @Option(name: .long, help: help("prepayment")) var prepayment: PrepaymentRule?
    @Option(name: .long, help: help("early")) var early: EarlyMoney?
    @Option(name: .long, help: help("first-draw-by"), transform: Typed.date) var firstDrawBy: CalendarDate?
    @Option(name: .long, help: help("draw-until"), transform: Typed.date) var drawUntil: CalendarDate?
    @Option(name: .long, help: help("collateral")) var collateral: String?

    func validate() throws {
        if amendment(by: "–", reason: nil).terms.isEmpty {
            throw ValidationError(say("usage.nothing-to-amend"))
        }
        let counts = [instalments.map { 1...1_200 ~= $0 }, grace.map { 0...1_199 ~= $0 }]
        if (counts + [interestGrace.map { 0...1_199 ~= $0 }]).contains(false) {
            throw ValidationError(say("usage.instalment-counts"))
        }
    }

    func amendment(by decision: String, reason: String?) -> LoanAmendment {
        var amendment = LoanAmendment(decision: decision, reason: reason)
        amendment.amount = amount
        amendment.rate = rate
        amendment.method = method
        amendment.instalments = instalments
        amendment.every = every
        amendment.firstDue = firstDue
        amendment.grace = grace
        amendment.interestGrace = interestGrace
        amendment.interestEvery = interestEvery
        amendment.dayCount = dayCount
        amendment.rounding = rounding
        amendment.roundPrincipalTo = roundPrincipalTo
        amendment.roll = roll
        if !due.isEmpty {
            amendment.customRows = due.map { LoanTerms.CustomRow(dueOn: $0.on, principal: $0.amount) }
        }
        amendment.overdueMultiple = overdueMultiple
        amendment.lateInterestRate = lateInterestRate
        amendment.allocation = allocation
        amendment.prepayment = prepayment
        amendment.early = early
        amendment.firstDrawBy = firstDrawBy
        amendment.drawUntil = drawUntil
        amendment.collateral = collateral?.presence
        return amendment
    }
}
