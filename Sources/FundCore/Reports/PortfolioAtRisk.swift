/// Portfolio at risk (PAR, danh mục cho vay có rủi ro): of each loan that is more than so many days past due, the whole
/// principal outstanding, not only the instalments that are late.
///
/// PAR > N = Σ principal outstanding of the loans with days past due > N ÷ Σ principal outstanding of all loans. Exactly
/// N days do not count. Days past due are those of the debt groups: from the oldest unpaid due date of principal or
/// interest (TT 14/2024/TT-NHNN art. 2(3)), on the plan that stands, without frozen days.
package struct PortfolioAtRisk: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// The days that a loan must be beyond.
        package let beyond: Int
        package var loans = 0
        package var principal: Int64 = 0
    }

    package private(set) var loans = 0
    package private(set) var principal: Int64 = 0
    /// Each holds those after it.
    package private(set) var lines = [1, 10, 30, 90, 180].map { Line(beyond: $0) }

    package init() {}

    /// Takes a loan in, if it owes principal.
    package mutating func add(principal dong: Int64, daysPastDue: Int) {
        guard dong > 0 else { return }
        loans += 1
        principal += dong
        for index in lines.indices where daysPastDue > lines[index].beyond {
            lines[index].loans += 1
            lines[index].principal += dong
        }
    }

    package func share(_ line: Line) -> ReportedShare { ReportedShare(line.principal, of: principal) }
}
