/// What an account is for (vai trò tài khoản). Acts book to roles; each fund maps roles to the codes of
/// its own chart, because which accounting regime a fund applies is not settled.
package enum AccountRole: String, CaseIterable, Sendable {
    /// The first till.
    case cash
    /// The first bank account.
    case bank
    /// Any further till, or account at a bank or the Treasury: the line says on which account.
    case moneyAccount = "money-account"
    /// What keeps term deposits: the line says on which account.
    case termDeposit = "term-deposit"
    /// Principal of debt group 1, and of each other group.
    case loanPrincipal = "loan-principal"
    case loanPrincipal2 = "loan-principal-2"
    case loanPrincipal3 = "loan-principal-3"
    case loanPrincipal4 = "loan-principal-4"
    case loanPrincipal5 = "loan-principal-5"
    /// Interest accrued of group 1 and not collected yet (lãi phải thu).
    case interestReceivable = "interest-receivable"
    case borrowerCredit = "borrower-credit"
    case capitalProvincialBudget = "capital-provincial-budget"
    case capitalOtherContribution = "capital-other-contribution"
    case capitalGrant = "capital-grant"
    case capitalEntrusted = "capital-entrusted"
    case capitalMobilised = "capital-mobilised"
    /// Surplus of years before these books, brought in as capital (vốn từ chênh lệch thu chi các năm trước).
    case capitalEarlierSurplus = "capital-earlier-surplus"
    /// Results that closed years carried and no distribution has taken (chênh lệch thu chi chưa phân phối).
    case capitalRetainedSurplus = "capital-retained-surplus"
    /// What came of a lending source that the fund owns, or owes: the line says on which account.
    case sourceCapital = "source-capital"
    case sourceDebt = "source-debt"
    /// Interest of entrusted money that borrowers paid, until it goes on to the owner (lãi thu hộ).
    case sourceInterestPayable = "source-interest-payable"
    case interestIncome = "interest-income"
    case overdueInterestIncome = "overdue-interest-income"
    case lateInterestIncome = "late-interest-income"
    /// Interest that was income and was not collected (TT 52/2022/TT-BTC art. 5(2)(c)).
    case interestNotCollected = "interest-not-collected"
    /// Interest that was income and that a decision let off.
    case interestWaived = "interest-waived"
    /// Interest that counts only when it is collected (lãi cho vay chưa thu được, ngoại bảng).
    case offBalanceInterest = "off-balance-interest"
    /// Principal of debts for which provisions were used, while they are followed (nợ đã xử lý đang theo dõi).
    case offBalancePrincipal = "off-balance-principal"
    /// What collateral is worth whose originals lie in the vault (tài sản bảo đảm, ngoại bảng).
    case collateralInCustody = "collateral-in-custody"
    /// What the other accounts off the balance sheet stand against, so that every entry has two sides.
    case offBalanceContra = "off-balance-contra"
    case depositInterestIncome = "deposit-interest-income"
    /// Interest of term deposits that is income and was not paid yet (lãi tiền gửi phải thu).
    case depositInterestReceivable = "deposit-interest-receivable"
    /// What sources cost, and what of it is still to be paid (chi phí lãi vốn vay, lãi phải trả).
    case sourceInterestExpense = "source-interest-expense"
    case sourceInterestAccrued = "source-interest-accrued"
    case otherIncome = "other-income"
    case bankCharges = "bank-charges"
    case operatingExpenses = "operating-expenses"
    case developmentFund = "development-fund"
    case financialReserve = "financial-reserve"
    case bonusFund = "bonus-fund"
    case managersBonusFund = "managers-bonus-fund"
    case otherPayables = "other-payables"
    /// What is set aside for each debt beyond its collateral (dự phòng cụ thể), below the loans on the same side.
    case provisionSpecific = "provision-specific"
    /// What is set aside for all debts of the better groups (dự phòng chung).
    case provisionGeneral = "provision-general"
    case provisionExpense = "provision-expense"
    /// What suppliers are owed (phải trả người bán).
    case supplierPayables = "supplier-payables"
    /// What assets are worth more, or less, than they cost (chênh lệch đánh giá lại tài sản), NĐ 45/2021 art. 36.
    case revaluationDifference = "revaluation-difference"
    /// Fixed assets at cost (nguyên giá tài sản cố định).
    case fixedAssets = "fixed-assets"
    /// What they have lost by use (hao mòn tài sản cố định), below them on the same side.
    case accumulatedDepreciation = "accumulated-depreciation"
    case depreciationExpense = "depreciation-expense"
    case otherExpenses = "other-expenses"
    /// An account that the accountant names.
    case named

    /// The funds set aside from the surplus (các quỹ trích lập): they are spent as far as they were filled.
    package static let fundsSetAside: [AccountRole] = [
        .developmentFund, .financialReserve, .bonusFund, .managersBonusFund,
    ]

    /// Whether nothing but the role is booked to its account: what stands there is what the role comes to.
    package var keepsItsAccount: Bool { ownActs != nil || AccountRole.fundsSetAside.contains(self) }

    /// What the fund has earned and not given out, all years together: the surplus of NĐ 45/2021 art. 2(3).
    package static let undistributedSurplus: [AccountRole] = [
        .capitalEarlierSurplus, .capitalRetainedSurplus,
    ]

    /// The kind of account that the role stands on, in every chart; nil where the accountant chooses.
    package var kind: AccountKind? {
        switch self {
        case .cash, .bank, .moneyAccount, .termDeposit, .loanPrincipal, .loanPrincipal2, .loanPrincipal3,
            .loanPrincipal4, .loanPrincipal5, .interestReceivable, .provisionSpecific, .provisionGeneral,
            .fixedAssets, .accumulatedDepreciation, .depositInterestReceivable:
            .asset
        case .borrowerCredit, .capitalEntrusted, .capitalMobilised, .sourceDebt, .sourceInterestPayable,
            .sourceInterestAccrued, .bonusFund, .managersBonusFund, .otherPayables, .supplierPayables:
            .liability
        case .capitalProvincialBudget, .capitalOtherContribution, .capitalGrant, .sourceCapital,
            .capitalRetainedSurplus,
            .capitalEarlierSurplus,
            .developmentFund, .financialReserve, .revaluationDifference:
            .equity
        case .interestIncome, .overdueInterestIncome, .lateInterestIncome, .depositInterestIncome,
            .otherIncome:
            .income
        case .interestNotCollected, .interestWaived, .bankCharges, .operatingExpenses, .provisionExpense,
            .depreciationExpense, .otherExpenses, .sourceInterestExpense:
            .expense
        case .offBalanceInterest, .offBalancePrincipal, .collateralInCustody, .offBalanceContra: .offBalance
        case .named: nil
        }
    }

    /// Money that can be paid out (tiền có thể chi).
    package static let money: [AccountRole] = [.cash, .bank, .moneyAccount]

    /// Where nothing may be below zero at the end of any day.
    package static let neverBelowZero = money + [.termDeposit]

    /// Whether the role stands on several accounts at once, so that each line must say on which.
    package var isOnNamedAccounts: Bool {
        switch self {
        case .moneyAccount, .termDeposit, .sourceCapital, .sourceDebt, .named: true
        default: false
        }
    }

    package static let loanPrincipals: [AccountRole] = [
        .loanPrincipal, .loanPrincipal2, .loanPrincipal3, .loanPrincipal4, .loanPrincipal5,
    ]

    /// All principal that is owed, on and off the balance sheet.
    package static let principalsOwed = loanPrincipals + [.offBalancePrincipal]
}

/// The money accounts that every fund has and that need no code of their own (tiền mặt, tiền gửi ngân hàng).
package enum Channel: String, CaseIterable, Sendable {
    case cash
    case bank
}
