/// What an account tells of (tính chất tài khoản).
package enum AccountKind: String, CaseIterable, Sendable {
    case asset
    case liability
    case equity
    case income
    case expense
    case offBalance = "off-balance"
}
