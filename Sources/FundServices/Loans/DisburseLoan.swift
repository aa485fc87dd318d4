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
    /// To whom, on which note and invoices, and in spite of what.
    package let drawdown: Drawdown?

    package init(
        number: String, amount: Amount, through: MoneyCode, valueOn: CalendarDate? = nil,
        drawdown: Drawdown? = nil
    ) {
        self.number = number
        self.amount = amount
        self.through = through
        self.valueOn = valueOn
        self.drawdown = drawdown
    }

    private enum CodingKeys: String, CodingKey {
        case number
        case amount
        case through
        case valueOn = "value_date"
        case drawdown
    }

    package var identifiers: [String?] { [drawdown?.noteNumber, drawdown?.payee] }

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
        let drawdown = try decided(books, desk, on: options.on)
        try desk.put(outcome, act: act, .draw(amount), through: place)
        if let drawdown = drawdown.drawdown { books.record(drawdown, act: act) }
        return Receipt(
            desk.document(outcome, act: act, amount: amount) + (drawdown.drawdown?.members ?? []),
            [
                Message("receipt.disbursed", desk.arguments(outcome, act: act, amount: amount)),
                .inWords(amount.money), desk.standing(outcome),
            ] + desk.rederivation(outcome), notices: notices + drawdown.notices + desk.notices(outcome))
    }

    /// How the money goes out, with the day by which its use is proved.
    ///
    /// - Throws: `loan.gate-shut`, `loan.exception-twice`, `loan.exception-without-cause`, `loan.note-used`,
    ///   `loan.proof-too-early`, `invoice.not-found`.
    private func decided(
        _ books: Books, _ desk: LoanDesk, on date: CalendarDate
    ) throws -> (drawdown: Drawdown?, notices: [Message]) {
        var drawdown = drawdown ?? Drawdown()
        let gates = try DisbursementGates(books.reader, desk.record, of: amount.money, drawdown, on: date)
        if let refusal = gates.rules.refusal(of: gates.findings, except: drawdown.exceptions) {
            throw refusal
        }
        if let note = drawdown.noteNumber, let other = try books.reader.draw(underNote: note) {
            throw Refusal(
                .noteUsed,
                [
                    "note": .text(note), "loan": .text(other.loan), "entry": .number(Int(other.entry)),
                ])
        }
        if let refusal = drawdown.refusal(on: date) { throw refusal }
        if drawdown.saysHow, drawdown.proofBy == nil {
            drawdown.proofBy = gates.rules.proofDue(of: date)
        }
        return (drawdown == Drawdown() ? nil : drawdown, gates.notices(desk.record))
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
