import Testing

@testable import FundCore

@Suite struct `A template of a report` {
    private let names: Set<String> = ["a", "b-c", "d"]

    private func flaws(_ text: String) -> [ReportTemplate.Flaw] {
        ReportTemplate.read(text, names: names).flaws
    }

    /// 7 − 2 + 1 = 6; 2 of 8 (7 + 1).
    @Test func `adds up figures by name`() throws {
        let (template, flaws) = ReportTemplate.read(
            "# Nhận xét\n\nI | Phần | Part |\r\n1 | Tổng | Sum | a - b-c + d\n2|Tỷ lệ|Share|b-c / a + d\n",
            names: names)
        #expect(flaws.isEmpty)
        #expect(template.rows.map(\.code) == ["I", "1", "2"])
        #expect(template.rows[0].formula == nil && template.rows[1].vietnamese == "Tổng")
        let figures: [String: Int64] = ["a": 7, "b-c": 2, "d": 1]
        let sum = try #require(template.rows[1].formula).value(figures)
        #expect(sum.sum == 6 && sum.whole == nil)
        let share = try #require(template.rows[2].formula).value(figures)
        #expect(share.sum == 2 && share.whole == 8)
    }

    @Test func `says by line what is wrong with it`() {
        #expect(
            flaws(
                "1 | x | y | a\n2 | x | y | e\n1 | x | y | d\nx | y\n3 | x | y | a - - d\n4 | x | y | a b-c")
                == [
                    .init(line: 2, kind: .unknownName("e")), .init(line: 3, kind: .repeatedCode("1")),
                    .init(line: 4, kind: .notARow), .init(line: 5, kind: .notAFormula("a - - d")),
                    .init(line: 6, kind: .notAFormula("a b-c")),
                ])
    }

    @Test(arguments: ["a /", "/ a", "a / a / a", "a -", "- a", "a * d", "a-d"])
    func `takes no other formula`(formula: String) {
        #expect(flaws("1 | x | y | \(formula)").count == 1)
    }

    @Test func `has a row`() {
        #expect(flaws("") == [.init(line: 1, kind: .empty)])
        #expect(flaws("# nothing\n") == [.init(line: 1, kind: .empty)])
    }
}
