package import FundCore
package import FundStore
internal import Wording

/// Pays out money against a signed contract (giải ngân).
package struct DisburseLoan: Act {
    package static let code = ActCode.disbursement

    package let number: String
    package let amount: Amount
    package let through: MoneyCode
    /// When the money went out, where that is only found out later.
    package let valueOn: CalendarDate?

    package init(number: String, amount: Amount, through: MoneyCode, valueOn: CalendarDate? = nil) {
        self.number = number
        self.amount = amount
        self.through = through
        self.valueOn = valueOn
    }

    private enum CodingKeys: String, CodingKey {
        case number
        case amount
        case through
        case valueOn = "value_date"
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try openDesk(books, options)
        let notices = try desk.repetitions(.disbursement, of: amount)
        if desk.valueOn < desk.loan.firstDrawnOn ?? CalendarDate(day: .max) {
            try books.reader.refuseBadDebt(
                of: desk.record.borrower, besides: desk.record.number, on: desk.valueOn)
        }
        let place = try books.reader.moneyAccount(through)
        let act = try books.open(.disbursement, on: options.on)
        let outcome = try desk.loan.disbursing(
            amount, on: desk.valueOn, entry: act,
            available: books.reader.money(on: place).lowest(from: desk.moneyOn), through: place)
        if let condition = try books.reader.conditions(ofLoan: desk.record.contract.loanID)
            .first(where: { $0.keepsMoneyBack(on: options.on) })
        {
            throw Refusal(open: condition)
        }
        try desk.put(outcome, act: act, .draw(amount), through: place)
        return Receipt(
            desk.document(outcome, act: act, amount: amount),
            [
                Message("receipt.disbursed", desk.arguments(outcome, act: act, amount: amount)),
                .inWords(amount.money), desk.standing(outcome),
            ] + desk.rederivation(outcome), notices: notices + desk.notices(outcome))
    }

    /// An application's number in place of a contract's gets a sentence that says what is missing.
    private func openDesk(_ books: Books, _ options: WriteOptions) throws -> LoanDesk {
        do {
            return try LoanDesk(number, books, options, valueOn: valueOn)
        } catch let refusal as Refusal where refusal.code == .loanNotFound {
            let application: ApplicationRecord
            do {
                application = try books.reader.application(number)
            } catch let other as Refusal where other.code == .applicationNotFound {
                throw refusal
            }
            throw Refusal(
                .notSigned,
                [
                    "number": .text(application.number),
                    "status": .phrase("application-status." + application.status.rawValue),
                ])
        }
    }
}
