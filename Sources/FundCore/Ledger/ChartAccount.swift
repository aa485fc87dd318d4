/// An account of the fund's chart (tài khoản kế toán) with the roles that it serves.
package struct ChartAccount: Hashable, Sendable {
    package let code: String
    package let nameVi: String
    package let nameEn: String
    package let kind: AccountKind
    /// A till or a bank account cannot hold less than nothing.
    package let neverBelowZero: Bool
    package let roles: [AccountRole]

    package init(
        code: String, nameVi: String, nameEn: String, kind: AccountKind, neverBelowZero: Bool = false,
        roles: [AccountRole] = []
    ) {
        self.code = code
        self.nameVi = nameVi
        self.nameEn = nameEn
        self.kind = kind
        self.neverBelowZero = neverBelowZero
        self.roles = roles
    }

    /// The name in a sentence.
    package var name: Refusal.Argument { .named(vi: nameVi, en: nameEn) }

    /// Whether a text can be the code of an account: 1 to 20 digits or plain letters, with dots between them.
    package static func isWellFormed(_ code: String) -> Bool {
        let parts = code.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return code.utf8.count <= 20
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy { byte in
                        switch byte {
                        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                            UInt8(ascii: "A")...UInt8(ascii: "Z"):
                            true
                        default: false
                        }
                    }
            }
    }

    /// The acts that alone may book to the account; nil where whoever keeps the books may name it.
    package var ownActs: OwnActs? {
        if let owner = roles.lazy.compactMap(\.ownActs).first { return owner }
        if neverBelowZero { return .transfers }
        return kind == .offBalance ? .offBalance : nil
    }
}

/// Acts that keep accounts of their own: nothing else books there, or the accounts would no longer say what
/// those acts come to.
package enum OwnActs: String, CaseIterable, Sendable {
    case transfers
    case loans
    case capital
    case surplus
    case deposits
    case sources
    case collateral
    case offBalance = "off-balance"
}

extension AccountRole {
    /// The acts that alone may book to the role's account.
    package var ownActs: OwnActs? {
        switch self {
        case .cash, .bank, .moneyAccount, .termDeposit: .transfers
        case .loanPrincipal, .loanPrincipal2, .loanPrincipal3, .loanPrincipal4, .loanPrincipal5,
            .interestReceivable, .borrowerCredit, .interestIncome, .overdueInterestIncome,
            .lateInterestIncome, .interestNotCollected, .interestWaived, .offBalanceInterest,
            .sourceInterestPayable:
            .loans
        case .capitalProvincialBudget, .capitalOtherContribution, .capitalGrant, .capitalEntrusted,
            .capitalMobilised, .capitalEarlierSurplus, .sourceCapital, .sourceDebt, .revaluationDifference:
            .capital
        case .capitalRetainedSurplus: .surplus
        case .depositInterestReceivable: .deposits
        case .sourceInterestAccrued: .sources
        case .collateralInCustody: .collateral
        case .offBalanceContra: .offBalance
        case .depositInterestIncome, .otherIncome, .bankCharges, .operatingExpenses, .developmentFund,
            .financialReserve, .bonusFund, .managersBonusFund, .otherPayables, .named, .provisionSpecific,
            .provisionGeneral, .provisionExpense, .offBalancePrincipal, .supplierPayables, .fixedAssets,
            .accumulatedDepreciation, .depreciationExpense, .otherExpenses, .sourceInterestExpense:
            nil
        }
    }
}

/// A role that gets another account (chuyển vai trò sang tài khoản khác).
///
/// From its day on the role stands on the new account: what the other accounts hold of it at the end of that
/// day moves then, and what later days book moves on those days. So no account is short of money in between.
package struct RoleMapping: Hashable, Sendable {
    package let role: AccountRole
    package let from: ChartAccount
    package let to: ChartAccount

    /// What the role has on another account, of one loan where it is a loan's.
    package struct Standing: Hashable, Sendable {
        package let on: CalendarDate
        package let account: String
        package let loanID: Int64?
        package let dong: Int64

        package init(on date: CalendarDate, account: String, loanID: Int64?, dong: Int64) {
            on = date
            self.account = account
            self.loanID = loanID
            self.dong = dong
        }
    }

    /// - Parameters:
    ///   - served: every role that the account to be has stood for.
    ///   - isBookedDirectly: whether the accountant has named it in an entry.
    /// - Throws: `account.mapped-already`, `account.other-kind`; `account.may-be-below-zero` where the till or
    ///   the bank would stand on an account that may, `account.is-for-money` where another role would stand on
    ///   one that may not; `account.booked-directly` where a role that keeps its account would find other
    ///   things there; `account.kept` where the account is, or was, another role's to keep.
    package init(
        _ role: AccountRole, from: ChartAccount, to: ChartAccount, served: [AccountRole],
        isBookedDirectly: Bool
    ) throws(Refusal) {
        let names: [String: Refusal.Argument] = ["role": .text(role.rawValue), "code": .text(to.code)]
        guard from.code != to.code else { throw Refusal(.roleMappedAlready, names) }
        guard from.kind == to.kind else {
            throw Refusal(
                .accountOfOtherKind,
                names.merging(
                    [
                        "kind": .phrase("account-kind." + to.kind.rawValue),
                        "needed": .phrase("account-kind." + from.kind.rawValue),
                    ]
                ) { $1 })
        }
        let isMoney = role.ownActs == .transfers
        guard isMoney == to.neverBelowZero else {
            throw Refusal(isMoney ? .accountMayBeBelowZero : .accountIsForMoney, names)
        }
        let others = served.filter { $0 != role }
        if role.keepsItsAccount, isBookedDirectly || others.contains(where: { !$0.keepsItsAccount }) {
            throw Refusal(.accountBookedDirectly, names)
        }
        // Roles that loans and capital keep may share an account; a fund, a surplus, a money account and a
        // source that was added are alone, and nobody else joins them.
        let alone =
            AccountRole.fundsSetAside + AccountRole.undistributedSurplus
            + [.moneyAccount, .termDeposit, .sourceCapital, .sourceDebt]
        if let other = others.first(where: {
            alone.contains($0) || alone.contains(role) || $0.keepsItsAccount != role.keepsItsAccount
        }) {
            throw Refusal(.accountKept, names.merging(["other": .text(other.rawValue)]) { $1 })
        }
        self.role = role
        self.from = from
        self.to = to
    }

    /// The first day of what moves: income and expenses of earlier years are carried to the surplus from where
    /// they stand; nil where all moves.
    package func firstDay(on date: CalendarDate) -> CalendarDate? {
        switch to.kind {
        case .income, .expense: FiscalPeriod(.year, containing: date).first
        case .asset, .liability, .equity, .offBalance: nil
        }
    }

    /// Whether what stands belongs to loans; money in hand belongs to none.
    package var isByLoan: Bool { role.ownActs != .transfers }

    /// Both legs keep the role: balances by role do not change.
    package func entry(moving standings: some Sequence<Standing>) -> JournalEntry {
        JournalEntry(
            standings.flatMap { standing -> [JournalEntry.Leg] in
                [
                    .init(on: standing.on, role, -standing.dong, account: standing.account),
                    .init(on: standing.on, role, standing.dong, account: to.code),
                ]
            })
    }
}
