import FundCore
import Testing

/// TT 52/2022/TT-BTC arts 13–15, each boundary.
@Suite struct `The rating of a fund` {
    private var rule: FundRating.Rule {
        get throws { try #require(FundRating.Rule.inForce(on: day(2024, 12, 31))) }
    }

    @Test func `is by the circular from its first day on`() throws {
        #expect(try rule.citation == "TT 52/2022/TT-BTC")
        #expect(FundRating.Rule.inForce(on: day(2022, 9, 30)) == nil)
        #expect(FundRating.Rule.inForce(on: day(2022, 10, 1))?.validFrom == day(2022, 10, 1))
    }

    /// Art. 14(1): A from the plan on, B from 90 % of it. Of 1 tỷ, a plan of 10 % is 100 triệu, 90 % of it 90 triệu.
    @Test(
        arguments: [
            (1_100_000_000, "A"), (1_099_999_999, "B"), (1_090_000_000, "B"), (1_089_999_999, "C"),
            (900_000_000, "C"), (2_000_000_000, "A"),
        ] as [(Int64, String)])
    func `looks at growth`(after: Int64, grade: String) throws {
        #expect(try rule.growth(from: 1_000_000_000, plan: 10_00)?.grade(of: after).rawValue == grade)
    }

    @Test func `knows no growth from nothing`() throws {
        #expect(try rule.growth(from: 0, plan: 10_00) == nil)
    }

    /// Art. 14(2): A up to the plan, B up to 110 % of it. Of 1 tỷ, a plan of 3 % is 30 triệu, 110 % of it 33 triệu.
    @Test(
        arguments: [
            (0, "A"), (30_000_000, "A"), (30_000_001, "B"), (33_000_000, "B"), (33_000_001, "C"),
        ] as [(Int64, String)])
    func `looks at bad debt`(bad: Int64, grade: String) throws {
        #expect(try rule.badDebt(of: 1_000_000_000, plan: 3_00).grade(of: bad).rawValue == grade)
    }

    /// Art. 14(1): of 999.999.999 đồng, 0,01 % are 99.999,9999 and 90 % of them 89.999,99991: a whole đồng more is asked.
    @Test(
        arguments: [
            (1_000_099_999, "A"), (1_000_099_998, "B"), (1_000_089_999, "B"), (1_000_089_998, "C"),
        ] as [(Int64, String)])
    func `looks at whole đồng exactly`(after: Int64, grade: String) throws {
        #expect(try rule.growth(from: 999_999_999, plan: 1)?.grade(of: after).rawValue == grade)
    }

    /// Of bad debt of 1 tỷ with a plan of 3 %: up to 30 triệu A, up to 33 triệu B. Of reminders: 1, 2. Of a result of 500
    /// triệu: from 500, from 450.
    @Test func `says how far it is to the next grade`() throws {
        let bad = try rule.badDebt(of: 1_000_000_000, plan: 3_00)
        #expect(bad.spare(of: 10_000_000) == 20_000_000 && bad.missing(of: 10_000_000) == nil)
        #expect(bad.spare(of: 31_000_000) == 2_000_000 && bad.missing(of: 31_000_000) == 1_000_000)
        #expect(bad.spare(of: 40_000_000) == nil && bad.missing(of: 40_000_000) == 7_000_000)
        let result = try rule.result(plan: 500_000_000)
        #expect(result.spare(of: 500_000_000) == 0 && result.missing(of: 499_999_999) == 1)
        #expect(result.spare(of: 460_000_000) == 10_000_000 && result.missing(of: -1) == 450_000_001)
        let reminders = try rule.compliance
        #expect((0...3).map { reminders.spare(of: $0) } == [1, 0, 0, nil])
        #expect((0...3).map { reminders.missing(of: $0) } == [nil, nil, 1, 1])
    }

    @Test func `finds no bad debt where nothing is lent`() throws {
        #expect(try rule.badDebt(of: 0, plan: 3_00).grade(of: 0) == .a)
    }

    /// Art. 14(3): A from the plan on, B from 90 % of it.
    @Test(
        arguments: [
            (500_000_000, "A"), (499_999_999, "B"), (450_000_000, "B"), (449_999_999, "C"), (-1, "C"),
        ] as [(Int64, String)])
    func `looks at the result`(result: Int64, grade: String) throws {
        #expect(try rule.result(plan: 500_000_000).grade(of: result).rawValue == grade)
    }

    /// Art. 14(4): 0 or 1 A, 2 B, from 3 on C.
    @Test(arguments: zip(0...4, ["A", "A", "B", "C", "C"]))
    func `looks at reminders`(count: Int, grade: String) throws {
        #expect(try rule.compliance.grade(of: Int64(count)).rawValue == grade)
    }

    /// Art. 15: A with at least two A and no C; C without an A, where at least two are C.
    @Test(arguments: [
        ("AAAA", "A"), ("AABB", "A"), ("AAAC", "B"), ("ABBB", "B"), ("BBBB", "B"), ("ACCC", "B"),
        ("BBBC", "B"),
        ("BBCC", "C"), ("BCCC", "C"), ("CCCC", "C"),
    ])
    func `comes of the four`(grades: String, overall: String) throws {
        #expect(
            FundRating.overall(grades.compactMap { FundRating.Grade(rawValue: String($0)) }).rawValue
                == overall)
    }
}
