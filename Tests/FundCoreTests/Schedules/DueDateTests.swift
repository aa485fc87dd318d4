import Testing

@testable import FundCore

@Suite struct `The due dates of a contract` {
    private func terms(
        _ method: RepaymentMethod = .equalPrincipal, instalments: Int = 4, every: Period = .months(1),
        _ change: (inout LoanTerms) -> Void = { _ in }
    ) throws -> LoanTerms {
        var terms = LoanTerms(
            amount: try #require(Amount(Money(400))), rate: AnnualRate(billionths: 60_000_000),
            method: method,
            instalments: instalments, every: every, roll: .none)
        change(&terms)
        return terms
    }

    private func dates(_ terms: LoanTerms, drawnOn date: CalendarDate) -> [DueDate] {
        terms.dueDates(drawnOn: date, calendar: .weekendsOnly)
    }

    /// Each is counted from the first, so that February does not shorten the months after it.
    @Test func `keep their day of the month without drifting`() throws {
        let plan = dates(try terms(), drawnOn: day(2023, 10, 31))
        #expect(
            plan.map(\.due) == [day(2023, 11, 30), day(2023, 12, 31), day(2024, 1, 31), day(2024, 2, 29)])
        #expect(
            plan.map(\.periodStart) == [
                day(2023, 10, 31), day(2023, 11, 30), day(2023, 12, 31), day(2024, 1, 31),
            ])
    }

    /// 06/01/2024 is a Saturday: due on Monday, and the next period counts from Monday.
    @Test func `move to a working day, with the period that begins there`() throws {
        let plan = dates(try terms(instalments: 2) { $0.roll = .nextWorkingDay }, drawnOn: day(2023, 12, 6))
        #expect(plan.map(\.nominal) == [day(2024, 1, 6), day(2024, 2, 6)])
        #expect(plan.map(\.due) == [day(2024, 1, 8), day(2024, 2, 6)])
        #expect(plan[1].periodStart == day(2024, 1, 8))
    }

    @Test func `bear no principal in the grace, and no interest in its own`() throws {
        let plan = dates(
            try terms {
                $0.grace = 2
                $0.interestGrace = 1
            }, drawnOn: day(2024, 1, 10))
        #expect(plan.map(\.bearsPrincipal) == [false, false, true, true])
        #expect(plan.map(\.bearsInterest) == [false, true, true, true])
        #expect(plan[1].periodStart == day(2024, 1, 10))
        let bullet = dates(try terms(.bullet), drawnOn: day(2024, 1, 10))
        #expect(bullet.map(\.bearsPrincipal) == [false, false, false, true])
    }

    /// Half-yearly principal from 10/07, monthly interest: its calendar begins on 10/01, after which nothing was owed
    /// before the draw of 10/02.
    @Test func `have interest on a calendar that meets the instalments'`() throws {
        let contract = try terms(.equalPrincipal, instalments: 1, every: .months(6)) {
            $0.firstDue = day(2024, 7, 10)
            $0.interestEvery = .months(1)
        }
        let plan = dates(contract, drawnOn: day(2024, 2, 10))
        #expect(
            plan.map(\.due) == [
                day(2024, 3, 10), day(2024, 4, 10), day(2024, 5, 10), day(2024, 6, 10), day(2024, 7, 10),
            ])
        #expect(plan.map(\.bearsPrincipal) == [false, false, false, false, true])
        #expect(plan.map(\.bearsInterest) == [true, true, true, true, true])
    }

    /// A month is 30 of 360 days, from 31/01 to 29/02 too; a broken first period counts 30E/360, 5 + 30 + 10.
    @Test func `count whole months under 30/360`() throws {
        let whole = dates(
            try terms(instalments: 2) { $0.dayCount = .thirty360 }, drawnOn: day(2024, 1, 31))
        #expect(whole.map(\.thirtyDayUnits) == [30, 30])
        #expect(whole.map(\.spreadDays) == [29, 31])
        let broken = dates(
            try terms(instalments: 2) {
                $0.dayCount = .thirty360
                $0.firstDue = day(2024, 3, 10)
            }, drawnOn: day(2024, 1, 25))
        #expect(broken.map(\.thirtyDayUnits) == [45, 30])
        let weeks = dates(
            try terms(instalments: 2, every: .days(14)) { $0.dayCount = .thirty360 },
            drawnOn: day(2024, 2, 20))
        #expect(weeks.map(\.thirtyDayUnits) == [14, 14])
    }
}

@Suite struct `The days on which the fund works` {
    /// The National Day of 2022, with its Monday set free and made up for on a Saturday.
    @Test func `are the working week, less holidays, with swapped Saturdays`() {
        let calendar = WorkingCalendar(
            holidays: [day(2022, 9, 1), day(2022, 9, 2)], workingDays: [day(2022, 9, 10)])
        #expect(calendar.rolled(day(2022, 9, 1)) == day(2022, 9, 5))
        #expect(calendar.rolled(day(2022, 9, 10)) == day(2022, 9, 10))
        #expect(calendar.rolled(day(2022, 9, 11)) == day(2022, 9, 12))
        #expect(calendar.isWorkingDay(day(2022, 9, 9)) && !calendar.isWorkingDay(day(2022, 9, 3)))
        #expect(WorkingCalendar.weekendsOnly.rolled(day(2022, 9, 10)) == day(2022, 9, 12))
        #expect(WorkingCalendar.weekendsOnly.rolled(day(2022, 9, 11)) == day(2022, 9, 12))
    }
}

@Suite struct `A plan` {
    private func principals(
        _ amount: Int64, _ method: RepaymentMethod, instalments: Int, roundTo: Int64 = 1, grace: Int = 0
    ) throws -> [Int64] {
        let amount = try #require(Amount(Money(amount)))
        let terms = LoanTerms(
            amount: amount, rate: .zero, method: method, instalments: instalments, every: .months(1),
            grace: grace, roundPrincipalTo: roundTo)
        return Schedule.planned(terms, draws: [(day(2024, 1, 10), amount)], calendar: .weekendsOnly)
            .rows.map(\.principal)
    }

    @Test func `shares principal equally, rounded down, and the last takes the rest`() throws {
        #expect(try principals(100, .equalPrincipal, instalments: 3) == [33, 33, 34])
        #expect(try principals(1_000, .equalPrincipal, instalments: 3, roundTo: 100) == [300, 300, 400])
        #expect(try principals(1_000, .equalPrincipal, instalments: 4, grace: 1) == [0, 333, 333, 334])
        #expect(try principals(1_000, .bullet, instalments: 3) == [0, 0, 1_000])
        // Without interest a level payment is principal alone: 100/3, rounded half up, and the rest.
        #expect(try principals(100, .equalInstalment, instalments: 3) == [33, 33, 34])
    }

    /// 18/01/2020 is a Saturday; Tết moves 25/01 and 01/02 to 04/02. By hand, 80 % over 360: weeks of
    /// 515.952.374, 498.053.336, 479.875.869 and 461.415.641 bear 7/360 each, rounded down, and each instalment
    /// but the last comes to 25.924.963.
    @Test func `brings a week that days off left without a day all the same, under 30 over 360`() throws {
        let amount = try #require(Amount(Money(515_952_374)))
        let terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: 800_000_000), method: .equalInstalment,
            instalments: 24, every: .days(7), dayCount: .thirty360, rounding: .down)
        let holidays = (27...34).map { day(2020, 1, 1).adding(days: $0 - 1) }
        let rows = Schedule.planned(
            terms, draws: [(day(2020, 1, 11), amount)], calendar: WorkingCalendar(holidays: Set(holidays))
        ).rows
        #expect(
            rows.prefix(4).map(\.dueOn)
                == [day(2020, 1, 20), day(2020, 2, 4), day(2020, 2, 4), day(2020, 2, 10)])
        #expect(rows.prefix(4).map(\.interest) == [8_025_925, 7_747_496, 7_464_735, 7_177_576])
        #expect(rows.dropLast().allSatisfy { $0.total == 25_924_963 })
    }
}
