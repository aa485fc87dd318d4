/// How the principal of a day is spread over the debt groups (cơ cấu dư nợ theo nhóm nợ).
package struct GroupShares: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        package let group: Int
        package let loans: Int
        package let principal: Int64
        /// Of all principal.
        package let share: ReportedShare
    }

    /// Groups 1 to 5.
    package let lines: [Line]

    package init(_ classification: Classification) {
        let groups = classification.groups
        let total = groups.reduce(0) { $0 + $1.principal }
        lines = groups.map {
            Line(
                group: $0.group, loans: $0.loans, principal: $0.principal,
                share: ReportedShare($0.principal, of: total))
        }
    }

    package var loans: Int { lines.reduce(0) { $0 + $1.loans } }
    package var principal: Int64 { lines.reduce(0) { $0 + $1.principal } }

    /// Bad debt (nợ xấu): groups 3 to 5, NĐ 45/2021 art. 2(4).
    package var badDebt: Int64 { lines.reduce(0) { $1.group >= 3 ? $0 + $1.principal : $0 } }

    /// Of all principal, not the sum of rounded shares.
    package var badDebtRatio: ReportedShare { ReportedShare(badDebt, of: principal) }
}
