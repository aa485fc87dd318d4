/// What somebody is in the office for (nhiệm vụ). Which acts a duty allows is a dated rule (`duty-acts`), not this list.
package enum Duty: String, CaseIterable, Sendable {
    /// Cán bộ tín dụng: borrowers, applications, contracts.
    case officer
    /// Người thẩm định.
    case appraiser
    /// Người phê duyệt: decides, up to an amount where one is set.
    case approver
    /// Thủ quỹ.
    case cashier
    /// Kế toán.
    case accountant
    /// Giám đốc.
    case director
    /// Kiểm soát viên: reads and verifies, records nothing.
    case controller
    /// Quản trị: people and rules, no money.
    case administrator
}

/// Words of a closed list, in the order of the list, each once.
extension Duty {
    package static func ordered(_ duties: some Sequence<Duty>) -> [Duty] {
        let given = Set(duties)
        return allCases.filter(given.contains)
    }
}
