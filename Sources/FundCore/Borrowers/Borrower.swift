/// Whom the fund lends to (khách hàng vay).
package enum BorrowerKind: String, CaseIterable, Sendable {
    /// Hợp tác xã.
    case cooperative
    /// Liên hiệp hợp tác xã.
    case cooperativeUnion = "cooperative-union"
    /// Tổ hợp tác: legacy, closed for decisions from 15/05/2021 on (NĐ 45/2021 art. 20).
    case cooperativeGroup = "cooperative-group"
    /// Thành viên của tổ hợp tác hoặc hợp tác xã, trừ doanh nghiệp.
    case member
}
