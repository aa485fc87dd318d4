/// What an account tells of (tính chất tài khoản).
package enum AccountKind: String, CaseIterable, Sendable {
    case asset
    case liability
    case equity
    case income
    case expense
    case offBalance = "off-balance"
}

extension AccountKind {
    /// 1 where a debit is what there is; −1 where a credit is.
    package var naturalSign: Int64 {
        switch self {
        case .asset, .expense, .offBalance: 1
        case .liability, .equity, .income: -1
        }
    }
}
