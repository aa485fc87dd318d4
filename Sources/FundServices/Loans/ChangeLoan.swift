package import FundCore
package import FundStore
package import Wording

/// Sets the in-term rate for the days after its date (điều chỉnh lãi suất).
package struct ChangeRate: WriteService {
    package let number: String
    package let rate: AnnualRate

    package init(number: String, rate: AnnualRate) {
        self.number = number
        self.rate = rate
    }

    package var request: [JSON.Member] { [.init("number", number.json), .init("rate", rate.json)] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.rateChange, on: options.on)
        let outcome = try desk.loan.changingRate(to: rate, on: options.on, entry: act)
        desk.put(outcome, act: act, .rateChange(rate))
        var arguments = desk.arguments(outcome, act: act)
        arguments["rate"] = .rate(rate)
        return Receipt(
            desk.document(outcome, act: act) + [.init("rate", rate.json)],
            [Message("receipt.rate-changed", arguments)] + desk.rederivation(outcome),
            notices: Message.aboveCivilCode(rate) + desk.notices(outcome))
    }
}

/// Lets the borrower off interest by a decision (miễn, giảm lãi).
package struct WaiveInterest: WriteService {
    package let number: String
    package let component: WaivedComponent
    /// Nil for all that is owed of it on the day.
    package let amount: Amount?
    package let decision: String
    package let authority: String

    package init(
        number: String, component: WaivedComponent, amount: Amount?, decision: String, authority: String
    ) {
        self.number = number
        self.component = component
        self.amount = amount
        self.decision = decision
        self.authority = authority
    }

    package var request: [JSON.Member] {
        [
            .init("number", number.json), .init("component", .string(component.rawValue)),
            .init("amount", amount.json), .init("decision", decision.json),
            .init("authority", authority.json),
        ]
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
        let outcome = try desk.loan.waiving(component, amount, on: options.on, entry: act)
        desk.put(outcome, act: act, .waiver(component, amount), decision: "\(decision) (\(authority))")
        var arguments = desk.arguments(outcome, act: act, amount: amount)
        arguments["component"] = .phrase("component." + component.rawValue)
        arguments["decision"] = .text(decision)
        arguments["authority"] = .text(authority)
        return Receipt(
            desk.document(outcome, act: act, amount: amount)
                + [.init("component", .string(component.rawValue)), .init("decision", decision.json)],
            [Message("receipt.waived", arguments), .inWords(amount.money), desk.standing(outcome)]
                + desk.overdue(outcome) + desk.rederivation(outcome),
            notices: notices + desk.notices(outcome))
    }
}

/// Puts the borrower's credit to what is owed, or pays it back (cấn trừ, hoàn trả tiền thừa).
package struct SettleCredit: WriteService {
    package enum Way: Sendable {
        case use
        case refund(through: Channel)
    }

    package let number: String
    package let amount: Amount
    package let way: Way

    package init(number: String, amount: Amount, way: Way) {
        self.number = number
        self.amount = amount
        self.way = way
    }

    package var request: [JSON.Member] {
        let way: String =
            switch self.way {
            case .use: "use"
            case .refund(let channel): "refund through \(channel.rawValue)"
            }
        return [.init("number", number.json), .init("amount", amount.json), .init("way", way.json)]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act: Int64
        let outcome: LoanOutcome
        let key: String
        let notices: [Message]
        switch way {
        case .use:
            notices = try desk.repetitions(.creditUse, of: amount)
            act = try books.open(.creditUse, on: options.on)
            outcome = try desk.loan.usingCredit(amount, on: options.on, entry: act)
            desk.put(outcome, act: act, .creditUse(amount))
            key = "receipt.credit-used"
        case .refund(let channel):
            notices = try desk.repetitions(.creditRefund, of: amount)
            act = try books.open(.creditRefund, on: options.on)
            outcome = try desk.loan.refundingCredit(
                amount, on: options.on, entry: act,
                available: books.reader.money(of: channel).lowest(from: options.on), through: channel)
            desk.put(outcome, act: act, .creditRefund(amount), through: channel)
            key = "receipt.credit-refunded"
        }
        return Receipt(
            desk.document(outcome, act: act, amount: amount),
            [
                Message(key, desk.arguments(outcome, act: act, amount: amount)), .inWords(amount.money),
                desk.standing(outcome),
            ] + desk.overdue(outcome) + desk.rederivation(outcome),
            notices: notices + desk.notices(outcome))
    }
}
