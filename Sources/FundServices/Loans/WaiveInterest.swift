package import FundCore
package import FundStore
internal import Wording

/// Lets the borrower off interest by a decision (miễn, giảm lãi).
package struct WaiveInterest: Act {
    package static let code = ActCode.waiver

    package let number: String
    package let component: WaivedComponent
    /// Nil for all that is owed of it on the day.
    package let amount: Amount?
    package let decision: String
    package let authority: String
    /// Why, where the debt group asks.
    package let because: WaiverCause?

    package init(
        number: String, component: WaivedComponent, amount: Amount?, decision: String, authority: String,
        because: WaiverCause? = nil
    ) {
        self.number = number
        self.component = component
        self.amount = amount
        self.decision = decision
        self.authority = authority
        self.because = because
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.waiver, on: options.on)
        let owed = desk.loan.position(on: options.on).owed(component)
        guard let amount = amount ?? Amount(Money(owed)) else {
            throw Refusal(
                .waivesMoreThanOwed,
                ["amount": .money(.zero), "owed": .money(.zero), "on": .date(options.on)])
        }
        let notices = try desk.repetitions(.waiver, of: amount, component.rawValue)
        let outcome = try desk.loan.waiving(component, amount, because: because, on: options.on, entry: act)
        try desk.put(
            outcome, act: act, .waiver(component, amount, because), decision: "\(decision) (\(authority))")
        var arguments = desk.arguments(outcome, act: act, amount: amount)
        arguments["component"] = .phrase("component." + component.rawValue)
        arguments["decision"] = .text(decision)
        arguments["authority"] = .text(authority)
        arguments["because"] = because.map { .phrase("choice.waiver-cause." + $0.rawValue) }
        return Receipt(
            desk.document(outcome, act: act, amount: amount)
                + [
                    .init("component", .string(component.rawValue)), .init("decision", decision.json),
                    .init("because", (because?.rawValue).json),
                ],
            [Message("receipt.waived", arguments), .inWords(amount.money)]
                + (because == nil ? [] : [Message("receipt.waived-because", arguments)])
                + [desk.standing(outcome)]
                + desk.overdue(outcome) + desk.rederivation(outcome),
            notices: notices + desk.notices(outcome))
    }
}
