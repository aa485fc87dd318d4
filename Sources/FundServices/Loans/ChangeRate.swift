package import FundCore
package import FundStore
internal import Wording

/// Sets the in-term rate for the days after its date (điều chỉnh lãi suất).
package struct ChangeRate: Act {
    package static let code = ActCode.rateChange

    package let number: String
    package let rate: AnnualRate

    package init(number: String, rate: AnnualRate) {
        self.number = number
        self.rate = rate
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.rateChange, on: options.on)
        let outcome = try desk.loan.changingRate(to: rate, on: options.on, entry: act)
        try desk.put(outcome, act: act, .rateChange(rate))
        var arguments = desk.arguments(outcome, act: act)
        arguments["rate"] = .rate(rate)
        return Receipt(
            desk.document(outcome, act: act) + [.init("rate", rate.json)],
            [Message("receipt.rate-changed", arguments)] + desk.rederivation(outcome),
            notices: Message.aboveCivilCode(rate) + desk.notices(outcome))
    }
}
