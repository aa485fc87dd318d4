import Testing

@testable import FundCore

@Suite struct `The count of days` {
    /// From the examples of D. Mengle's sheet on 30/360 day counts (ISDA), column 30E/360.
    @Test(
        arguments: [
            (day(2007, 1, 15), day(2007, 1, 31), 15), (day(2007, 1, 31), day(2007, 2, 28), 28),
            (day(2007, 2, 28), day(2007, 3, 31), 32), (day(2006, 8, 31), day(2007, 2, 28), 178),
            (day(2007, 2, 26), day(2008, 2, 29), 363), (day(2008, 2, 29), day(2009, 2, 28), 359),
            (day(2007, 9, 30), day(2008, 3, 31), 180), (day(2007, 2, 28), day(2007, 8, 31), 182),
        ] as [(CalendarDate, CalendarDate, Int64)])
    func `has months of thirty days under 30E/360`(from: CalendarDate, to: CalendarDate, days: Int64) {
        #expect(DayCount.thirtyDayMonths(from: from, to: to) == days)
    }

    /// ISDA's own example (EMU and market conventions, 1998): from 01/11/2003 to 01/05/2004 are 61 days of a year of
    /// 365 and 121 of a year of 366.
    @Test func `splits at 1 January under actual/actual`() {
        let weight = DayCount.actualActual.weight(from: day(2003, 11, 1), to: day(2004, 5, 1))
        #expect(weight == 61 * 366 + 121 * 365)
        #expect(DayCount.actualActual.yearWeight == 365 * 366)
        // Whole years are whole, leap or not; 1900 was none.
        for year in [1900, 2000, 2023, 2024, 2100] {
            #expect(
                DayCount.actualActual.weight(from: day(year, 1, 1), to: day(year, 1, 1).adding(months: 12))
                    == 365 * 366)
        }
        #expect(DayCount.actualActual.weight(from: day(2024, 1, 1), to: day(2024, 1, 1)) == 0)
    }

    /// TT 14/2017/TT-NHNN art. 4(1): a year of 365 days, also where it has 366.
    @Test func `is by the calendar over a fixed year otherwise`() {
        let leap = (day(2024, 1, 1), day(2025, 1, 1))
        #expect(DayCount.actual365.weight(from: leap.0, to: leap.1) == 366)
        #expect(DayCount.actual365.yearWeight == 365)
        #expect(DayCount.actual360.weight(from: leap.0, to: leap.1) == 366)
        #expect(DayCount.actual360.yearWeight == 360 && DayCount.thirty360.yearWeight == 360)
    }

    /// The first day of 1970 was a Thursday, of 2000 a Saturday, of 1900 a Monday.
    @Test func `knows the days of the week`() {
        #expect(CalendarDate(day: 0).weekday == 4)
        #expect(day(2000, 1, 1).weekday == 6)
        #expect(day(1900, 1, 1).weekday == 1)
        #expect(day(2024, 1, 7).weekday == 7)
    }

    /// Civil Code art. 148(3): where the last month has no such day, its last day.
    @Test func `adds months to the end of a short one`() {
        #expect(day(2023, 1, 31).adding(months: 1) == day(2023, 2, 28))
        #expect(day(2024, 1, 31).adding(months: 1) == day(2024, 2, 29))
        #expect(day(2024, 2, 29).adding(months: 1, anchor: 31) == day(2024, 3, 31))
        #expect(day(2024, 3, 31).adding(months: -13) == day(2023, 2, 28))
        #expect(day(2024, 12, 15).adding(months: 1) == day(2025, 1, 15))
    }

    @Test func `of a span a year earlier keeps the end of a month`() {
        #expect((day(2024, 2, 1)...day(2024, 2, 29)).yearEarlier == day(2023, 2, 1)...day(2023, 2, 28))
        #expect((day(2025, 2, 1)...day(2025, 2, 28)).yearEarlier == day(2024, 2, 1)...day(2024, 2, 29))
        #expect((day(2025, 3, 1)...day(2025, 3, 31)).yearEarlier == day(2024, 3, 1)...day(2024, 3, 31))
        #expect((day(2025, 2, 1)...day(2025, 2, 27)).yearEarlier == day(2024, 2, 1)...day(2024, 2, 27))
    }
}
