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
