import FundCore
import Testing

/// NĐ 45/2021/NĐ-CP art. 44 and TT 52/2022/TT-BTC arts 11–13: the half-year before 31/07, the year within 90 days and audited
/// within 120, the plan before 30/04 of its year, the rating before 31/05. 90 days after 2023 are 30/03/2024, a leap year.
@Suite struct `The deadline of a report` {
    @Test(
        arguments: [
            ("half<31/07", 2026, "2026-H1", "2026-07-30"), ("year+90", 2024, "2024", "2025-03-31"),
            ("year+90", 2023, "2023", "2024-03-30"), ("year+120", 2024, "2024", "2025-04-30"),
            ("plan<30/04", 2026, "2026", "2026-04-29"), ("year<31/05", 2025, "2025", "2026-05-30"),
        ])
    func `is the last day that the law leaves`(text: String, year: Int, period: String, last: String) throws {
        let deadline = try ReportDeadline(parsing: text)
        let of = try #require(deadline.period(of: year))
        #expect(of.text == period)
        #expect(deadline.dueOn(of) == (try CalendarDate(parsing: last)))
        #expect(deadline.text == text)
    }

    @Test(arguments: [
        "", "half", "half<31/06", "half<31/7", "year+0", "year+090", "month+3", "year>31/05", "plan<29/02",
    ])
    func `is refused in any other form`(text: String) {
        #expect(throws: TextFlaw.notADeadline) { try ReportDeadline(parsing: text) }
    }
}
