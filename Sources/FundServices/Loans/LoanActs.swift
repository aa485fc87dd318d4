package import FundCore
internal import FundStore
package import Wording

/// What the acts on a loan share: load, decide, record, answer.
struct LoanDesk {
    let books: Books
    let options: WriteOptions
    let record: LoanRecord
    let loan: Loan
    /// The day from which the act counts for the loan: that of the act, or an earlier one.
    let valueOn: CalendarDate

    /// - Throws: `loan.value-date-later` where the money is to count later than it is recorded.
    init(_ number: String, _ books: Books, _ options: WriteOptions, valueOn: CalendarDate? = nil) throws {
        if let valueOn, valueOn > options.on {
            throw Refusal(.valueDateLater, ["value": .date(valueOn), "on": .date(options.on)])
        }
        if let valueOn { try books.take(day: valueOn) }
        self.books = books
        self.options = options
        self.valueOn = valueOn ?? options.on
        record = try books.reader.loanRecord(number)
        loan = try books.reader.loan(record)
        // What the receipt shows is a part of this, and of what the act adds.
        try loan.position(on: options.on).refuseOutOfRange(leaving: loan.terms.amount.money.dong)
    }

    /// Puts down the fact that an outcome added, and its entry.
    func put(
        _ outcome: LoanOutcome, act: Int64, _ content: LoanFact.Content, decision: String? = nil,
        through: Channel? = nil
    ) {
        books.record(
            LoanFact(entry: act, on: valueOn, content, through: through), loanID: record.loanID,
            decision: decision)
        books.post(outcome.entry, act: act, loanID: record.loanID)
    }

    /// The first day on which money of the act stands in the books.
    var moneyOn: CalendarDate {
        max(valueOn, books.closedThrough?.adding(days: 1) ?? valueOn)
    }

    /// Where the loan stands after the act, at the end of the day of the act: a day from which it counts lies
    /// further back.
    private func position(_ outcome: LoanOutcome) -> LoanPosition {
        valueOn == options.on ? outcome.after : outcome.loan.position(on: options.on)
    }

    /// The members that every act on a loan answers.
    func document(_ outcome: LoanOutcome, act: Int64, amount: Amount? = nil) -> [JSON.Member] {
        var members: [JSON.Member] = [
            .init("entry", act.json), .init("number", record.number.json),
            .init("borrower", record.borrower.code.json), .init("on", options.on.json),
        ]
        let position = position(outcome)
        if valueOn != options.on { members.append(.init("value_date", valueOn.json)) }
        if let amount { members.append(.init("amount", amount.json)) }
        members += [
            .init("split", outcome.split.json), .init("status", .string(position.status.rawValue)),
            .init("principal_outstanding", position.principalOutstanding.json),
            .init("payoff", position.payoff.json), .init("credit", position.credit.json),
            .init("next_due_on", position.nextDueOn.json),
            .init("next_due_amount", position.nextDueAmount.json),
            .init("rederived", .array(outcome.rederived.map(\.json))),
        ]
        return members
    }

    /// What an act changed on other days than its own, for the desk to see.
    func rederivation(_ outcome: LoanOutcome) -> [Message] {
        outcome.rederived.isEmpty
            ? [] : [Message("receipt.rederived", ["count": .number(outcome.rederived.count)])]
    }

    func arguments(_ outcome: LoanOutcome, act: Int64, amount: Amount? = nil) -> [String: Refusal.Argument] {
        let position = position(outcome)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "number": .text(record.number),
            "borrower": .text(record.borrower.details.name), "on": .date(options.on),
            "outstanding": .money(Money(position.principalOutstanding)),
            "principal": .money(Money(outcome.split.principal)),
            "interest": .money(Money(outcome.split.interest)),
            "overdueInterest": .money(Money(outcome.split.overdueInterest)),
            "lateInterest": .money(Money(outcome.split.lateInterest)),
            "credit": .money(Money(position.credit)),
        ]
        if let amount { arguments["amount"] = .money(amount.money) }
        if valueOn != options.on { arguments["value"] = .date(valueOn) }
        return arguments
    }

    /// Where the loan stands after the act: settled, or what comes next.
    func standing(_ outcome: LoanOutcome) -> Message {
        let position = position(outcome)
        if position.status == .settled {
            return Message("receipt.loan-settled", ["number": .text(record.number)])
        }
        guard let next = position.nextDueOn else {
            return Message(
                "receipt.loan-outstanding",
                ["outstanding": .money(Money(position.principalOutstanding))])
        }
        return Message(
            "receipt.loan-next-due",
            [
                "outstanding": .money(Money(position.principalOutstanding)), "on": .date(next),
                "amount": .money(Money(position.nextDueAmount)),
            ])
    }
}

extension LoanOutcome {
    /// Days other than the act's own on which money now covers something else.
    var rederived: [DaySplit] { changes.filter { $0.on != after.on } }
}

extension Split {
    package var json: JSON {
        .object([
            .init("principal", principal.json), .init("interest", interest.json),
            .init("overdue_interest", overdueInterest.json), .init("late_interest", lateInterest.json),
            .init("credit", credit.json),
        ])
    }
}

extension DaySplit {
    package var json: JSON {
        .object([.init("on", on.json), .init("drawn", drawn.json), .init("split", split.json)])
    }
}
