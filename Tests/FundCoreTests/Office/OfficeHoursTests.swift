import FundCore
import Testing

@Suite struct `The hours of an office` {
    /// 06/03/2025 was a Thursday, 08/03 a Saturday, 07/04 a Monday and the day of the Hùng kings (10/3 of the lunar year).
    @Test(arguments: [
        ("2025-03-06", 6 * 60 + 59, true), ("2025-03-06", 7 * 60, false), ("2025-03-06", 17 * 60 + 59, false),
        ("2025-03-06", 18 * 60, true), ("2025-03-08", 9 * 60, true), ("2025-04-07", 9 * 60, true),
        ("2025-04-08", 9 * 60, false),
    ])
    func `are on working days of the fund's calendar`(_ day: String, _ minute: Int, _ isOutside: Bool) throws
    {
        let holiday = try CalendarDate(parsing: "2025-04-07")
        let calendar = WorkingCalendar([]).announcing(
            [holiday], working: false, on: try CalendarDate(parsing: "2025-01-02"))
        let date = try CalendarDate(parsing: day)
        #expect(OfficeHours.usual.isOutside(minute: minute, of: date, calendar) == isOutside)
    }

    @Test(arguments: [(480, 480), (500, 400), (-1, 10), (0, 1441)])
    func `close after they open, within a day`(_ opens: Int, _ closes: Int) {
        #expect(OfficeHours(opens: opens, closes: closes) == nil)
    }
}
