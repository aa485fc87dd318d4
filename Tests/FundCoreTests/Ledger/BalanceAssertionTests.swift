import Testing

@testable import FundCore

@Suite struct `A verified balance` {
    private func refusal(
        _ kind: AccountKind, _ dong: Int64, booked: Int64, on date: CalendarDate = day(2022, 12, 31)
    ) -> Refusal? {
        let assertion = BalanceAssertion(on: date, kind: kind, balance: Money(dong), evidence: .other)
        do throws(Refusal) {
            try assertion.check(booked: booked, today: day(2023, 1, 5), [:])
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            (.asset, 1), (.expense, 1), (.offBalance, 1), (.liability, -1), (.equity, -1), (.income, -1),
        ] as [(AccountKind, Int64)])
    func `stands on the natural side of its account`(kind: AccountKind, side: Int64) {
        #expect(refusal(kind, 100, booked: side * 100) == nil)
        #expect(refusal(kind, -100, booked: -side * 100) == nil)
        #expect(refusal(kind, 0, booked: 0) == nil)
        let wrong = refusal(kind, 100, booked: side * 130)
        #expect(wrong?.code == .assertionFails)
        #expect(wrong?.arguments["booked"] == .money(Money(130)))
        #expect(wrong?.arguments["difference"] == .money(Money(-30)))
    }

    @Test func `is of a day that has come`() {
        #expect(refusal(.asset, 5, booked: 5, on: day(2023, 1, 5)) == nil)
        #expect(refusal(.asset, 5, booked: 5, on: day(2023, 1, 6))?.code == .assertionDayAhead)
    }

    @Test func `shows no difference that has no room`() {
        let wrong = refusal(.asset, Money.limit, booked: -Money.limit)
        #expect(wrong?.code == .assertionFails)
        #expect(wrong?.arguments["difference"] == nil)
    }
}
