// What may be done with a debt that is lost, and what may not.

extension Loan {
    /// Uses provisions for the debt (sử dụng dự phòng để xử lý rủi ro; NĐ 45/2021 art. 28).
    ///
    /// - Parameter group: the one in which the debt stands on that day among its borrower's others.
    package func writingOff(
        by writeOff: WriteOff, on date: CalendarDate, entry: Int64, group: Int
    ) throws(Refusal) -> LoanOutcome {
        let position = try drawnPosition(on: date)
        if let debt = unfolded.writtenOff { throw writtenOffRefusal(debt) }
        guard position.principalOutstanding > 0 else {
            throw Refusal(.loanOwesNoPrincipal, ["number": .text(number), "on": .date(date)])
        }
        guard group == 5 else {
            throw Refusal(
                .writeOffGroup, ["number": .text(number), "on": .date(date), "group": .number(group)])
        }
        guard position.credit == 0 else {
            throw Refusal(
                .writtenOffWithCredit, ["number": .text(number), "credit": .money(Money(position.credit))])
        }
        let changed = with(LoanFact(entry: entry, on: date, .writeOff(writeOff)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Receives money of a debt that was written off (thu hồi nợ đã xử lý).
    package func recovering(
        _ amount: Amount, as kind: RecoveryKind, on date: CalendarDate, entry: Int64,
        through place: MoneyAccount
    ) throws(Refusal) -> LoanOutcome {
        let position = try writtenOffPosition(on: date)
        guard amount.money.dong <= position.payoff else {
            throw Refusal(
                .recoversMoreThanOwed,
                ["amount": .money(amount.money), "owed": .money(Money(position.payoff)), "on": .date(date)])
        }
        let changed = with(LoanFact(entry: entry, on: date, .recovery(amount, kind), through: place))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// Follows the debt no longer (xuất toán): from five years after provisions were used for it.
    package func removing(
        by removal: Removal, on date: CalendarDate, entry: Int64
    ) throws(Refusal) -> LoanOutcome {
        let position = try writtenOffPosition(on: date)
        if let debt = position.writtenOff, date < debt.removableFrom {
            throw Refusal(
                .removedTooEarly,
                [
                    "number": .text(number), "on": .date(date), "written": .date(debt.on),
                    "from": .date(debt.removableFrom),
                ])
        }
        let changed = with(LoanFact(entry: entry, on: date, .removal(removal)))
        try changed.refuseNewFlaws(comparedTo: self)
        return outcome(changed, on: date)
    }

    /// - Throws: `loan.not-written-off`, `loan.removed`.
    private func writtenOffPosition(on date: CalendarDate) throws(Refusal) -> LoanPosition {
        try refuseCancelled()
        let position = position(on: date)
        guard let debt = position.writtenOff else {
            throw Refusal(.notWrittenOff, ["number": .text(number), "on": .date(date)])
        }
        if let removal = unfolded.writtenOff?.removal {
            throw Refusal(
                .loanRemoved,
                [
                    "number": .text(number), "on": .date(removal.on), "entry": .number(Int(removal.entry)),
                    "written": .date(debt.on),
                ])
        }
        try position.refuseOutOfRange()
        return position
    }

    /// A debt that was written off takes recoveries alone, from the day after on.
    ///
    /// - Throws: `loan.written-off`.
    func refuseWrittenOff(on date: CalendarDate) throws(Refusal) {
        if let debt = unfolded.writtenOff, debt.on < date { throw writtenOffRefusal(debt) }
    }

    private func writtenOffRefusal(_ debt: WrittenOffDebt) -> Refusal {
        Refusal(
            .loanWrittenOff,
            ["number": .text(number), "on": .date(debt.on), "entry": .number(Int(debt.entry))])
    }
}
