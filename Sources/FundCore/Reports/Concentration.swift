/// How much of the fund's lending hangs on one borrower, and on one with its related parties (mức độ tập trung tín
/// dụng; NĐ 45/2021 art. 23(2)).
///
/// What counts is the principal outstanding at the end of the day against the actual charter capital of the day. A
/// decision on an application looks at what is promised too, so it can be refused where nothing is flagged here.
package struct Concentration: Hashable, Sendable {
    package struct Borrower: Hashable, Sendable {
        package let code: String
        package let name: String
        package let kind: BorrowerKind
        package var loans: Int
        package var outstanding: Int64

        package init(
            code: String, name: String, kind: BorrowerKind, loans: Int = 0, outstanding: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.kind = kind
            self.loans = loans
            self.outstanding = outstanding
        }
    }

    package struct Line: Hashable, Sendable {
        package let borrower: Borrower
        /// What the borrower's related parties owe (khách hàng và người có liên quan).
        package let related: Int64
        /// Who of them owes, by code.
        package let relatedCodes: [String]
        /// The limits of the day and what the debts come to under them.
        package let findings: [Assessment.Finding]

        package var withRelated: Int64 { borrower.outstanding + related }

        /// The worst of the limits; nil where none is near.
        package var flag: Flag? { findings.compactMap(Flag.init).max { $0.rawValue < $1.rawValue } }
    }

    package enum Flag: Int, Sendable {
        /// From 80 % of the limit on.
        case near
        case above

        package init?(_ finding: Assessment.Finding) {
            if !finding.holds {
                self = .above
            } else if finding.figure > 0, Int128(finding.figure) * 100 >= Int128(finding.bound) * 80 {
                self = .near
            } else {
                return nil
            }
        }

        /// For programs.
        package var code: String {
            switch self {
            case .near: "near"
            case .above: "above"
            }
        }
    }

    package let capital: Int64
    /// The limits in force on the day.
    package let rules: [LendingRule]
    /// Of those who owe, the largest debts first.
    package let lines: [Line]

    /// - Parameters:
    ///   - borrowers: those who owe principal, by their ID.
    ///   - circles: who counts together.
    ///   - capital: the actual charter capital.
    ///   - rules: all that are in force on the day.
    package init(
        _ borrowers: [Int64: Borrower], circles: RelatedCircles, capital: Int64, rules: [LendingRule]
    ) {
        self.capital = capital
        let limits = [LendingRule.Code.singleBorrowerMaximum, .relatedPartiesMaximum].flatMap { code in
            rules.filter { $0.code == code }
        }
        self.rules = limits
        lines = borrowers.map { id, borrower in
            let circle = circles.related(to: id).compactMap { borrowers[$0] }
            let owed = circle.reduce(0) { $0 + $1.outstanding }
            let subject = Assessment.Subject(
                kind: borrower.kind, amount: 0, projectCost: 0, ownCapital: 0,
                borrowerExposure: borrower.outstanding, relatedExposure: owed, actualCharterCapital: capital)
            return Line(
                borrower: borrower, related: owed, relatedCodes: circle.map(\.code).sorted(),
                findings: Assessment(of: subject, by: limits).findings)
        }
        .sorted { ($1.borrower.outstanding, $0.borrower.code) < ($0.borrower.outstanding, $1.borrower.code) }
    }

    package var outstanding: Int64 { lines.reduce(0) { $0 + $1.borrower.outstanding } }

    /// Of the charter capital; nothing where there is none.
    package func share(_ dong: Int64) -> ReportedShare { ReportedShare(dong, of: max(capital, 0)) }
}
