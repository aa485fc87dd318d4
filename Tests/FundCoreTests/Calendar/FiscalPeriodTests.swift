import FundCore
import Testing

@Suite struct `A fiscal period` {
    @Test(arguments: [
        ("2012", "2012-01-01", "2012-12-31", "2011", "2013"),
        ("2012-H1", "2012-01-01", "2012-06-30", "2011-H2", "2012-H2"),
        ("2012-H2", "2012-07-01", "2012-12-31", "2012-H1", "2013-H1"),
        ("2012-Q1", "2012-01-01", "2012-03-31", "2011-Q4", "2012-Q2"),
        ("2012-Q4", "2012-10-01", "2012-12-31", "2012-Q3", "2013-Q1"),
        ("2012-01", "2012-01-01", "2012-01-31", "2011-12", "2012-02"),
        ("2012-02", "2012-02-01", "2012-02-29", "2012-01", "2012-03"),
        ("2100-02", "2100-02-01", "2100-02-28", "2100-01", "2100-03"),
        ("2012-12", "2012-12-01", "2012-12-31", "2012-11", "2013-01"),
        ("1900", "1900-01-01", "1900-12-31", "1899", "1901"),
        ("2199-12", "2199-12-01", "2199-12-31", "2199-11", "2200-01"),
    ])
    func `knows its days and its neighbours`(
        text: String, first: String, last: String, previous: String, next: String
    ) throws {
        let period = try FiscalPeriod(parsing: text)
        #expect(period.text == text)
        #expect(period.first.iso == first && period.last.iso == last)
        #expect(period.previous.text == previous && period.next.text == next)
        #expect(period.previous.next == period)
    }

    @Test(
        arguments: [
            ("", TextFlaw.empty), ("2012-13", .notAFiscalPeriod), ("2012-00", .notAFiscalPeriod),
            ("2012-Q0", .notAFiscalPeriod), ("2012-Q5", .notAFiscalPeriod), ("2012-1", .notAFiscalPeriod),
            ("2012-Q01", .notAFiscalPeriod), ("2012-", .notAFiscalPeriod), ("2012-Q", .notAFiscalPeriod),
            ("2012-H0", .notAFiscalPeriod), ("2012-H3", .notAFiscalPeriod), ("2012-H01", .notAFiscalPeriod),
            ("2012H1", .notAFiscalPeriod),
            ("1899", .notAFiscalPeriod), ("2200-01", .notAFiscalPeriod), ("12", .notAFiscalPeriod),
            ("12/2012", .notAFiscalPeriod), ("2012-12-31", .notAFiscalPeriod), (" 2012", .notAFiscalPeriod),
            ("2012Q4", .notAFiscalPeriod), ("２０１２", .notAFiscalPeriod),
            ("99999999999999999999", .notAFiscalPeriod),
            ("2012-99999999999999999999", .notAFiscalPeriod),
        ] as [(String, TextFlaw)])
    func `is refused with the reason`(text: String, flaw: TextFlaw) {
        #expect(throws: flaw, "\(text)") { try FiscalPeriod(parsing: text) }
    }

    @Test func `is read in small letters, too`() throws {
        #expect(try FiscalPeriod(parsing: "2012-q3").text == "2012-Q3")
        #expect(try FiscalPeriod(parsing: "2012-h2").text == "2012-H2")
    }

    @Test(arguments: [
        ("2012-02-01", "2012-02-29", "2011-02-01", "2011-02-28"),
        ("2013-02-01", "2013-02-28", "2012-02-01", "2012-02-29"),
        ("2012-02-29", "2012-03-10", "2011-02-28", "2011-03-10"),
        ("2013-02-28", "2013-03-30", "2012-02-28", "2012-03-30"),
        ("2012-01-01", "2012-11-21", "2011-01-01", "2011-11-21"),
    ])
    func `is a span of days that has another a year earlier`(
        first: String, last: String, firstBefore: String, lastBefore: String
    ) throws {
        let days = try CalendarDate(parsing: first)...CalendarDate(parsing: last)
        #expect(days.yearEarlier.lowerBound.iso == firstBefore)
        #expect(days.yearEarlier.upperBound.iso == lastBefore)
    }

    /// Each day belongs to one period of each length, and the periods leave none out.
    @Test(arguments: FiscalPeriod.Length.allCases)
    func `follows the one before without a gap`(length: FiscalPeriod.Length) throws {
        var date = try CalendarDate(parsing: "1900-01-01")
        let end = try CalendarDate(parsing: "2199-12-31")
        var period = FiscalPeriod(length, containing: date)
        #expect(period.first == date)
        while date <= end {
            if date > period.last {
                #expect(date == period.last.adding(days: 1))
                period = period.next
            }
            guard period.days.contains(date), FiscalPeriod(length, containing: date) == period else {
                Issue.record("\(date.iso) is not in \(period.text)")
                return
            }
            date = date.adding(days: 1)
        }
        #expect(try FiscalPeriod(parsing: period.text) == period)
    }
}
