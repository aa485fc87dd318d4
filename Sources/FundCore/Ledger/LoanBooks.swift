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

/// What a loan books on one day.
package struct LoanDay: Hashable, Sendable {
    package let on: CalendarDate
    package internal(set) var legs: LoanLegs

    package init(on date: CalendarDate, legs: LoanLegs) {
        on = date
        self.legs = legs
    }
}

/// Amounts by what they are booked to, debit above zero.
package struct LoanLegs: Hashable, Sendable {
    // By place, with room for two places to come, inside the value itself. An `InlineArray` of as many took thrice
    // the time of these vectors, and one of 32 lanes half as much again.
    private var first = SIMD8<Int64>()
    private var rest = SIMD16<Int64>()
    /// Money on further money accounts, by their accounts of the chart; none is zero.
    package private(set) var elsewhere: [String: Int64] = [:]

    /// Every role that a loan books to, in the order in which an entry lists them; the raw value is its lane.
    package enum Place: Int, CaseIterable, Sendable {
        case cash, bank
        case principal1, principal2, principal3, principal4, principal5
        case receivable
        /// Accrued before, not collected: an expense.
        case uncollected
        case waived
        case interestIncome, overdueInterestIncome, lateInterestIncome
        case credit
        case offBalance, offBalanceContra
        case provisionSpecific, provisionGeneral, provisionExpense
        /// What comes back of a debt that was written off.
        case otherIncome
        case offBalancePrincipal
        case ownersInterest

        package var role: AccountRole {
            switch self {
            case .cash: .cash
            case .bank: .bank
            case .principal1: .loanPrincipal
            case .principal2: .loanPrincipal2
            case .principal3: .loanPrincipal3
            case .principal4: .loanPrincipal4
            case .principal5: .loanPrincipal5
            case .interestIncome: .interestIncome
            case .overdueInterestIncome: .overdueInterestIncome
            case .lateInterestIncome: .lateInterestIncome
            case .credit: .borrowerCredit
            case .receivable: .interestReceivable
            case .uncollected: .interestNotCollected
            case .waived: .interestWaived
            case .offBalance: .offBalanceInterest
            case .offBalanceContra: .offBalanceContra
            case .provisionSpecific: .provisionSpecific
            case .provisionGeneral: .provisionGeneral
            case .provisionExpense: .provisionExpense
            case .otherIncome: .otherIncome
            case .offBalancePrincipal: .offBalancePrincipal
            case .ownersInterest: .sourceInterestPayable
            }
        }

        /// - Precondition: a group from 1 to 5.
        package static func principal(_ group: Int) -> Place {
            [.principal1, .principal2, .principal3, .principal4, .principal5][group - 1]
        }

        static func income(_ kind: InterestKind) -> Place {
            switch kind {
            case .interest: .interestIncome
            case .overdueInterest: .overdueInterestIncome
            case .lateInterest: .lateInterestIncome
            }
        }
    }

    package init() {}

    package subscript(place: Place) -> Int64 {
        get { place.rawValue < 8 ? first[place.rawValue] : rest[place.rawValue - 8] }
        set {
            if place.rawValue < 8 {
                first[place.rawValue] = newValue
            } else {
                rest[place.rawValue - 8] = newValue
            }
        }
    }

    package var isEmpty: Bool { self == LoanLegs() }

    /// Amounts stay far inside the range of their type: each is below 2^53.
    package mutating func add(_ other: LoanLegs) {
        first &+= other.first
        rest &+= other.rest
        for (account, dong) in other.elsewhere { move(dong, onAccount: account) }
    }

    package mutating func subtract(_ other: LoanLegs) {
        first &-= other.first
        rest &-= other.rest
        for (account, dong) in other.elsewhere { move(-dong, onAccount: account) }
    }

    mutating func move(_ dong: Int64, on place: MoneyAccount) {
        if let account = place.account {
            move(dong, onAccount: account)
        } else {
            self[place.isTill ? .cash : .bank] += dong
        }
    }

    /// - Parameter account: of a further money account.
    package mutating func move(_ dong: Int64, onAccount account: String) {
        let sum = (elsewhere[account] ?? 0) + dong
        elsewhere[account] = sum == 0 ? nil : sum
    }

    /// Every part that is not nothing, in the order in which an entry lists them: money first.
    package func parts() -> [(role: AccountRole, account: String?, dong: Int64)] {
        var parts = elsewhere.sorted { $0.key < $1.key }.map { account, dong in
            (AccountRole.moneyAccount, String?.some(account), dong)
        }
        for place in Place.allCases where self[place] != 0 { parts.append((place.role, nil, self[place])) }
        return parts
    }

    mutating func movePrincipalOffBalance(_ amount: Int64) {
        self[.offBalancePrincipal] += amount
        self[.offBalanceContra] -= amount
    }

    mutating func moveOffBalance(_ amount: Int64) {
        self[.offBalance] += amount
        self[.offBalanceContra] -= amount
    }
}
