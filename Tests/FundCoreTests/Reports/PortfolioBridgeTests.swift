import Testing

@testable import FundCore

@Suite struct `The bridge between two days` {
    private let last = day(2024, 5, 31)

    private func position(
        drawn: Int64 = 100, paid: Int64 = 0, overdue: Int64 = 0, reschedulings: Int = 0
    ) -> LoanPosition {
        var split = Split()
        split.principal = paid
        return LoanPosition(
            on: last, status: .active, drawn: drawn, principalOutstanding: drawn - paid,
            principalOverdue: overdue, principalDue: overdue, interestDue: 0, interestAccrued: 0,
            overdueInterest: 0, lateInterest: 0, interestOverdue: 0, credit: 0, prepaidAhead: 0, paid: split,
            waived: Split(), oldestUnpaidDueOn: overdue == 0 ? nil : day(2024, 5, 15),
            reschedulings: reschedulings, nextDueOn: nil, nextDueAmount: 0)
    }

    private func bridge(_ pairs: (LoanPosition, LoanPosition)...) -> PortfolioBridge {
        var bridge = PortfolioBridge()
        for (number, pair) in pairs.enumerated() {
            bridge.add(from: pair.0, to: pair.1, number: "L\(number)", borrower: "A", name: "A")
        }
        return bridge
    }

    /// 100 − 30 of one; nothing, then 50 of another: 100 + 50 − 30 = 120.
    @Test func `adds up`() {
        let bridge = bridge(
            (position(), position(paid: 30)), (position(drawn: 0), position(drawn: 50)))
        #expect(bridge.before == 100 && bridge.after == 120)
        #expect(bridge.disbursed == 50 && bridge.collected == 30)
        #expect(bridge.writtenOff == 0 && bridge.other == 0)
        #expect(bridge.overdueChanges.isEmpty)
    }

    /// Each with what made it so; overdue before 10 + 20 + 40 + 5, after 30 + 25 + 5 + 5: −10.
    @Test func `says of each loan why it is overdue, or is no more`() {
        let bridge = bridge(
            (position(), position(overdue: 30)), (position(overdue: 10), position(overdue: 25)),
            (position(overdue: 20), position(paid: 15, overdue: 5)),
            (position(overdue: 40), position(reschedulings: 1)),
            (position(overdue: 5), position(overdue: 5)))
        let changes = bridge.overdueChanges
        #expect(changes.map(\.kind) == [.new, .more, .less, .cured])
        #expect(
            changes.map(\.reason) == [
                .fellDue(day(2024, 5, 15)), .fellDue(day(2024, 5, 15)), .paid(15), .rescheduled,
            ])
        #expect(bridge.overdueBefore == 75 && bridge.overdueAfter == 65)
        #expect(bridge.overdue(.new) == (1, 30))
        #expect(bridge.overdue(.cured) == (1, -40))
        #expect(bridge.largestOverdueChanges.map(\.number) == ["L3", "L0", "L1", "L2"])
    }

    /// 100, of which 10 were paid, then provisions were used for 90: the 5 that came afterwards are no collection.
    @Test func `tells what was collected from what left the balance sheet`() {
        var off = position(paid: 15)
        off.writtenOff = WrittenOffDebt(
            entry: 9, on: day(2024, 5, 20),
            writeOff: WriteOff(decision: "QĐ", council: "BB", specific: 90, general: 0),
            principal: 90, interest: Split())
        let bridge = bridge((position(overdue: 20), off), (off, off))
        #expect(bridge.before == 100 && bridge.after == 0)
        #expect(bridge.collected == 10 && bridge.writtenOff == 90 && bridge.other == 0)
        #expect(bridge.overdueChanges.map(\.kind) == [.writtenOff])
    }

    @Test func `shows the capital at the end of each day that is asked`() {
        let states = CapitalUse.states(
            on: [day(2024, 3, 31), day(2024, 4, 30), day(2024, 5, 1)],
            changes: [
                (day(2024, 4, 1), .init(capital: 900, money: 900)),
                (day(2024, 4, 30), .init(outstanding: 300, money: -300)),
                (day(2024, 5, 1), .init(money: -100, deposits: 100)),
            ])
        #expect(states.map(\.capital) == [0, 900, 900])
        #expect(states.map(\.outstanding) == [0, 300, 300])
        #expect(states.map(\.money) == [0, 600, 500])
        #expect(states.map(\.deposits) == [0, 0, 100])
    }
}
