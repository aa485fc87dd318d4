import Testing

@testable import FundCore

@Suite struct `A holiday announced after signing` {
    let drawn = CalendarDate(year: 2011, month: 10, day: 17)!
    /// A Thursday on which an instalment falls due.
    let holiday = CalendarDate(year: 2013, month: 1, day: 17)!

    /// Labour Code art. 112 leaves the days of Tết to be set each year: the fund hears of them late.
    @Test(arguments: RepaymentMethod.allCases.filter { $0 != .custom })
    func `moves the due date to come and no figure gone by`(method: RepaymentMethod) throws {
        let amount = try #require(Amount(Money(300_000_000)))
        let terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: 66_000_000), method: method, instalments: 12,
            every: .months(3))
        let announced = CalendarDate(year: 2012, month: 12, day: 1)!
        let before = WorkingCalendar.weekendsOnly
        let after = before.announcing([holiday], working: false, on: announced)
        let plan = Schedule.planned(terms, draws: [(drawn, amount)], calendar: before)
        let moved = Schedule.planned(terms, draws: [(drawn, amount)], calendar: after)

        #expect(plan.rows[4].dueOn == holiday)
        #expect(moved.rows[4].dueOn == holiday.adding(days: 1))
        #expect(moved.rows.map(\.principal) == plan.rows.map(\.principal))
        #expect(moved.rows[..<4] == plan.rows[..<4])
        // One day of the fifth period's interest moves from the sixth to the fifth.
        #expect(moved.rows[4].days == plan.rows[4].days + 1)
        #expect(moved.rows[5].days == plan.rows[5].days - 1)
        #expect(moved.rows[6...] == plan.rows[6...])
    }

    @Test func `counts only if it was announced by then`() {
        let late = WorkingCalendar.weekendsOnly.announcing(
            [holiday], working: false, on: holiday.adding(days: 1))
        #expect(late.rolled(holiday) == holiday)
    }

    /// Due on Friday 14/02/2020: the days of Tết before it were announced ahead, one of them was worked in the end.
    /// Monday 17/02 is announced off when it is over; so what is late is so after Tuesday.
    @Test func `holds from the due date on, whatever became of the days before`() {
        let first = CalendarDate(year: 2020, month: 2, day: 3)!
        let due = CalendarDate(year: 2020, month: 2, day: 14)!
        let calendar = WorkingCalendar.weekendsOnly
            .announcing((0..<11).map { first.adding(days: $0) }, working: false, on: first.adding(days: -20))
            .announcing([first], working: true, on: first)
            .announcing([due, due.adding(days: 3)], working: false, on: due.adding(days: 5))
        #expect(calendar.rolled(first.adding(days: -1)) == due)
        #expect(calendar.lateAfter(due) == due.adding(days: 4))
    }

    @Test func `is taken back by a later word`() {
        let calendar = WorkingCalendar.weekendsOnly
            .announcing([holiday], working: false, on: holiday.adding(days: -60))
            .announcing([holiday], working: true, on: holiday.adding(days: -30))
        #expect(calendar.rolled(holiday) == holiday)
        #expect(calendar.announced(by: holiday.adding(days: -31)).rolled(holiday) == holiday.adding(days: 1))
    }
}
