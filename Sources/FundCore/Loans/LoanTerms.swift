/// What a loan contract (hợp đồng tín dụng) fixes: everything the position of the loan follows from,
/// beside its facts. TT 39/2016 art. 23 names what a contract must say.
package struct LoanTerms: Hashable, Sendable {
    /// The contract's amount: what may be drawn in all.
    package var amount: Amount
    package var rate: AnnualRate
    package var method: RepaymentMethod
    package var instalments: Int
    package var every: Period
    /// The first nominal due date; nil counts one period from the first disbursement.
    package var firstDue: CalendarDate?
    /// Leading periods without principal (ân hạn gốc).
    package var grace: Int
    /// Leading periods whose interest falls due with the first period after them (ân hạn lãi).
    package var interestGrace: Int
    /// Interest on its own calendar; nil collects it with each instalment.
    package var interestEvery: Period?
    /// The instalments of a custom plan, in order of date (trả theo mùa vụ).
    package var customRows: [CustomRow]
    package var dayCount: DayCount
    package var rounding: Rounding
    /// Principal instalments are rounded down to this many đồng; the last takes the rest.
    package var roundPrincipalTo: Int64
    package var roll: Roll
    /// NĐ 45/2021 art. 25(1)(b): at most 1,5.
    package var overdueMultiple: RateMultiple
    /// On interest not paid when due: at most 10 % a year (TT 39/2016 art. 13(4)(b), Civil Code art. 468).
    package var lateInterestRate: AnnualRate
    package var allocation: AllocationOrder
    package var prepayment: PrepaymentRule
    /// What money does that comes before its instalment is due.
    package var early: EarlyMoney
    /// Rates agreed at signing for later days, in order of day (lãi suất theo bậc).
    package var rateSteps: [RateStep]
    /// Who bears the loss, by the source of the money.
    package var bearer: RiskBearer
    /// The last day of the first draw; nil where the contract sets none.
    package var firstDrawBy: CalendarDate?
    /// The last day of any draw (thời hạn rút vốn); nil where the contract sets none.
    package var drawUntil: CalendarDate?

    /// A rate that holds for the days after its own, as a change of rate on that day would set it.
    package struct RateStep: Hashable, Sendable {
        package let on: CalendarDate
        package let rate: AnnualRate

        package init(on date: CalendarDate, rate: AnnualRate) {
            on = date
            self.rate = rate
        }
    }

    package struct CustomRow: Hashable, Sendable {
        package let dueOn: CalendarDate
        package let principal: Amount

        package init(dueOn: CalendarDate, principal: Amount) {
            self.dueOn = dueOn
            self.principal = principal
        }
    }

    package init(
        amount: Amount, rate: AnnualRate, method: RepaymentMethod = .equalPrincipal, instalments: Int,
        every: Period, firstDue: CalendarDate? = nil, grace: Int = 0, interestGrace: Int = 0,
        interestEvery: Period? = nil, customRows: [CustomRow] = [], dayCount: DayCount = .actual365,
        rounding: Rounding = .halfUp, roundPrincipalTo: Int64 = 1, roll: Roll = .nextWorkingDay,
        overdueMultiple: RateMultiple = RateMultiple(tenThousandths: 15_000),
        lateInterestRate: AnnualRate = .zero, allocation: AllocationOrder = .overduePrincipalFirst,
        prepayment: PrepaymentRule = .next, early: EarlyMoney = .atDue, rateSteps: [RateStep] = [],
        bearer: RiskBearer = .fund, firstDrawBy: CalendarDate? = nil, drawUntil: CalendarDate? = nil
    ) {
        self.amount = amount
        self.rate = rate
        self.method = method
        self.instalments = instalments
        self.every = every
        self.firstDue = firstDue
        self.grace = grace
        self.interestGrace = interestGrace
        self.interestEvery = interestEvery
        self.customRows = customRows
        self.dayCount = dayCount
        self.rounding = rounding
        self.roundPrincipalTo = roundPrincipalTo
        self.roll = roll
        self.overdueMultiple = overdueMultiple
        self.lateInterestRate = lateInterestRate
        self.allocation = allocation
        self.prepayment = prepayment
        self.early = early
        self.rateSteps = rateSteps
        self.bearer = bearer
        self.firstDrawBy = firstDrawBy
        self.drawUntil = drawUntil
    }
}

/// How principal comes back (phương thức trả nợ).
package enum RepaymentMethod: String, CaseIterable, Sendable {
    case equalPrincipal = "equal-principal"
    case equalInstalment = "equal-instalment"
    case bullet
    case custom
}

/// In which order a payment covers what is due (thứ tự thu nợ). NĐ 45/2021 is silent; the contract says.
package enum AllocationOrder: String, CaseIterable, Sendable {
    /// Principal first on a day that begins with principal overdue, else interest first
    /// (TT 39/2016 art. 18(4)).
    case overduePrincipalFirst = "overdue-principal-first"
    case principalFirst = "principal-first"
    case interestFirst = "interest-first"
}

/// What money above everything due does to the instalments to come (trả nợ trước hạn).
package enum PrepaymentRule: String, CaseIterable, Sendable {
    /// Lowers the next instalments.
    case next
    /// Lowers the last instalments: a shorter term.
    case last
    /// Lowers every coming instalment in proportion to what stands on it.
    case level
}

/// What money does that is left after all that is due (tiền trả sớm). No statute says; the contract does.
package enum EarlyMoney: String, CaseIterable, Sendable {
    /// Prepays principal; interest stays due on its date.
    case atDue = "at-due"
    /// Settles the running period's interest up to the day, then prepays principal.
    case toDate = "to-date"
    /// Is kept, and covers the coming instalments on their due dates by itself.
    case hold
}
