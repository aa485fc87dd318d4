import FundTestSupport
import Testing

@testable import FundCore

/// 400 tr in 8 quarters at 6 %, drawn 22/01/2024; the first falls due on Monday 22/04: 50 tr and 91 days' interest,
/// 5.983.562. Paid on the Friday before.
@Suite struct `Money that comes a working day early` {
    private func script(_ early: EarlyMoney = .atDue) throws -> LoanScript {
        var script = try LoanScript(400_000_000, signed: "2024-01-22") {
            $0.instalments = 8
            $0.roll = .nextWorkingDay
            $0.early = early
            $0.lateInterestRate = AnnualRate(billionths: 100_000_000)
        }
        try script.draw(400_000_000, "2024-01-22")
        #expect(try script.position("2024-01-22").nextDueAmount == 55_983_562)
        return script
    }

    private let groups = ClassificationRules(
        validFrom: CalendarDate(day: 0), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")

    @Test func `covers principal only at-due, and says so`() throws {
        var script = try script()
        try script.pay(55_983_562, "2024-04-19")
        let outcome = try #require(script.last)
        #expect(outcome.split.principal == 55_983_562)
        #expect(outcome.early(of: 55_983_562) == 55_983_562)
        // 88 days of 400 tr and 3 days of 344.016.438: 5.786.301,37 + 169.651,94.
        let left = try #require(outcome.stillDueThoughPaid(by: 55_983_562))
        #expect(left.amount == 5_955_953 && left.principal == 0)
        let position = try script.position("2024-05-30")
        #expect(position.daysPastDue == 38)
        #expect(groups.group(daysPastDue: position.daysPastDue) == 3)
    }

    @Test func `is kept with hold, and the borrower is charged as if punctual`() throws {
        for byPayment in [false, true] {
            var script = try script(byPayment ? .atDue : .hold)
            try script.pay(55_983_562, "2024-04-19", early: byPayment ? .hold : nil)
            let outcome = try #require(script.last)
            #expect(outcome.split.credit == 55_983_562)
            #expect(outcome.coveredAhead.map(\.split.principal) == [50_000_000])
            #expect(try script.position("2024-04-21").credit == 55_983_562)
            let position = try script.position("2024-05-30")
            #expect(position.daysPastDue == 0 && position.credit == 0 && position.lateInterest == 0)
            #expect(position.principalOutstanding == 350_000_000)
            #expect(position.paid.interest == 5_983_562)
        }
    }

    /// Using it is more than keeping it: on the Friday it covers principal, as at-due would, and of the 10 tr that
    /// were held 6 are left.
    @Test func `that is held prepays when it is used`() throws {
        var script = try script(.hold)
        try script.pay(10_000_000, "2024-04-18")
        try script.useCredit(4_000_000, "2024-04-19")
        let position = try script.position("2024-04-19")
        #expect(position.principalOutstanding == 396_000_000 && position.credit == 6_000_000)
    }

    @Test func `settles interest up to the day with to-date`() throws {
        var script = try script()
        try script.pay(55_983_562, "2024-04-19", early: .toDate)
        let outcome = try #require(script.last)
        // 88 days: 5.786.301,37.
        #expect(outcome.split.interest == 5_786_301)
        #expect(outcome.split.principal == 50_197_261)
        // 3 days of 349.802.739: 172.505,5; the whole period 5.958.806,9 rounds to 5.958.807, less 5.786.301.
        #expect(try script.position("2024-04-22").interestDue == 172_506)
    }

    @Test func `is booked when it covers: credit at first, on the due date principal and income`() throws {
        var script = try script()
        try script.pay(55_983_562, "2024-04-19", early: .hold)
        let legs = try #require(script.last).entry.legs
        func sum(_ role: AccountRole, _ day: String) throws -> Int64 {
            let date = try CalendarDate(parsing: day)
            return legs.filter { $0.role == role && $0.on == date }.reduce(0) { $0 + $1.dong }
        }
        #expect(try sum(.bank, "2024-04-19") == 55_983_562)
        #expect(try sum(.borrowerCredit, "2024-04-19") == -55_983_562)
        #expect(try sum(.borrowerCredit, "2024-04-22") == 55_983_562)
        #expect(try sum(.loanPrincipal, "2024-04-22") == -50_000_000)
        #expect(try sum(.interestIncome, "2024-04-22") == -5_983_562)
    }

    /// More than the coming instalment goes on to the one after it; other credit waits for `credit use`, and is
    /// used first.
    @Test func `waits from date to date, apart from other credit`() throws {
        var script = try LoanScript(100_000_000, rate: "0", signed: "2024-01-22") { $0.instalments = 4 }
        try script.draw(100_000_000, "2024-01-22")
        try script.pay(40_000_000, "2024-02-01", early: .hold)
        #expect(try script.position("2024-04-22").credit == 15_000_000)
        #expect(try script.position("2024-07-22").credit == 0)
        #expect(try script.position("2024-07-22").principalOutstanding == 60_000_000)
        #expect(try script.position("2024-07-23").principalOverdue == 10_000_000)
        try script.refund(15_000_000, "2024-05-02")
        #expect(try script.position("2024-07-22").principalOutstanding == 75_000_000)
        #expect(throws: Refusal.self) { try script.refund(1, "2024-05-03") }
    }

    @Test func `never trips over a due date that is paid otherwise`() throws {
        var script = try LoanScript(100_000_000, rate: "0", signed: "2024-01-22") { $0.instalments = 4 }
        try script.draw(100_000_000, "2024-01-22")
        try script.pay(20_000_000, "2024-02-01", early: .hold)
        // Paid at the desk on the day: held money covers after the payments of the day, and never prepays.
        try script.pay(25_000_000, "2024-04-22")
        #expect(try script.position("2024-04-22").credit == 20_000_000)
        #expect(try script.position("2024-04-22").principalOutstanding == 75_000_000)
        // Used by hand it prepays; what is held for the next date is less.
        try script.useCredit(5_000_000, "2024-05-02")
        #expect(try script.position("2024-05-02").principalOutstanding == 70_000_000)
        #expect(try script.position("2024-07-22").credit == 0)
        #expect(try script.position("2024-07-22").principalOutstanding == 55_000_000)
    }

    @Test func `of one day comes in one order, whatever the order of entry`() {
        let day = CalendarDate(day: 20_000)
        let amount = Amount(Money(1))!
        var facts: [LoanFact] = []
        for rule in [nil, .next, .last, .level] as [PrepaymentRule?] {
            for early in [nil, .atDue, .toDate, .hold] as [EarlyMoney?] {
                facts.append(
                    LoanFact(entry: Int64(100 - facts.count), on: day, .payment(amount, rule, early)))
            }
        }
        facts.append(LoanFact(entry: 3, on: day, .creditUse(amount)))
        facts.append(LoanFact(entry: 2, on: day, .creditRefund(amount)))
        #expect(Array(facts.reversed()).inOrderOfEffect() == facts)
    }
}

@Suite struct `A rate that is known for a later day` {
    /// 365 tr bear 100.000 a day at 10 %, 73.000 at 7,3 %.
    private func script() throws -> LoanScript {
        var script = try LoanScript(365_000_000, rate: "10", signed: "2025-01-06") {
            $0.instalments = 1
            $0.firstDue = try CalendarDate(parsing: "2025-04-07")
            $0.rateSteps = [
                .init(on: try CalendarDate(parsing: "2025-02-06"), rate: try AnnualRate(parsing: "7.3"))
            ]
        }
        try script.draw(365_000_000, "2025-01-06")
        return script
    }

    @Test func `shows in the schedule and in what is due next`() throws {
        var script = try script()
        #expect(try script.schedule("2025-01-06").map(\.interest) == [7_480_000])
        #expect(try script.position("2025-01-06").nextDueAmount == 372_480_000)
        try script.rate("14.6", "2025-03-08")
        #expect(try script.position("2025-01-10").nextDueAmount == 374_670_000)
        #expect(try script.position("2025-02-07").interestAccrued == 3_173_000)
    }

    @Test func `is not set twice for one day`() throws {
        var script = try script()
        #expect(throws: Refusal(.rateChangedTwice, ["on": .date(try CalendarDate(parsing: "2025-02-06"))])) {
            try script.rate("8", "2025-02-06")
        }
    }

    @Test func `agreed at signing does what a change of rate on that day does`() throws {
        for method in RepaymentMethod.allCases where method != .custom {
            var (agreed, changed) = (
                try LoanScript(365_000_000, rate: "10", signed: "2025-01-06") {
                    $0.method = method
                    $0.instalments = 5
                    $0.rateSteps = [
                        .init(
                            on: try CalendarDate(parsing: "2025-04-06"), rate: try AnnualRate(parsing: "7.3")),
                        .init(
                            on: try CalendarDate(parsing: "2025-05-11"), rate: try AnnualRate(parsing: "9")),
                    ]
                },
                try LoanScript(365_000_000, rate: "10", signed: "2025-01-06") {
                    $0.method = method
                    $0.instalments = 5
                }
            )
            for day in ["2025-01-06", "2025-03-01"] {
                try agreed.draw(150_000_000, day)
                try changed.draw(150_000_000, day)
            }
            try agreed.pay(30_000_000, "2025-04-06", .level)
            try changed.pay(30_000_000, "2025-04-06", .level)
            try changed.rate("7.3", "2025-04-06")
            try changed.rate("9", "2025-05-11")
            for day in ["2025-01-06", "2025-04-06", "2025-04-07", "2025-05-11", "2025-06-01", "2026-09-01"] {
                #expect(try agreed.position(day) == changed.position(day), "\(method) \(day)")
                #expect(try agreed.schedule(day) == changed.schedule(day), "\(method) \(day)")
            }
        }
    }

    @Test func `is refused out of order or before the signing`() throws {
        let signed = try CalendarDate(parsing: "2025-01-06")
        var terms = try script().loan.terms
        for days in [[0], [5, 5], [9, 3]] {
            terms.rateSteps = days.map { .init(on: signed.adding(days: $0), rate: .zero) }
            #expect(throws: Refusal.self) { try terms.checkRateSteps(signedOn: signed) }
        }
        terms.rateSteps = [1, 2, 90].map { .init(on: signed.adding(days: $0), rate: .zero) }
        #expect(throws: Never.self) { try terms.checkRateSteps(signedOn: signed) }
    }
}

@Suite struct `A day off announced on the due date` {
    /// 365 tr at 10 % in two: 182,5 tr and 91 × 100.000 on Monday 07/04/2025.
    private func script() throws -> LoanScript {
        var script = try LoanScript(365_000_000, rate: "10", signed: "2025-01-06") {
            $0.instalments = 2
            $0.firstDue = try CalendarDate(parsing: "2025-04-07")
            $0.roll = .nextWorkingDay
            $0.lateInterestRate = AnnualRate(billionths: 100_000_000)
        }
        try script.draw(365_000_000, "2025-01-06")
        return script
    }

    @Test func `leaves who paid that day punctual`() throws {
        var script = try script()
        try script.pay(191_600_000, "2025-04-07")
        try script.announce(dayOff: "2025-04-07", on: "2025-04-07")
        #expect(try #require(script.last).entry.legs.isEmpty)
        let position = try script.position("2025-04-18")
        #expect(position.daysPastDue == 0 && position.interestDue == 0)
        #expect(position.principalOutstanding == 182_500_000)
    }

    @Test func `keeps what is unpaid open until the next working day`() throws {
        var script = try script()
        try script.announce(dayOff: "2025-04-07", on: "2025-04-07")
        let moved = try #require(script.last).loan.movedDueDates(under: .weekendsOnly)
        #expect(moved.count == 1)
        for day in ["2025-04-07", "2025-04-08"] {
            let position = try script.position(day)
            #expect(position.daysPastDue == 0 && position.principalOverdue == 0, "\(day)")
            #expect(position.interestDue == 9_100_000)
            #expect(position.nextDueOn == (try CalendarDate(parsing: "2025-04-08")))
            #expect(position.nextDueAmount == 191_600_000)
        }
        let late = try script.position("2025-04-09")
        #expect(late.daysPastDue == 1 && late.principalOverdue == 182_500_000)
        // The day between bears in-term interest, the day after the overdue rate: 182,5 tr × 15 % / 365 = 75.000.
        #expect(late.interestAccrued == 100_000 + 50_000 && late.overdueInterest == 75_000)
        #expect(late.lateInterest == 2_493)
        try script.pay(191_600_000, "2025-04-08")
        #expect(try script.position("2025-04-18").daysPastDue == 0)
    }

    @Test func `moves it where it is announced the day before`() throws {
        var script = try script()
        try script.announce(dayOff: "2025-04-07", on: "2025-04-06")
        #expect(try script.schedule("2025-04-06").first?.dueOn == CalendarDate(parsing: "2025-04-08"))
    }

    /// Two days off announced on the first of them: the second moves nothing by itself.
    @Test func `goes on over days off that follow`() throws {
        var script = try script()
        try script.announce(dayOff: "2025-04-08", on: "2025-03-01")
        try script.announce(dayOff: "2025-04-07", on: "2025-04-07")
        #expect(try script.position("2025-04-09").daysPastDue == 0)
        #expect(try script.position("2025-04-10").daysPastDue == 1)
    }
}

@Suite struct `A waiver that a payment found late makes smaller` {
    @Test func `is said by the act that makes it smaller`() throws {
        var script = try LoanScript(365_000_000, rate: "10", signed: "2025-01-06") {
            $0.firstDue = try CalendarDate(parsing: "2025-04-07")
        }
        try script.draw(365_000_000, "2025-01-06")
        try script.waive(.interest, 9_100_000, "2025-04-07")
        #expect(try #require(script.last).shrunkWaivers.isEmpty)
        // 182,5 tr prepaid on 17/02, day 42: 49 days bear 50.000 less.
        try script.pay(182_500_000, "2025-02-17")
        #expect(try #require(script.last).shrunkWaivers == [ShrunkWaiver(entry: 2, by: 49 * 50_000)])
        try script.pay(1_000_000, "2025-04-08")
        #expect(try #require(script.last).shrunkWaivers.isEmpty)
    }
}
