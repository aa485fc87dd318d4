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
    private let judge: DebtJudge

    /// - Throws: `loan.value-date-later` where the money is to count later than it is recorded.
    init(_ number: String, _ books: Books, _ options: WriteOptions, valueOn: CalendarDate? = nil) throws {
        if let valueOn, valueOn > options.on {
            throw Refusal(.valueDateLater, ["value": .date(valueOn), "on": .date(options.on)])
        }
        if let valueOn { try books.take(day: valueOn) }
        self.books = books
        self.options = options
        self.valueOn = valueOn ?? options.on
        let reader = books.reader
        let record = try reader.apart { try reader.loanRecord(number) }
        self.record = record
        books.isAbout(borrower: record.borrower.borrowerID)
        try reader.settle(borrower: record.borrower.borrowerID)
        (loan, judge) = try reader.apart {
            (try reader.loan(record), try reader.debtJudge(of: record, on: options.on))
        }
        // What the receipt shows is a part of this, and of what the act adds.
        try loan.position(on: options.on).refuseOutOfRange(leaving: loan.terms.amount.money.dong)
    }

    /// What the desk is told where the loan's books hold the same already.
    ///
    /// - Parameter component: what a waiver lets off.
    /// - Throws: `voucher.repeated`.
    func repetitions(_ kind: ActKind, of amount: Amount, _ component: String? = nil) throws -> [Message] {
        let mark = MoneyMark(
            subject: ([String(record.loanID)] + (component.map { [$0] } ?? [])).joined(separator: " "),
            on: valueOn, dong: amount.money.dong, voucher: options.voucher)
        return try Repetitions.notices(of: mark, options) {
            try books.reader.apart { try books.reader.recorded(kind, ofLoan: record) }
        }
    }

    /// Puts down the fact that an outcome added, and its entry.
    func put(
        _ outcome: LoanOutcome, act: Int64, _ content: LoanFact.Content, decision: String? = nil,
        through: MoneyAccount? = nil
    ) throws {
        try books.refuseSourceShortages(outcome.entry, ofLoan: record.source)
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
        return members + standingMembers(outcome)
    }

    /// What is overdue after the act, and what the act changed of the past.
    func standingMembers(_ outcome: LoanOutcome) -> [JSON.Member] {
        var members: [JSON.Member] = [.init("overdue", overdueJSON(position(outcome)))]
        if changesThePast(outcome) {
            members += [
                .init("overdue_before", overdueJSON(outcome.positionBefore(on: options.on))),
                .init("settlements_changed", .array(outcome.changedSettlements.map(\.json))),
            ]
        }
        let covered = outcome.coveredAhead
        if !covered.isEmpty { members.append(.init("held_covers", .array(covered.map(\.json)))) }
        return members
    }

    private func changesThePast(_ outcome: LoanOutcome) -> Bool {
        !outcome.rederived.isEmpty || valueOn != options.on
    }

    /// The group in which the debt stands among the borrower's others on the day of the act.
    func group(_ position: LoanPosition) -> Int? {
        judge.group(of: position.debt, borrowerID: record.borrower.borrowerID)?.group
    }

    private func overdueJSON(_ position: LoanPosition) -> JSON {
        .object([
            .init("principal", position.principalOverdue.json),
            .init("interest", position.interestOverdue.json),
            .init("overdue_interest", position.overdueInterest.json),
            .init("late_interest", position.lateInterest.json),
            .init("days_past_due", position.daysPastDue.json),
            .init("debt_group", (group(position)).json),
        ])
    }

    /// What is overdue after the act; with what was before where the act changed the past.
    func overdue(_ outcome: LoanOutcome) -> [Message] {
        let position = position(outcome)
        if position.status == .settled { return [] }
        var messages = [overdue("receipt.overdue", position)]
        if changesThePast(outcome) {
            let before = outcome.positionBefore(on: options.on)
            if before.overdueFigures != position.overdueFigures {
                messages.append(overdue("receipt.overdue-before", before))
            }
        }
        return messages
    }

    private func overdue(_ key: String, _ position: LoanPosition) -> Message {
        guard position.isOverdue else {
            // Nothing is late, and the debt is held in a lower group all the same.
            let held = group(position).flatMap { $0 > 1 ? $0 : nil }
            return Message(key + "-nothing", held.map { ["group": .number($0)] } ?? [:])
        }
        var arguments: [String: Refusal.Argument] = [
            "principal": .money(Money(position.principalOverdue)),
            "interest": .money(Money(position.interestOverdue)),
            "overdueInterest": .money(Money(position.overdueInterest)),
            "lateInterest": .money(Money(position.lateInterest)), "days": .number(position.daysPastDue),
        ]
        if let group = group(position) { arguments["group"] = .number(group) }
        return Message(key, arguments)
    }

    /// What an act changed on other days than its own: which payments now cover what.
    func rederivation(_ outcome: LoanOutcome) -> [Message] {
        if outcome.rederived.isEmpty { return [] }
        let changed = outcome.changedSettlements
        let shown = changed.prefix(LoanDesk.shownChanges).map { change in
            Message(
                "receipt.settlement-changed",
                [
                    "way": .phrase("loan.way." + change.way.rawValue), "on": .date(change.on),
                    "entry": .number(Int(change.entry)),
                    "before": .sentence("receipt.split", change.before.arguments),
                    "after": .sentence("receipt.split", change.after.arguments),
                ])
        }
        let rest = changed.count - shown.count
        return [Message("receipt.rederived", ["count": .number(outcome.rederived.count)])] + shown
            + (rest > 0 ? [Message("receipt.settlements-changed-too", ["count": .number(rest)])] : [])
    }

    private static let shownChanges = 20

    /// Decisions that let off less since this act.
    func notices(_ outcome: LoanOutcome) -> [Message] {
        outcome.shrunkWaivers.map { waiver in
            Message(
                "notice.waiver-shrunk",
                [
                    "entry": .number(Int(waiver.entry)), "by": .money(Money(waiver.by)),
                    "number": .text(record.number),
                ])
        }
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

extension Split {
    package var json: JSON {
        .object([
            .init("principal", principal.json), .init("interest", interest.json),
            .init("overdue_interest", overdueInterest.json), .init("late_interest", lateInterest.json),
            .init("credit", credit.json),
        ])
    }
}

extension Split {
    fileprivate var arguments: [String: Refusal.Argument] {
        var arguments: [String: Refusal.Argument] = [
            "principal": .money(Money(principal)), "interest": .money(Money(interest)),
            "overdueInterest": .money(Money(overdueInterest)), "lateInterest": .money(Money(lateInterest)),
        ]
        if credit != 0 { arguments["credit"] = .money(Money(credit)) }
        return arguments
    }
}

extension LoanPosition {
    fileprivate var overdueFigures: [Int64] {
        [principalOverdue, interestOverdue, overdueInterest, lateInterest, Int64(daysPastDue)]
    }

    fileprivate var isOverdue: Bool { overdueFigures.contains { $0 > 0 } }
}

extension ChangedSettlement {
    package var json: JSON {
        .object([
            .init("by", .string(way.rawValue)), .init("on", on.json), .init("entry", entry.json),
            .init("before", before.json), .init("after", after.json),
        ])
    }
}

extension DaySplit {
    package var json: JSON {
        .object([.init("on", on.json), .init("drawn", drawn.json), .init("split", split.json)])
    }
}
