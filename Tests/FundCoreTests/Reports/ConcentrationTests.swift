import Testing

@testable import FundCore

@Suite struct `Concentration on borrowers` {
    private func limit(_ code: LendingRule.Code, _ tenThousandths: Int64) -> LendingRule {
        LendingRule(
            code: code, validFrom: day(2021, 5, 15), limit: tenThousandths, subject: "",
            citation: "NĐ 45/2021/NĐ-CP điều 23 khoản 2", certainty: "verified")
    }

    /// NĐ 45/2021 art. 23(2): 15 % and 25 % of the actual charter capital.
    private var rules: [LendingRule] {
        [
            limit(.relatedPartiesMaximum, 2_500), limit(.singleBorrowerMaximum, 1_500),
            limit(.ownCapitalMinimum, 2_000),
        ]
    }

    private func concentration(
        _ debts: [(String, Int64)], related: [(Int64, Int64)] = [], capital: Int64, _ rules: [LendingRule]
    ) -> Concentration {
        var borrowers: [Int64: Concentration.Borrower] = [:]
        for (index, (code, dong)) in debts.enumerated() {
            borrowers[Int64(index)] = .init(
                code: code, name: code, kind: .cooperative, loans: 1, outstanding: dong)
        }
        var circles = RelatedCircles()
        for (one, other) in related { circles.record(.related(one, other)) }
        return Concentration(borrowers, circles: circles, capital: capital, rules: rules)
    }

    /// Of 1000: 15 % are 150, 80 % of that 120; 25 % are 250, 80 % of that 200. C is related to D through X, who owes
    /// nothing: 119 + 81 = 200.
    @Test func `is flagged from four fifths of a limit on`() {
        let concentration = concentration(
            [("D", 81), ("A", 151), ("B", 120), ("C", 119), ("E", 119)], related: [(0, 9), (9, 3)],
            capital: 1_000, rules)
        #expect(concentration.lines.map(\.borrower.code) == ["A", "B", "C", "E", "D"])
        #expect(concentration.lines.map(\.flag) == [.above, .near, .near, nil, .near])
        #expect(concentration.lines.map(\.withRelated) == [151, 120, 200, 119, 200])
        #expect(concentration.lines[2].relatedCodes == ["D"])
        #expect(concentration.lines[2].findings.map { Concentration.Flag($0) } == [nil, .near])
        #expect(concentration.lines[0].findings.map(\.bound) == [150, 250])
        #expect(concentration.share(151).decimal == "15.10")
        #expect(concentration.outstanding == 590)
        #expect(concentration.rules.map(\.code) == [.singleBorrowerMaximum, .relatedPartiesMaximum])
    }

    /// 150 is all of the limit, and not above it.
    @Test func `may come to all of a limit`() {
        let concentration = concentration([("A", 150)], capital: 1_000, rules)
        #expect(concentration.lines[0].flag == .near)
    }

    @Test func `is above every limit where there is no capital, and of no share`() {
        let concentration = concentration([("A", 1)], capital: -5, rules)
        #expect(concentration.lines[0].flag == .above)
        #expect(concentration.share(1).decimal == "0.00")
    }

    @Test func `has no limit where none is known`() {
        let concentration = concentration([("A", 900)], capital: 1_000, [])
        #expect(concentration.lines[0].flag == nil && concentration.rules.isEmpty)
    }
}
