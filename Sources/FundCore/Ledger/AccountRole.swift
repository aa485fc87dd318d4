/// What an account is for (vai trò tài khoản). Acts book to roles; each fund maps roles to the codes of
/// its own chart, because which accounting regime a fund applies is not settled.
package enum AccountRole: String, CaseIterable, Sendable {
    case cash
    case bank
    case loanPrincipal = "loan-principal"
    case borrowerCredit = "borrower-credit"
    case capitalProvincialBudget = "capital-provincial-budget"
    case capitalOtherContribution = "capital-other-contribution"
    case capitalGrant = "capital-grant"
    case capitalEntrusted = "capital-entrusted"
    case capitalMobilised = "capital-mobilised"
    case capitalRetainedSurplus = "capital-retained-surplus"
    case interestIncome = "interest-income"
    case overdueInterestIncome = "overdue-interest-income"
    case lateInterestIncome = "late-interest-income"
}

/// Where money comes in or goes out (kênh thanh toán): the till or the bank account.
package enum Channel: String, CaseIterable, Sendable {
    case cash
    case bank

    package var role: AccountRole {
        switch self {
        case .cash: .cash
        case .bank: .bank
        }
    }
}
