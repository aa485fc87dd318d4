package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One term deposit at the end of a day, with all that happened to it, and what each day of interest came to.
    ///
    /// - Throws: `deposit.not-found`, `deposit.not-placed-yet`.
    package static func deposit(
        _ reader: FundReader, _ code: String, on date: CalendarDate
    ) throws -> Answer {
        let record = try reader.deposit(code)
        guard let view = DepositView(record, on: date) else {
            throw Refusal(
                .depositNotPlacedYet,
                [
                    "code": .text(record.code), "on": .date(date),
                    "placed": .date(record.deposit.placedOn),
                ])
        }
        let events = view.events
        return Answer(
            [
                .line(Message("deposit.title.show", ["code": .text(record.code), "on": .date(date)])),
                .fields(view.figures),
            ] + (view.isStanding ? [.line(view.reckoning)] : []) + [
                .blank, .line(Message("deposit.title.events")), .sheet(view.sheet(of: events)),
            ],
            document: .object(
                [.init("as_of", date.json)] + view.members
                    + [.init("events", .array(events.map(\.json)))]))
    }
}

/// Something that happened to a deposit.
private struct DepositEvent {
    let on: CalendarDate
    let entry: Int64
    let kind: ActKind
    var principal: Int64 = 0
    var interest: Int64 = 0
    var income: Int64 = 0
    var through: MoneyAccount?
    let standing: Int64

    var cells: [Cell] {
        [
            .date(on), .number(entry), .word("act-kind." + kind.rawValue, code: kind.rawValue),
            .moneyIfAny(principal), .moneyIfAny(interest), .moneyIfAny(income),
            through?.cell ?? .empty, .money(standing),
        ]
    }

    var json: JSON {
        .object([
            .init("on", on.json), .init("entry", entry.json), .init("kind", kind.rawValue.json),
            .init("principal", principal.json), .init("interest", interest.json),
            .init("income", income.json), .init("through", (through?.code.text).json),
            .init("standing", standing.json),
        ])
    }
}

extension DepositView {
    /// Its placing, what it paid, and what became income, in order of day.
    fileprivate var events: [DepositEvent] {
        let deposit = record.deposit
        var events = [
            DepositEvent(
                on: deposit.placedOn, entry: record.entry,
                kind: record.from == nil ? .depositRollover : .depositPlacement,
                principal: deposit.principal.money.dong, through: record.from,
                standing: deposit.principal.money.dong)
        ]
        var income = Dictionary(record.accruals.map { ($0.entry, $0) }) { first, _ in first }
        for payout in record.payouts where payout.payout.on <= asOf {
            let booked = income.removeValue(forKey: payout.entry)?.dong ?? 0
            events.append(
                DepositEvent(
                    on: payout.payout.on, entry: payout.entry, kind: payout.kind,
                    principal: -payout.payout.principal, interest: payout.payout.interest, income: booked,
                    through: payout.through, standing: record.position(on: payout.payout.on).standing))
        }
        for accrual in income.values where accrual.on <= asOf {
            events.append(
                DepositEvent(
                    on: accrual.on, entry: accrual.entry, kind: .depositAccrual, income: accrual.dong,
                    standing: record.position(on: accrual.on).standing))
        }
        return events.sorted { ($0.on, $0.entry) < ($1.on, $1.entry) }
    }

    fileprivate func sheet(of events: [DepositEvent]) -> Sheet {
        Sheet(
            "events",
            [
                .words("column.on"), .words("ledger.column.entry", rank: 3), .words("ledger.column.act"),
                .figures("deposit.column.principal", rank: 1), .figures("deposit.column.interest"),
                .figures("deposit.column.income", rank: 1), .words("money.column.through", rank: 2),
                .figures("deposit.column.standing"),
            ], events.map { Sheet.Row($0.cells) })
    }

    /// How the interest of what stands is reckoned up to the day.
    fileprivate var reckoning: Message {
        let deposit = record.deposit
        let until = min(asOf, deposit.maturesOn)
        return Message(
            "deposit.reckoning",
            [
                "standing": .money(Money(position.standing)), "rate": .rate(deposit.rate),
                "days": .number(Int(until.day - deposit.placedOn.day)), "from": .date(deposit.placedOn),
                "until": .date(until),
                "interest": .money(
                    Money(deposit.interest(on: position.standing, at: deposit.rate, until: until))),
            ])
    }

    fileprivate var figures: Answer.Fields {
        let deposit = record.deposit
        var fields: [(name: Message, value: Cell)] = []
        func add(_ key: String, _ value: Cell) { fields.append((Message("deposit.column." + key), value)) }
        add("state", stateCell)
        add("account", deposit.place.nameCell)
        if let from = record.from { add("from", from.cell) }
        if let decision = record.decision { add("decision", .text(decision)) }
        add("placed-on", .date(deposit.placedOn))
        add("matures-on", .date(deposit.maturesOn))
        add("rate", .value(.rate(deposit.rate)))
        add("early-rate", .value(.rate(deposit.earlyRate)))
        if let every = deposit.interestEvery { add("interest-every", .text(every.text)) }
        add("principal", .money(deposit.principal.money.dong))
        add("standing", .money(position.standing))
        add("paid", .money(position.received))
        add("accrued", .money(claim))
        add("booked", .money(booked))
        add("to-come", .money(toCome))
        return Answer.Fields(("column.figure", "column.amount"), figures: true, fields)
    }
}
