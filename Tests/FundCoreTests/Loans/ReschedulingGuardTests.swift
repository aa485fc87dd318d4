import FundTestSupport
import Testing

@testable import FundCore

/// What a rescheduling is refused for, beside what random lives try.
@Suite struct `A rescheduling` {
    private func reschedule(requestedOn requested: CalendarDate?) throws -> LoanOutcome {
        var script = try LoanScript(3_000_000, signed: "2025-01-06") { _ in }
        try script.draw(3_000_000, "2025-01-06")
        let amount = try #require(Amount(Money(3_000_000)))
        return try script.loan.rescheduling(
            by: Rescheduling(
                decision: "30/QĐ", plan: .agreed([.init(dueOn: day(2025, 8, 1), principal: amount)]),
                requestedOn: requested), within: 10, on: day(2025, 4, 10), entry: 9)
    }

    @Test func `comes on the day on which the borrower asks for it, or later`() throws {
        for requested in [nil, day(2025, 1, 6), day(2025, 4, 10)] {
            #expect(try reschedule(requestedOn: requested).loan.facts.count == 2)
        }
        let refusal = #expect(throws: Refusal.self) {
            _ = try reschedule(requestedOn: day(2025, 4, 11))
        }
        #expect(refusal?.code == .rescheduledBeforeRequest)
    }
}
