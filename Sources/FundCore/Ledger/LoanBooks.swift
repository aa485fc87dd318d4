/// What a loan's days book (hạch toán khoản vay), kept while the loan unfolds.
///
/// Interest is income when it is received, until a period is closed. A closing brings what has accrued to
/// where TT 52/2022/TT-BTC art. 5 wants it: of a loan in group 1 into interest receivable and income; of any
/// other, and of one kept in its group by policy, off the balance sheet, and what was receivable of it into expense. What is collected afterwards
/// settles the oldest first: what is off the balance sheet (income only now), what is receivable (income
/// before), then what has accrued since (income).
package struct LoanBooks: Sendable {
    private var closings: [Closing]
    private var next = 0
    /// In order of day; a day on which nothing moves is not there.
    package private(set) var days: [LoanDay] = []
    /// The group whose account holds the principal: that of the last closing.
    package private(set) var group = 1
    /// Interest, by its kinds, that earlier closings booked and that is not collected.
    private var receivable = Split()
    private var offBalance = Split()
    /// Whether the principal stands off the balance sheet, and whether it is followed there no longer.
    private var isWrittenOff = false
    private var isRemoved = false
    /// Where the owner of the money bears the risk, interest is due to the owner when it is collected, and accrues off
    /// the balance sheet whatever the group.
    private let bearer: RiskBearer

    init(_ closings: [Closing], bearer: RiskBearer = .fund) {
        self.closings = closings
        self.bearer = bearer
    }

    /// The next day to close, if it comes before `date`.
    func closing(before date: CalendarDate) -> Closing? {
        next < closings.count && closings[next].on < date ? closings[next] : nil
    }

    mutating func append(_ closing: Closing) { closings.append(closing) }

    mutating func skipClosings(before date: CalendarDate) {
        while closing(before: date) != nil { next += 1 }
    }

    /// Money that moved, or credit that was put to what is owed.
    mutating func move(_ split: Split, drawn: Int64 = 0, through place: MoneyAccount?, on date: CalendarDate)
    {
        var legs = LoanLegs()
        legs.move(split.total - drawn, on: place ?? .bank)
        legs[.principal(group)] = drawn - split.principal
        legs[.credit] = -split.credit
        for kind in InterestKind.allCases {
            let amount = split[kind]
            let old = min(amount, offBalance[kind])
            offBalance[kind] -= old
            legs.moveOffBalance(-old)
            let booked = min(amount - old, receivable[kind])
            receivable[kind] -= booked
            legs[.receivable] -= booked
            legs[bearer == .owner ? .ownersInterest : .income(kind)] -= amount - booked
        }
        add(legs, on: date)
    }

    /// Interest let off by a decision: what was booked as receivable is an expense.
    mutating func waive(_ split: Split, on date: CalendarDate) {
        var legs = LoanLegs()
        for kind in InterestKind.allCases {
            let old = min(split[kind], offBalance[kind])
            offBalance[kind] -= old
            legs.moveOffBalance(-old)
            let booked = min(split[kind] - old, receivable[kind])
            receivable[kind] -= booked
            legs[.receivable] -= booked
            legs[.waived] += booked
        }
        add(legs, on: date)
    }

    /// Closes the next period: `owed` is all interest owed at the end of its last day, due or not.
    mutating func close(owed: Split, outstanding: Int64, daysPastDue: Int) {
        let closing = closings[next]
        next += 1
        guard !isWrittenOff else { return follow(owed, on: closing.on) }
        let debt = closing.debt(daysPastDue: daysPastDue)
        var legs = LoanLegs()
        legs[.principal(group)] -= outstanding
        legs[.principal(debt.group)] += outstanding
        group = debt.group
        if debt.accruesIncome, bearer == .fund {
            for kind in InterestKind.allCases {
                let accrued = owed[kind] - receivable[kind] - offBalance[kind]
                receivable[kind] += accrued
                legs[.receivable] += accrued
                legs[.income(kind)] -= accrued
            }
        } else {
            takeOffBalance(owed, &legs)
        }
        add(legs, on: closing.on)
    }

    /// Provisions pay for the principal, which goes on off the balance sheet, and so does all interest owed.
    mutating func writeOff(_ debt: WrittenOffDebt) {
        isWrittenOff = true
        var legs = LoanLegs()
        legs[.provisionSpecific] = debt.use.specific
        legs[.provisionGeneral] = debt.use.general
        legs[.provisionExpense] = debt.use.expense
        legs[.principal(group)] = -debt.principal
        legs.movePrincipalOffBalance(debt.principal)
        takeOffBalance(debt.interest, &legs)
        add(legs, on: debt.on)
    }

    /// Money of a debt that was written off: all of it is income, principal too.
    mutating func recover(_ split: Split, through place: MoneyAccount?, on date: CalendarDate) {
        var legs = LoanLegs()
        legs.move(split.total, on: place ?? .bank)
        legs[.otherIncome] = -split.total
        legs.movePrincipalOffBalance(-split.principal)
        for kind in InterestKind.allCases {
            let followed = min(offBalance[kind], split[kind])
            offBalance[kind] -= followed
            legs.moveOffBalance(-followed)
        }
        add(legs, on: date)
    }

    /// Nothing is followed any more.
    ///
    /// - Parameter left: principal that did not come back.
    mutating func remove(left: Int64, on date: CalendarDate) {
        isRemoved = true
        var legs = LoanLegs()
        legs.movePrincipalOffBalance(-left)
        takeOffBalance(Split(), &legs)
        add(legs, on: date)
    }

    /// Closes a period of a debt that was written off.
    private mutating func follow(_ owed: Split, on date: CalendarDate) {
        guard !isRemoved else { return }
        var legs = LoanLegs()
        takeOffBalance(owed, &legs)
        add(legs, on: date)
    }

    /// All interest owed stands off the balance sheet; what was income and is not collected is an expense.
    private mutating func takeOffBalance(_ owed: Split, _ legs: inout LoanLegs) {
        let change = owed - offBalance
        for kind in InterestKind.allCases {
            let lost = receivable[kind]
            legs[.uncollected] += lost
            legs[.receivable] -= lost
            legs.moveOffBalance(change[kind])
        }
        receivable = Split()
        offBalance = owed
    }

    private mutating func add(_ legs: LoanLegs, on date: CalendarDate) {
        if days.last?.on == date {
            days[days.count - 1].legs.add(legs)
            if days[days.count - 1].legs.isEmpty { days.removeLast() }
        } else if !legs.isEmpty {
            days.append(LoanDay(on: date, legs: legs))
        }
    }
}
