/// The fund's loans at the end of a day (tình hình cho vay): one line for each loan drawn by then.
package struct Portfolio: Sendable {
    package let asOf: CalendarDate
    /// The rules that put loans into debt groups on that day; nil where none is known.
    package let rules: ClassificationRules?
    package private(set) var lines: [Line] = []

    package struct Line: Hashable, Sendable {
        package let number: String
        package let borrower: String
        package let borrowerName: String
        package let kind: BorrowerKind
        package let position: LoanPosition
        /// After the borrower's other debts.
        package let group: Int?
    }

    package init(asOf: CalendarDate, rules: ClassificationRules?) {
        self.asOf = asOf
        self.rules = rules
    }

    /// Takes a loan in, if anything was drawn of it.
    ///
    /// - Returns: its line; nil where nothing was drawn.
    @discardableResult
    package mutating func add(
        _ position: LoanPosition, group: Int?, number: String, borrower: String, name: String,
        kind: BorrowerKind
    ) -> Line? {
        guard position.drawn > 0 else { return nil }
        let line = Line(
            number: number, borrower: borrower, borrowerName: name, kind: kind, position: position,
            group: group)
        lines.append(line)
        return line
    }

    package var projects: Int { lines.count }
    package var active: Int { lines.count { $0.position.status == .active } }
    package var disbursed: Int64 { lines.reduce(0) { $0 + $1.position.drawn } }
    /// On the balance sheet: what provisions were used for is not part of it.
    package var outstanding: Int64 { lines.reduce(0) { $0 + $1.position.principalOnBalance } }
    package var overdue: Int64 { lines.reduce(0) { $0 + $1.position.overdueOnBalance } }

    /// How many borrowers of each kind have drawn: a borrower with two loans counts once.
    package var borrowers: [BorrowerKind: Int] {
        var codes: [BorrowerKind: Set<String>] = [:]
        for line in lines { codes[line.kind, default: []].insert(line.borrower) }
        return codes.mapValues(\.count)
    }

    /// The loans not yet settled and their principal, group 1 to group 5; empty where no rules are known.
    package var groups: [(group: Int, loans: Int, principal: Int64)] {
        guard rules != nil else { return [] }
        var groups = (1...5).map { (group: $0, loans: 0, principal: Int64(0)) }
        for line in lines where line.position.status == .active {
            guard let group = line.group else { continue }
            groups[group - 1].loans += 1
            groups[group - 1].principal += line.position.principalOutstanding
        }
        return groups
    }

    /// Bad debt (nợ xấu): groups 3 to 5, NĐ 45/2021 art. 2(4).
    package var badDebt: Int64 { groups.reduce(0) { $1.group >= 3 ? $0 + $1.principal : $0 } }

    package var badDebtRatio: Percentage? { rules.map { _ in Percentage(badDebt, of: outstanding) } }
}
