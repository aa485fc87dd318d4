import FundCore
import Testing

@Suite struct `A date in text` {
    @Test(arguments: [
        ("2012-12-31", 2012, 12, 31), ("31/12/2012", 2012, 12, 31), ("1/2/2012", 2012, 2, 1),
        ("01/02/2012", 2012, 2, 1), ("29/02/2012", 2012, 2, 29), ("1970-01-01", 1970, 1, 1),
        ("1900-01-01", 1900, 1, 1), ("31/12/2199", 2199, 12, 31),
    ])
    func `is read with the day before the month, or as ISO writes it`(
        text: String, year: Int, month: Int, day: Int
    ) throws {
        #expect(try CalendarDate(parsing: text) == CalendarDate(year: year, month: month, day: day))
    }

    @Test(
        arguments: [
            ("", TextFlaw.empty), ("31/02/2012", .noSuchDay), ("29/02/2013", .noSuchDay),
            ("2012-13-01", .noSuchDay),
            ("0/1/2012", .noSuchDay), ("12/31/2012", .noSuchDay), ("1899-12-31", .noSuchDay),
            ("2200-01-01", .noSuchDay), ("0000-00-00", .noSuchDay),
            ("31/12/12", .notADate), ("2012-1-1", .notADate), ("2012/12/31", .notADate),
            ("31-12-2012", .notADate),
            ("31.12.2012", .notADate), ("20121231", .notADate), (" 2012-12-31", .notADate),
            ("2012-12-31 ", .notADate), ("2012-12-31T00:00", .notADate), ("31/12/2012/", .notADate),
            ("001/01/2012", .notADate), ("12/2012", .notADate), ("today", .notADate),
            ("３１/12/2012", .notADate),
            ("2012-12-31\u{301}", .notADate), ("-2012-12-31", .notADate),
            ("2012\u{2010}12\u{2010}31", .notADate),
        ] as [(String, TextFlaw)])
    func `is refused with the reason`(text: String, flaw: TextFlaw) {
        #expect(throws: flaw, "\(text)") { try CalendarDate(parsing: text) }
    }

    @Test func `comes back from both forms, every day of three centuries`() throws {
        let first = try CalendarDate(parsing: "1900-01-01").day
        let last = try CalendarDate(parsing: "2199-12-31").day
        // 300 years with 73 leap days: 2000 is a leap year, 1900 and 2100 are not.
        #expect(last - first + 1 == 300 * 365 + 73)
        for number in first...last {
            let date = CalendarDate(day: number)
            #expect(try CalendarDate(parsing: date.iso) == date)
            #expect(try CalendarDate(parsing: date.vietnamese) == date)
        }
    }

    @Test func `is written with all its digits`() throws {
        let date = try CalendarDate(parsing: "1/2/2012")
        #expect(date.iso == "2012-02-01")
        #expect(date.vietnamese == "01/02/2012")
    }

    @Test func `survives any text`() {
        var noise = TextNoise(seed: 2)
        for _ in 0..<20_000 {
            let text = noise.text()
            if let date = try? CalendarDate(parsing: text) {
                #expect((1900...2199).contains(date.parts.year))
            }
        }
    }
}

@Suite struct `A period in text` {
    @Test(arguments: [
        ("3m", Period.months(3), "3m"), ("2w", .days(14), "14d"), ("5d", .days(5), "5d"),
        ("1200m", .months(1_200), "1200m"), ("3660d", .days(3_660), "3660d"), ("522w", .days(3_654), "3654d"),
    ])
    func `is a number with its unit`(text: String, period: Period, written: String) throws {
        #expect(try Period(parsing: text) == period)
        #expect(period.text == written)
        #expect(try Period(parsing: written) == period)
    }

    @Test(
        arguments: [
            ("", TextFlaw.empty), ("3", .notAPeriod), ("m", .notAPeriod), ("3M", .notAPeriod),
            ("3 m", .notAPeriod),
            ("03m", .notAPeriod), ("3y", .notAPeriod), ("3mm", .notAPeriod), ("-3m", .notAPeriod),
            ("1.5m", .notAPeriod), ("3m ", .notAPeriod),
            ("0m", .periodOutOfRange), ("1201m", .periodOutOfRange), ("3661d", .periodOutOfRange),
            ("523w", .periodOutOfRange), ("99999999999999999999d", .periodOutOfRange),
        ] as [(String, TextFlaw)])
    func `is refused with the reason`(text: String, flaw: TextFlaw) {
        #expect(throws: flaw, "\(text)") { try Period(parsing: text) }
    }

    @Test func `survives any text`() {
        var noise = TextNoise(seed: 3)
        for _ in 0..<20_000 {
            let text = noise.text()
            if let period = try? Period(parsing: text) {
                #expect((try? Period(parsing: period.text)) == period)
            }
        }
    }
}
