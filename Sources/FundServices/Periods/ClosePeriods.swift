package import FundCore
package import FundStore
internal import Wording

/// Closes the books up to the end of a month (khóa sổ): classifies and provides where the rules want it, accrues, checks
/// everything, stores the balances, locks the period; of a December, carries the year's result to the surplus. Months before it that are open are
/// closed on the way, one after the other; all of it is one transaction.
package struct ClosePeriods: Act {
    package static let code = ActCode.periodClosing

    package let period: FiscalPeriod

    package init(through period: FiscalPeriod) { self.period = period }

    package var mayHaveQuestions: Bool { true }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let months = try months(books, today: options.today)
        let notices = books.closedThrough == nil ? ClosePeriods.notices(ofFirst: months) : []
        var closed: [ClosedMonth] = []
        for month in months { closed.append(try close(month, books, options)) }
        try complete(closed, books)
        guard let last = closed.last, let first = closed.first else { return Receipt([], []) }
        let lines = closed.flatMap(\.messages)
        return Receipt(
            [
                .init("period", period.text.json), .init("closed_through", last.month.last.json),
                .init("entry", last.act.json), .init("periods", .array(closed.map(\.json))),
            ],
            [
                Message(
                    "receipt.period-closed",
                    [
                        "count": .number(closed.count), "first": .text(first.month.text),
                        "last": .text(last.month.text), "through": .date(last.month.last),
                        "open": .date(last.month.next.first),
                    ])
            ] + lines, notices: notices + closed.flatMap { $0.runs?.notices ?? [] })
    }

    /// A first closing of more months is a slip in the year of an entry, or old books that moved in.
    private static let usualMonths = 24

    /// Periods once closed stay for ever, so the desk should know where they begin.
    private static func notices(ofFirst months: [FiscalPeriod]) -> [Message] {
        guard months.count > usualMonths, let first = months.first, let last = months.last else { return [] }
        return [
            Message(
                "notice.long-first-closing",
                [
                    "count": .number(months.count), "first": .text(first.text), "last": .text(last.text),
                ])
        ]
    }

    /// The months that are to be closed, in order.
    private func months(_ books: Books, today: CalendarDate) throws -> [FiscalPeriod] {
        let name: [String: Refusal.Argument] = ["period": .text(period.text)]
        guard period.length == .month else { throw Refusal(.periodNotMonth, name) }
        guard period.last < today else {
            throw Refusal(.periodNotOver, name.merging(["today": .date(today)]) { $1 })
        }
        var month: FiscalPeriod
        if let through = books.closedThrough {
            guard period.last > through else {
                throw Refusal(.periodClosedAlready, name.merging(["through": .date(through)]) { $1 })
            }
            month = FiscalPeriod(.month, containing: through.adding(days: 1))
        } else {
            guard let first = try books.reader.firstLedgerDay() else { throw Refusal(.periodNoEntries) }
            guard first <= period.last else {
                throw Refusal(.periodBeforeTheBooks, name.merging(["first": .date(first)]) { $1 })
            }
            month = FiscalPeriod(.month, containing: first)
        }
        var months: [FiscalPeriod] = []
        while month.first <= period.first {
            months.append(month)
            month = month.next
        }
        return months
    }

    private func close(
        _ month: FiscalPeriod, _ books: Books, _ options: WriteOptions
    ) throws -> ClosedMonth {
        let runs = try MonthRuns(of: month, books)
        let parts = try MonthPart.all.compactMap { try MonthBooking($0, of: month, books) }
        let act = try books.open(.periodClosing, on: month.last)
        try books.flush()
        let booked = try books.closeLoans(at: month.last, act: act, offBalance: runs?.offBalance) {
            options.progress(ActProgress(of: month, done: $0, total: $1))
        }
        var closed = ClosedMonth(
            month: month, act: act, booked: booked, runs: runs, parts: parts)
        if month.next.first.parts.month == 1 {
            let resultAct = try books.open(.yearResult, on: month.last)
            closed.result = try books.carryResult(on: month.last, act: resultAct)
        }
        try books.recordClosing(
            first: month.first, last: month.last, act: act, classification: runs?.classification.act,
            offBalance: runs?.offBalance)
        return closed
    }

    /// Stores the balances. Nothing is closed on top of books that contradict themselves: the loans were
    /// checked month by month; what else there is to check is checked here, before anything lasts.
    private func complete(_ closed: [ClosedMonth], _ books: Books) throws {
        var broken = try books.storeBalancesAndCheck(closings: closed.map(\.act))
        for finding in closed.flatMap(\.booked.broken)
        where !broken.contains(where: { $0.name == finding.name }) {
            broken.append(finding)
        }
        guard let first = broken.first else { return }
        var arguments: [String: Refusal.Argument] = [
            "period": .text(period.text), "checks": .text(broken.map(\.name).joined(separator: ", ")),
        ]
        if let violation = first.shown.first {
            arguments["first"] = .sentence(first.sentence(of: violation), violation)
        }
        throw Refusal(.periodCheckFailed, arguments)
    }
}

/// What closing one month came to.
private struct ClosedMonth {
    let month: FiscalPeriod
    let act: Int64
    let booked: LoansBooked
    /// Nil where the month is closed by days past due.
    let runs: MonthRuns?
    /// What is booked beside the loans; only what there is.
    let parts: [MonthBooking]
    /// Of a December; above zero is a surplus.
    var result: Int64?

    /// Interest that became income without being received yet; below zero where more was received.
    var accrued: Int64 { -sum(of: [.interestIncome, .overdueInterestIncome, .lateInterestIncome]) }
    var notCollected: Int64 { sum(of: [.interestNotCollected]) }
    var offBalance: Int64 { sum(of: [.offBalanceInterest]) }

    /// More debts than these that moved are told by their number alone.
    private static let shown = 20

    private var movements: [Message] {
        let shown = booked.moved.prefix(ClosedMonth.shown).map { $0.message(because: reasons(of: $0)) }
        let more = booked.moved.count - shown.count
        guard more > 0 else { return shown }
        return shown + [
            Message("receipt.debts-moved-more", ["count": .number(more), "on": .date(month.last)])
        ]
    }

    private func reasons(of debt: MovedDebt) -> [String] {
        if let runs { return runs.reasons(of: debt.number) }
        return debt.to == 1 ? [] : [GroupReason.daysPastDue.code]
    }

    private func sum(of roles: [AccountRole]) -> Int64 {
        roles.reduce(0) { $0 + (booked.byRole[$1] ?? 0) }
    }

    var json: JSON {
        .object(
            [
                .init("period", month.text.json), .init("entry", act.json), .init("loans", booked.loans.json),
                .init("lines", booked.lines.json), .init("interest_accrued", accrued.json),
                .init("interest_not_collected", notCollected.json),
                .init("interest_off_balance", offBalance.json), .init("result", result.json),
                .init("classification", (runs?.classification.act).json),
                .init("provisions", (runs?.provisions?.act).json),
            ]
                + MonthPart.all.map { part in
                    .init(part.name, parts.first { $0.part.kind == part.kind }?.json ?? .null)
                }
                + [
                    .init("moved", .array(booked.moved.map { $0.json(because: reasons(of: $0)) }))
                ])
    }

    var messages: [Message] {
        var arguments: [String: Refusal.Argument] = [
            "period": .text(month.text), "entry": .number(Int(act)), "loans": .number(booked.loans),
            "accrued": .money(Money(accrued)),
        ]
        if notCollected != 0 { arguments["notCollected"] = .money(Money(notCollected)) }
        if offBalance != 0 { arguments["offBalance"] = .money(Money(offBalance)) }
        var messages = [Message("receipt.period-booked", arguments)]
        if let classified = runs?.classified(moved: booked.moved.count) { messages.append(classified) }
        messages += movements
        messages += [runs?.provided, runs?.providedAtOnce].compactMap(\.self) + parts.map(\.message)
        if let result {
            messages.append(
                Message(
                    result < 0 ? "receipt.year-deficit" : "receipt.year-surplus",
                    ["year": .text(String(month.first.parts.year)), "result": .money(Money(abs(result)))]))
        }
        return messages
    }
}
