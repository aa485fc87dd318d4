package import FundCore
package import FundStore
internal import Wording

/// Lets a debt stand still from the next day on, by a decision (khoanh nợ).
package struct FreezeLoan: Act {
    package static let code = ActCode.loanFreeze

    package let number: String
    package let until: CalendarDate
    package let interest: FrozenInterest
    package let decision: String
    package let programme: String?

    package init(
        number: String, until: CalendarDate, interest: FrozenInterest, decision: String, programme: String?
    ) {
        self.number = number
        self.until = until
        self.interest = interest
        self.decision = decision
        self.programme = programme
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanFreeze, on: options.on)
        let freeze = Freeze(until: until, interest: interest, decision: decision, programme: programme)
        let outcome = try desk.loan.freezing(by: freeze, on: options.on, entry: act)
        try desk.put(outcome, act: act, .freeze(freeze))
        return desk.receipt(
            ofOtherPlan: outcome, act: act, "receipt.frozen",
            [
                "decision": .text(decision), "until": .date(until),
                "days": .number(until.days(since: options.on)),
                "interest": .phrase("choice.frozen-interest." + interest.rawValue),
            ],
            [
                .init("decision", decision.json), .init("frozen_until", until.json),
                .init("interest", .string(interest.rawValue)), .init("programme", programme.json),
            ])
    }
}
