/// The fund's loans by what they have in common (cơ cấu cho vay): each loan of a portfolio in one row, so that the rows
/// add up to what the portfolio comes to.
package struct PortfolioStructure: Sendable {
    /// What the loans of a row share.
    package enum Key: Hashable, Sendable {
        /// A word or a name, as it is recorded.
        case known(String)
        /// Nothing is owed any more, so the question does not arise: a settled loan is in no debt group.
        case settled
        /// Nobody has recorded it.
        case unknown
    }

    /// A row, in đồng.
    package struct Line: Sendable {
        package let key: Key
        /// All that were paid out, settled ones too.
        package fileprivate(set) var loans = 0
        /// Those not settled.
        package fileprivate(set) var active = 0
        /// Of the contracts.
        package fileprivate(set) var approved: Int64 = 0
        package fileprivate(set) var disbursed: Int64 = 0
        /// Principal on the balance sheet.
        package fileprivate(set) var outstanding: Int64 = 0
        package fileprivate(set) var overdue: Int64 = 0
        /// Principal in groups 3 to 5 (nợ xấu; NĐ 45/2021 art. 2(4)).
        package fileprivate(set) var badDebt: Int64 = 0
        private var codes: Set<String> = []

        fileprivate init(_ key: Key) { self.key = key }

        /// A borrower with two loans counts once.
        package var borrowers: Int { codes.count }

        fileprivate mutating func add(_ loan: Portfolio.Line, approved dong: Int64) {
            loans += 1
            approved += dong
            disbursed += loan.position.drawn
            outstanding += loan.position.principalOnBalance
            overdue += loan.position.overdueOnBalance
            codes.insert(loan.borrower)
            guard loan.position.status == .active else { return }
            active += 1
            if let group = loan.group, group >= 3 { badDebt += loan.position.principalOutstanding }
        }
    }

    private var rows: [Key: Line] = [:]
    /// Over all rows: a borrower that stands in two of them counts once here too.
    package private(set) var total = Line(.known(""))

    package init() {}

    /// - Parameter dong: what its contract comes to.
    package mutating func add(_ loan: Portfolio.Line, approved dong: Int64, under key: Key) {
        rows[key, default: Line(key)].add(loan, approved: dong)
        total.add(loan, approved: dong)
    }

    /// The largest principal first, then by name; what is settled, and what is unknown, last.
    package var lines: [Line] {
        rows.values.sorted { one, other in
            let (place, otherPlace) = (one.key.place, other.key.place)
            if place != otherPlace { return place < otherPlace }
            if one.outstanding != other.outstanding { return one.outstanding > other.outstanding }
            return one.key.bytes.lexicographicallyPrecedes(other.key.bytes)
        }
    }

    /// Of all principal outstanding.
    package func share(_ line: Line) -> ReportedShare {
        ReportedShare(line.outstanding, of: total.outstanding)
    }
}

extension PortfolioStructure.Key {
    fileprivate var place: Int {
        switch self {
        case .known: 0
        case .settled: 1
        case .unknown: 2
        }
    }

    fileprivate var bytes: [UInt8] {
        guard case .known(let name) = self else { return [] }
        return Array(name.utf8)
    }
}
