package import FundCore
package import FundStore
internal import Wording

/// Takes back an act that was entered wrongly (bút toán đảo): one correcting entry, never an edit.
package struct ReverseEntry: Act {
    package static let code = ActCode.reversal

    package let entry: Int64
    package let reason: String

    package init(entry: Int64, reason: String) {
        self.entry = entry
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let record = try books.reader.entry(entry)
        if let reverses = record.reverses {
            throw Refusal(
                .entryIsReversal, ["entry": .number(Int(entry)), "reversed": .number(Int(reverses))])
        }
        if let reversedBy = record.reversedBy {
            throw Refusal(
                .entryAlreadyReversed, ["entry": .number(Int(entry)), "by": .number(Int(reversedBy))])
        }
        guard options.on >= record.on || options.on == options.today else {
            throw Refusal(
                .reversedTooEarly,
                ["entry": .number(Int(entry)), "on": .date(record.on), "asked": .date(options.on)])
        }
        if record.kind == ActKind.accountMapping.rawValue {
            throw Refusal(.entryIsMapping, ["entry": .number(Int(entry))])
        }
        let act = try books.open(.reversal, on: options.on)
        if let reversal = try reversal(of: record, books) {
            try books.refuseShortages(
                reversal, of: AccountRole.neverBelowZero + AccountRole.fundsSetAside)
            try books.refuseSourceShortages(reversal)
            if !record.isOfDeposit { try books.refuseContracted(reversal) }
            books.post(reversal, act: act)
            books.record(reversalOf: entry, reason: reason, act: act)
            return receipt(record, act, options, more: [], lines: [])
        }
        guard let number = record.loanNumber else {
            var arguments: [String: Refusal.Argument] = [
                "entry": .number(Int(entry)), "kind": .phrase("act-kind." + record.kind),
            ]
            if let instead = ReverseEntry.instead[record.kind] {
                let subject = try books.reader.subject(of: entry) ?? ""
                arguments["instead"] = .sentence(instead, ["subject": .text(subject)])
            }
            throw Refusal(.entryNotReversible, arguments)
        }
        return try reverseFact(of: record, loan: number, act: act, books, options)
    }

    private func reverseFact(
        of record: EntryRecord, loan number: String, act: Int64, _ books: Books, _ options: WriteOptions
    ) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        if record.kind == ActKind.loanCancellation.rawValue {
            try refuseMovedOn(desk.record, books)
        }
        let outcome = try desk.loan.reversing(entry: entry, on: options.on)
        try books.refuseShortages(outcome.entry, of: AccountRole.neverBelowZero)
        try books.refuseSourceShortages(outcome.entry, ofLoan: desk.record.source)
        books.record(reversalOf: entry, reason: reason, act: act)
        books.post(outcome.entry, act: act, loanID: desk.record.loanID)
        return receipt(
            record, act, options,
            more: [
                .init("number", number.json), .init("status", .string(outcome.after.status.rawValue)),
                .init("principal_outstanding", outcome.after.principalOutstanding.json),
                .init("payoff", outcome.after.payoff.json), .init("credit", outcome.after.credit.json),
                .init("changes", .array(outcome.changes.map(\.json))),
            ] + desk.standingMembers(outcome),
            lines: [desk.standing(outcome)] + desk.overdue(outcome) + desk.rederivation(outcome),
            notices: desk.notices(outcome))
    }

    /// A cancelled contract stands again only while nothing more became of its application.
    private func refuseMovedOn(_ loan: LoanRecord, _ books: Books) throws {
        let application = try books.reader.application(loan.applicationNumber)
        guard let last = application.life.steps.last, last.entry != entry else { return }
        throw Refusal(
            .applicationMovedOn,
            [
                "number": .text(loan.number), "application": .text(application.number),
                "later": .number(Int(last.entry)),
            ])
    }

    /// What undoes an act that no reversal undoes, by its kind.
    private static let instead: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            (ActKind.signing, "entry.instead.signing"), (.application, "entry.instead.application"),
            (.appraisal, "entry.instead.appraisal"), (.approval, "entry.instead.decision"),
            (.rejection, "entry.instead.decision"), (.withdrawal, "entry.instead.decision"),
            (.applicationReopening, "entry.instead.reopening"),
            (.calendarDay, "entry.instead.calendar-day"),
            (.calendarWithdrawal, "entry.instead.calendar-withdrawal"),
            (.borrower, "entry.instead.borrower"), (.borrowerCorrection, "entry.instead.borrower"),
            (.accountRenamed, "entry.instead.account"), (.accountAdded, "entry.instead.account"),
            (.moneyAccount, "entry.instead.money-account"),
            (.lendingSource, "entry.instead.source"),
            (.periodClosing, "entry.instead.period"), (.yearResult, "entry.instead.period"),
            (.ruleSetting, "entry.instead.rule"), (.depreciation, "entry.instead.depreciation"),
            (.depositAccrual, "entry.instead.deposit-accrual"),
            (.sourceAccrual, "entry.instead.source-accrual"),
        ].map { ($0.rawValue, $1) })

    /// What undoes an act of the fund's own books; nil where it is an act of another kind.
    private func reversal(of record: EntryRecord, _ books: Books) throws -> JournalEntry? {
        if let movement = try books.reader.capitalMovement(entry) {
            return try reversal(of: movement, on: record.on, books)
        }
        if let money = try books.reader.moneyRecords(in: LedgerSpan(), entry: entry).first {
            return money.movement.reversal(on: record.on)
        }
        if let distribution = try books.reader.distribution(entry: entry) {
            let taken = distribution.parts.map { SurplusDistribution.Part(role: $0.role, dong: -$0.dong) }
            return SurplusDistribution.entry(taken, on: record.on)
        }
        if let movement = try books.reader.equityMovement(entry) {
            return try reversal(of: movement, on: record.on, books)
        }
        if try books.reader.isOfAsset(entry) { return try reversalOfAsset(record, books) }
        if record.isOfDeposit { return try reversalOfDeposit(record, books) }
        if [ActKind.journalVoucher, .sourcePayment].contains(where: { $0.rawValue == record.kind }) {
            return try books.reader.negation(of: entry)
        }
        if [ActKind.classificationRun, .provisionRun].contains(where: { $0.rawValue == record.kind }) {
            try refuseNeededRun(record, books)
            return try books.reader.negation(of: entry)
        }
        if record.kind == ActKind.conditionOutcome.rawValue { try refuseNeededCondition(books) }
        // Papers, relatives, visits and the like book nothing.
        let ofNoMoney: [ActKind] = [
            .conditionOutcome, .relative, .visit, .effect, .findingClosing, .dunning, .filing, .reminder,
            .collateralDescription, .collateralInsurance, .borrowerStatement,
        ]
        if ofNoMoney.contains(where: { $0.rawValue == record.kind }) {
            return JournalEntry([])
        }
        if record.kind == ActKind.finding.rawValue {
            let all = try books.reader.findings(by: CalendarDate(day: .max / 2))
            if let found = all.first(where: { $0.entry == entry }), let closing = found.closing {
                throw Refusal(
                    .findingClosed,
                    ["number": .text(found.finding.number), "entry": .number(Int(closing.entry))])
            }
            return JournalEntry([])
        }
        if record.kind == ActKind.document.rawValue {
            if let proves = try books.reader.actProved(by: entry) {
                throw Refusal(
                    .documentIsProof, ["entry": .number(Int(entry)), "proves": .number(Int(proves))])
            }
            return JournalEntry([])
        }
        if let reversal = try reversalOfProof(record, books) { return reversal }
        // A verified balance books nothing.
        return try books.reader.isAssertion(entry) ? JournalEntry([]) : nil
    }

    /// What was asked before any money went out stays kept while that money is out.
    private func refuseNeededCondition(_ books: Books) throws {
        let needed = try books.reader.conditions().first {
            $0.outcome?.entry == entry && $0.condition.daysAfter == nil && $0.drawnOn != nil
        }
        guard let needed, let drawnOn = needed.drawnOn else { return }
        throw Refusal(
            .conditionNeeded,
            [
                "entry": .number(Int(entry)), "condition": .text(needed.condition.text),
                "loan": .text(needed.loan ?? ""), "drawn": .date(drawnOn),
            ])
    }

    /// What rests on a run goes first.
    private func refuseNeededRun(_ run: EntryRecord, _ books: Books) throws {
        guard let resting = try books.reader.restingOnRun(entry) else { return }
        let named: [String: Refusal.Argument] = [
            "entry": .number(Int(entry)), "kind": .phrase("act-kind." + run.kind), "on": .date(run.on),
        ]
        guard let closed = resting.closed else {
            throw Refusal(.runIsNeeded, named.merging(["by": .number(Int(resting.entry))]) { $1 })
        }
        let period = FiscalPeriod(.month, containing: closed)
        throw Refusal(.runIsClosed, named.merging(["period": .text(period.text)]) { $1 })
    }

    /// Capital that was withdrawn since, surplus that was given out, and an asset that lost its worth, stand on what is
    /// taken back.
    private func reversal(
        of movement: EquityMovement, on date: CalendarDate, _ books: Books
    ) throws -> JournalEntry {
        switch movement.kind {
        case .supplement(let source):
            try refuseOverdrawn(.kind(source), takingBack: movement.dong, on: date, books)
        case .correction:
            if movement.dong > 0 {
                try books.refuseUncovered(-movement.dong, on: books.firstOpen(from: date))
            }
        case .revaluation(let place):
            guard movement.dong > 0 else { break }
            let account = try books.reader.chart().account(at: place)
            let held = try books.reader.timeline(ofAccount: account).lowest(
                from: books.firstOpen(from: date)
            ).money
            guard held.dong >= movement.dong else {
                throw Refusal(
                    .revaluationExceedsAsset,
                    [
                        "code": .text(account.code), "name": account.name,
                        "amount": .money(Money(movement.dong)), "held": .money(held),
                    ])
            }
        }
        return movement.reversal(on: date)
    }

    /// A purchase goes while nothing rests on it.
    private func reversalOfAsset(_ record: EntryRecord, _ books: Books) throws -> JournalEntry {
        if let resting = try books.reader.restingOnPurchase(entry) {
            throw Refusal(
                .assetIsNeeded, ["entry": .number(Int(entry)), "by": .number(Int(resting))])
        }
        return try books.reader.negation(of: entry)
    }

    /// What a deposit did goes while nothing rests on it.
    private func reversalOfDeposit(_ record: EntryRecord, _ books: Books) throws -> JournalEntry {
        if let resting = try books.reader.restingOnDepositAct(entry) {
            throw Refusal(
                .depositIsNeeded, ["entry": .number(Int(entry)), "by": .number(Int(resting))])
        }
        return try books.reader.negation(of: entry)
    }

    private func refuseOverdrawn(
        _ source: CapitalPlace, takingBack dong: Int64, on date: CalendarDate, _ books: Books
    ) throws {
        var timeline = try books.reader.held(of: source)
        let held = timeline.lowest(from: date).money
        timeline.add(-dong, on: date)
        guard timeline.lowest(from: date).money >= .zero else {
            throw Refusal(.capitalExceedsSource, ["amount": .money(Money(dong)), "held": .money(held)])
        }
    }

    private func reversal(
        of movement: (source: CapitalPlace, dong: Int64, through: MoneyAccount), on date: CalendarDate,
        _ books: Books
    ) throws -> JournalEntry {
        try refuseOverdrawn(movement.source, takingBack: movement.dong, on: date, books)
        if movement.source == .kind(.retainedSurplus), movement.dong > 0 {
            try books.reader.surplusGuard().refuse(
                taking: movement.dong, on: books.firstOpen(from: date),
                together: books.reader.hasDistributions())
        }
        return JournalEntry([
            movement.through.leg(on: date, -movement.dong),
            movement.source.leg(on: date, movement.dong),
        ])
    }

    private func receipt(
        _ record: EntryRecord, _ act: Int64, _ options: WriteOptions, more: [JSON.Member], lines: [Message],
        notices: [Message] = []
    ) -> Receipt {
        Receipt(
            [
                .init("entry", act.json), .init("reverses", entry.json), .init("on", options.on.json),
                .init("reason", reason.json),
            ] + more,
            [
                Message(
                    "receipt.reversed",
                    [
                        "entry": .number(Int(act)), "reversed": .number(Int(entry)),
                        "kind": .phrase("act-kind." + record.kind), "on": .date(record.on),
                        "reason": .text(reason),
                    ])
            ] + lines, notices: notices)
    }
}

extension EntryRecord {
    /// Whether a term deposit was placed, paid or renewed; the interest of a month goes with its closing.
    fileprivate var isOfDeposit: Bool {
        [ActKind.depositPlacement, .depositInterest, .depositWithdrawal, .depositRollover]
            .contains { $0.rawValue == kind }
    }
}
