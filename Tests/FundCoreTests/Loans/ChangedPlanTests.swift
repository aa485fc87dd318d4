import FundTestSupport
import Testing

@testable import FundCore

/// What freezes, recalls and reschedulings leave of a plan, by hand: where random lives found that a rule was broken.
@Suite struct `A plan that was changed` {
    /// 360 tr at 6 % bear 60.000 a day. The 90 frozen days and the first quarter come to 5.400.000 each; a payment that
    /// is computed anew counts both, whenever in the freeze a prepayment of 1 đồng asks for it.
    @Test(arguments: ["2025-01-07", "2025-02-20", "2025-04-05", "2025-04-06"])
    func `is level over a freeze that bears interest`(prepaidOn: String) throws {
        var script = try LoanScript(360_000_000, signed: "2025-01-06") {
            ($0.method, $0.dayCount, $0.prepayment) = (.equalInstalment, .thirty360, .level)
            $0.instalments = 4
        }
        try script.draw(360_000_000, "2025-01-06")
        try script.freeze("2025-01-06", until: "2025-04-06", .inTerm)
        try script.pay(1, prepaidOn)
        let rows = try script.schedule(prepaidOn)
        #expect(rows.map(\.dueOn) == [day(2025, 7, 5), day(2025, 10, 4), day(2026, 1, 4), day(2026, 4, 6)])
        #expect(rows.first?.interest == 10_800_000)
        #expect(Set(rows.map(\.total).dropLast()).count == 1)
        let (first, last) = (try #require(rows.first).total, try #require(rows.last).total)
        #expect(abs(first - last) <= 4)
    }

    /// 01/03/2025 is a Saturday: what falls due on it rolls to Monday. A freeze of that Saturday that ends on the same
    /// day has no frozen day, so April's interest is that of a month: 1 % of 300 tr.
    @Test func `is what it was once a freeze ends on its first day`() throws {
        for isFrozen in [false, true] {
            var script = try LoanScript(300_000_000, rate: "12", signed: "2025-02-01") {
                ($0.dayCount, $0.roll, $0.every) = (.thirty360, .nextWorkingDay, .months(1))
                ($0.instalments, $0.grace) = (3, 1)
            }
            try script.draw(300_000_000, "2025-02-01")
            if isFrozen {
                try script.freeze("2025-03-01", until: "2025-03-02", .inTerm)
                try script.unfreeze("2025-03-01")
            }
            let rows = try script.schedule("2025-03-03")
            let dates = [day(2025, 3, 1), day(2025, 4, 1), day(2025, 5, 1)]
            #expect(rows.map(\.nominalDueOn) == dates, "\(isFrozen)")
            try script.reschedule("2025-03-10", monthly: 1, from: "2025-04-01")
            #expect(try script.schedule("2025-03-10").last?.interest == 3_000_000, "\(isFrozen)")
        }
    }

    /// Interest falls due on each first of the month, so that of Saturday, 01/03/2025, on Monday. Rescheduled on the
    /// Saturday that date is still to come, recalled the day before or not.
    @Test func `keeps an interest date that has come and is rolled`() throws {
        for isRecalled in [false, true] {
            var script = try LoanScript(365_000_000, rate: "10", signed: "2025-02-01") {
                ($0.roll, $0.every, $0.interestEvery) = (.nextWorkingDay, .months(6), .months(1))
            }
            try script.draw(365_000_000, "2025-02-01")
            if isRecalled { try script.recall("2025-02-28", due: "2025-02-28") }
            try script.reschedule("2025-03-01", monthly: 1, from: "2025-04-01")
            let coming = try script.schedule("2025-03-01").filter { $0.unpaid == nil }
            #expect(coming.map(\.dueOn) == [day(2025, 3, 3), day(2025, 4, 1)], "\(isRecalled)")
            // 30 days since the draw, or two since the rescheduling: a period that was recalled has ended.
            #expect(coming.first?.interest == (isRecalled ? 200_000 : 3_000_000))
        }
    }

    /// All falls due on 10/03 but what January bore, 3.100.000, which was put off to 15/06. Frozen from then on, 100.000 a
    /// day fall due on the first day after the freeze, before what was put off: that date has no interest of its own.
    @Test func `lets frozen days' interest fall due before what was put off`() throws {
        let ends: [(unfrozen: String?, coming: [CalendarDate: Int64])] = [
            (nil, [day(2025, 4, 10): 3_000_000, day(2025, 7, 15): 3_100_000]),
            ("2025-03-20", [day(2025, 3, 21): 1_000_000, day(2025, 6, 25): 3_100_000]),
            ("2025-03-10", [day(2025, 6, 15): 3_100_000]),
        ]
        for (unfrozen, wanted) in ends {
            var script = try LoanScript(365_000_000, rate: "10", signed: "2025-01-01") {
                $0.interestEvery = .months(1)
            }
            try script.draw(365_000_000, "2025-01-01")
            try script.reschedule("2025-02-05", monthly: 4, from: "2025-03-15", deferringTo: day(2025, 6, 15))
            try script.reschedule("2025-02-10", monthly: 1, from: "2025-03-10")
            try script.freeze("2025-03-10", until: "2025-04-09", .inTerm)
            if let unfrozen { try script.unfreeze(unfrozen) }
            let coming = try script.schedule(unfrozen ?? "2025-03-10").filter { $0.unpaid == nil }
            #expect(coming.allSatisfy { $0.principal == 0 })
            #expect(coming.map(\.dueOn) == wanted.keys.sorted())
            #expect(coming.map(\.interest) == wanted.sorted { $0.key < $1.key }.map(\.value))
            // 28 days of February and 9 of March are due before; what is still put off is not.
            let first = try #require(coming.first)
            let due = unfrozen == "2025-03-10" ? 6_800_000 : 3_700_000 + first.interest
            #expect(script.loan.position(on: first.dueOn).interestDue == due)
        }
    }
}
