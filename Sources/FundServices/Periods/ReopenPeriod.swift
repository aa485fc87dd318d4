package import FundCore
package import FundStore
internal import Wording

/// Opens the last period that was closed again (mở lại kỳ): what its closing booked is taken back.
package struct ReopenPeriod: Act {
    package static let code = ActCode.periodReopening

    package let period: FiscalPeriod
    package let reason: String

    package init(_ period: FiscalPeriod, reason: String) {
        self.period = period
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let closing = try closing(books)
        // What is wrong before would be taken for what the reopening changes.
        let failed = try books.reader.check([Check.loansAgree]).filter { $0.violations > 0 }
        guard failed.isEmpty else {
            throw Refusal(
                .periodCheckFailed,
                ["period": .text(period.text), "checks": .text(Check.loansAgree)])
        }
        let runs = try runs(of: closing, books)
        let act = try books.open(.periodReopening, on: options.on)
        try books.recordReopening(of: closing, reason: reason, act: act)
        let booked = try books.reopenLoans(act: act) {
            options.progress(ActProgress(of: period, done: $0, total: $1))
        }
        if let result = try books.reader.yearResultAct(ofClosing: closing.act) {
            let negation = try books.open(.yearResult, on: closing.lastOn)
            try books.flush()
            try books.negate(act: result, by: negation)
        }
        let ofMonth = try MonthPart.all.compactMap { part in
            try books.reader.act(part.kind, ofMonthEndingOn: closing.lastOn).map {
                (part: part, entry: try takeBack($0, on: closing.lastOn, books))
            }
        }
        let reversals = try runs.map { try takeBack($0, on: closing.lastOn, books) }
        try refuseMoneyBelowZero(books)
        return Receipt(
            [
                .init("entry", act.json), .init("period", period.text.json),
                .init("reopens", closing.act.json), .init("reason", reason.json),
                .init("closed_through", books.closedThrough.json), .init("loans", booked.loans.json),
                .init("lines", booked.lines.json),
                .init("reversals", (ofMonth.map(\.entry) + reversals).json),
            ],
            [
                Message(
                    "receipt.period-reopened",
                    [
                        "entry": .number(Int(act)), "period": .text(period.text),
                        "closing": .number(Int(closing.act)), "reason": .text(reason),
                        "loans": .number(booked.loans),
                    ])
            ]
                + ofMonth.map { part, entry in
                    Message(
                        part.takenBack, ["on": .date(closing.lastOn), "entry": .number(Int(entry))])
                }
                + sentence(reversals, closing))
    }

    private func sentence(_ reversals: [Int64], _ closing: ClosingRecord) -> [Message] {
        guard !reversals.isEmpty else { return [] }
        let entries = reversals.map(String.init).joined(separator: ", ")
        return [
            Message("receipt.runs-reversed", ["on": .date(closing.lastOn), "entries": .text(entries)])
        ]
    }

    /// The runs with which the month was closed, the last first: what is closed again is classified anew.
    ///
    /// - Throws: `period.later-provisions`.
    private func runs(of closing: ClosingRecord, _ books: Books) throws -> [Int64] {
        guard let classification = closing.classification else { return [] }
        guard let provisions = try books.reader.provisionRun(asOf: closing.lastOn) else {
            return [classification]
        }
        if let later = try books.reader.lastProvisions(), later.asOf > closing.lastOn {
            throw Refusal(
                .laterProvisions,
                [
                    "period": .text(period.text), "last": .date(later.asOf),
                    "entry": .number(Int(later.entry)),
                ])
        }
        return [provisions.entry, classification]
    }

    private func takeBack(_ run: Int64, on date: CalendarDate, _ books: Books) throws -> Int64 {
        let act = try books.open(.reversal, on: date)
        books.post(try books.reader.negation(of: run), act: act)
        books.record(reversalOf: run, reason: reason, act: act)
        return act
    }

    /// Money paid out on a closed day stands on the first open day, where there may be more of it than on its
    /// own day, to which it goes back now.
    private func refuseMoneyBelowZero(_ books: Books) throws {
        try books.flush()
        guard let short = try books.reader.check([Check.money]).first?.shown.first else { return }
        throw Refusal(.periodMoneyBelowZero, short.merging(["period": .text(period.text)]) { $1 })
    }

    private func closing(_ books: Books) throws -> ClosingRecord {
        guard period.length == .month else {
            throw Refusal(.periodNotMonth, ["period": .text(period.text)])
        }
        guard let last = try books.reader.closingRecords().last(where: { $0.reopening == nil }) else {
            throw Refusal(.periodNotClosed)
        }
        let month = FiscalPeriod(.month, containing: last.lastOn)
        guard month == period else {
            throw Refusal(.periodNotLast, ["period": .text(period.text), "last": .text(month.text)])
        }
        let year = month.first.parts.year
        if month.next.first.parts.month == 1, let shared = try books.reader.distribution(ofYear: year) {
            throw Refusal(
                .periodDistributed,
                [
                    "period": .text(period.text), "year": .text(String(year)),
                    "entry": .number(Int(shared.entry)),
                ])
        }
        if let role = try books.reader.roleRemapped(since: last.act) {
            throw Refusal(.periodRemapped, ["period": .text(period.text), "role": .text(role)])
        }
        return last
    }
}
