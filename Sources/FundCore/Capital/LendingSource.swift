/// Money that came to be lent under conditions of its own (nguồn vốn cho vay): loans name it, their draws take from it,
/// their principal comes back to it.
///
/// Everything else is the fund's own pool (nguồn của quỹ), which no loan needs to name.
package struct LendingSource: Hashable, Sendable {
    package let code: SourceCode
    /// What the money is to the fund, NĐ 45/2021 art. 36.
    package let kind: CapitalSource
    package let name: String
    /// Of the chart: what the fund owes, or owns, of it.
    package let account: String
    /// The most that may be held of it (hạn mức); nil where none was agreed.
    package let limit: Money?
    package let bearer: RiskBearer
    /// What the fund pays for it a year (lãi suất nguồn vốn vay); nil where it costs nothing.
    package let ownRate: AnnualRate?

    package init(
        _ code: SourceCode, _ kind: CapitalSource, name: String, account: String, limit: Money?,
        bearer: RiskBearer, ownRate: AnnualRate? = nil
    ) {
        self.code = code
        self.kind = kind
        self.name = name
        self.account = account
        self.limit = limit
        self.bearer = bearer
        self.ownRate = ownRate
    }

    package var role: AccountRole { kind.role.kind == .liability ? .sourceDebt : .sourceCapital }

    /// The name in a sentence.
    package var phrase: Refusal.Argument { .text("\(code.text) – \(name)") }

    /// - Parameter given: the most that came of it and was not returned, on the day or any later one.
    /// - Throws: `source.limit` where it would hold more than was agreed.
    package func refuseAboveLimit(_ amount: Amount, onTopOf given: Int64) throws(Refusal) {
        let held = given + amount.money.dong
        guard let limit, held > limit.dong else { return }
        throw Refusal(
            .sourceLimit,
            [
                "source": phrase, "limit": .money(limit), "held": .money(Money(held)),
                "amount": .money(amount.money),
            ])
    }

    /// Interest that is paid to the owner: what borrowers paid where the owner bears the loss, else what the source costs.
    ///
    /// - Parameters:
    ///   - due: the least that is due to the owner on the day or any later one.
    ///   - accrued: what becomes an expense with it, so that what is due by the day is booked.
    /// - Throws: `source.interest-short`.
    package func payingInterest(
        _ amount: Amount, due: LowestBalance, on date: CalendarDate, through place: MoneyAccount,
        accrued: Int64 = 0
    ) throws(Refusal) -> JournalEntry {
        guard amount.money <= due.money else {
            throw Refusal(
                .sourceInterestShort,
                [
                    "amount": .money(amount.money), "due": .money(due.money), "source": phrase,
                    "on": .date(due.on),
                ])
        }
        let role: AccountRole = bearer == .owner ? .sourceInterestPayable : .sourceInterestAccrued
        return JournalEntry(
            LendingSource.accrual(accrued, on: date) + [
                .init(on: date, role, amount.money.dong), place.leg(on: date, -amount.money.dong),
            ])
    }

    /// What of its cost up to a day is to be booked with a payment; nothing where later payments booked as much.
    ///
    /// - Parameters:
    ///   - held: what came of it and was not returned, day by day.
    ///   - booked: all that is booked of its cost.
    package func unbooked(of held: MoneyTimeline, booked: Int64, on date: CalendarDate) -> Int64 {
        max(0, cost(of: held, through: date) - booked)
    }

    /// The least of what it costs and was not paid, at the end of `date` or of any later day on which something was paid.
    ///
    /// - Parameters:
    ///   - held: what came of it and was not returned, day by day.
    ///   - paid: what was paid of its cost, day by day.
    package func lowestDue(
        of held: MoneyTimeline, paid: MoneyTimeline, from date: CalendarDate
    ) -> LowestBalance {
        let days = [date] + paid.datesMoved.filter { $0 > date }
        let due = days.map { (dong: cost(of: held, through: $0) - paid.balance(on: $0), on: $0) }
        let lowest = due.min { $0.dong < $1.dong } ?? (0, date)
        return LowestBalance(Money(lowest.dong), on: lowest.on)
    }

    /// What a source costs up to a day becomes an expense; below zero where less was held than was reckoned before.
    package static func accrual(_ dong: Int64, on date: CalendarDate) -> [JournalEntry.Leg] {
        [
            .init(on: date, .sourceInterestExpense, dong), .init(on: date, .sourceInterestAccrued, -dong),
        ]
    }

    /// What it costs up to the end of a day, by days over 365 of what was held at the beginning of each (TT 14/2017/TT-NHNN
    /// art. 4(2)(a), 5(1)(b)), rounded half up, from the beginning on.
    ///
    /// - Parameter held: what came of it and was not returned, day by day.
    package func cost(of held: MoneyTimeline, through date: CalendarDate) -> Int64 {
        guard let ownRate else { return 0 }
        return Rounding.halfUp.quotient(
            max(0, held.days(through: date)) * Int128(ownRate.billionths),
            by: Int128(365 * AnnualRate.whole))
    }
}

/// Who bears the loss where a debt does not come back (bên chịu rủi ro).
package enum RiskBearer: String, CaseIterable, Sendable {
    /// The fund: interest is its income, and it provides for the debt.
    case fund
    /// The owner of entrusted money: interest is due to the owner, and nothing is set aside (NĐ 45/2021 art. 28(2)).
    case owner
}

/// What a source is called by (mã nguồn vốn): `own`, or the code that the fund gave it.
package struct SourceCode: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static let own = SourceCode("own")

    package var isWellFormed: Bool {
        MoneyCode(text).isWellFormed && CapitalSource(rawValue: text) == nil && self != .own
    }
}

extension [LendingSource] {
    /// What a contract is lent of; nil for the fund's own pool, which may be named or not.
    ///
    /// - Throws: `source.not-found`.
    package func lending(_ code: SourceCode?) throws(Refusal) -> LendingSource? {
        guard let code, code != .own else { return nil }
        return try named(code)
    }

    /// - Throws: `source.not-found`, with the nearest.
    package func named(_ code: SourceCode) throws(Refusal) -> LendingSource {
        if let exact = first(where: { $0.code == code }) { return exact }
        let loose = NearName.loose(code.text)
        let found = filter { NearName.loose($0.code.text) == loose || NearName.loose($0.name) == loose }
        if found.count == 1 { return found[0] }
        let codes = map(\.code.text)
        var arguments: [String: Refusal.Argument] = ["code": .text(code.text)]
        if !codes.isEmpty { arguments["codes"] = .text(codes.joined(separator: ", ")) }
        let near = NearName.nearest(code.text, among: codes)
        if !near.isEmpty { arguments["near"] = .text(near.joined(separator: ", ")) }
        throw Refusal(.sourceNotFound, arguments)
    }
}

/// From whom capital comes, or to whom it goes back: a kind of the fund's own pool, or a source.
package enum CapitalPlace: Hashable, Sendable {
    case kind(CapitalSource)
    case source(LendingSource)

    package var kind: CapitalSource {
        switch self {
        case .kind(let kind): kind
        case .source(let source): source.kind
        }
    }

    package var source: LendingSource? {
        if case .source(let source) = self { source } else { nil }
    }

    /// The kind, or the code of the source.
    package var code: String { source?.code.text ?? kind.rawValue }

    package var phrase: Refusal.Argument { source?.phrase ?? .phrase("capital-source." + kind.rawValue) }

    package func leg(on date: CalendarDate, _ dong: Int64) -> JournalEntry.Leg {
        switch self {
        case .kind(let kind): .init(on: date, kind.role, dong)
        case .source(let source): .init(on: date, source.role, dong, account: source.account)
        }
    }
}

/// What a source came to by the end of a day (tình hình một nguồn vốn), in đồng.
package struct SourcePosition: Hashable, Sendable {
    package var received: Int64 = 0
    package var returned: Int64 = 0
    /// Signed, and not paid out yet.
    package var committed: Int64 = 0
    package var drawn: Int64 = 0
    package var repaid: Int64 = 0
    /// Interest that is due to the owner: what borrowers paid, or what the source costs.
    package var interestDue: Int64 = 0
    /// Of the fund's own pool alone.
    private var ownFree: Int64?

    package init() {}

    /// The fund's own pool: what of all capital and all loans is no source's.
    ///
    /// - Parameter lent: what was drawn of all loans, and what came back.
    package init(
        ownOf capital: Capital, lent: (drawn: Int64, repaid: Int64), besides others: [SourcePosition]
    ) {
        received = capital.total - others.reduce(0) { $0 + $1.received - $1.returned }
        committed = capital.promised - others.reduce(0) { $0 + $1.committed }
        drawn = lent.drawn - others.reduce(0) { $0 + $1.drawn }
        repaid = lent.repaid - others.reduce(0) { $0 + $1.repaid }
        // Money and deposits that belong to no source: what was earned and spent too.
        ownFree = capital.money + capital.deposits - others.reduce(0) { $0 + $1.free }
    }

    package var outstanding: Int64 { drawn - repaid }
    /// What is there to be lent.
    package var free: Int64 { ownFree ?? received - returned - outstanding }
    package var uncommitted: Int64 { free - committed }
}

/// What an act takes from sources (nguồn vốn không bị cho vay quá): nothing is lent that a source does not have, and
/// what belongs to one source is not spent for another.
package struct SourceTaking: Hashable, Sendable {
    /// By day, above zero where there is more afterwards.
    package private(set) var bySource: [LendingSource: [CalendarDate: Int64]] = [:]
    package private(set) var own: [CalendarDate: Int64] = [:]
    /// Of what is due to owners.
    package private(set) var interest: [LendingSource: [CalendarDate: Int64]] = [:]

    /// - Parameter source: that of the loan that books the entry; nil for the fund's own.
    package init(_ entry: JournalEntry, loan source: LendingSource?, among sources: [LendingSource]) {
        for leg in entry.legs {
            switch leg.role {
            case .sourceCapital, .sourceDebt:
                guard let source = sources.first(where: { $0.account == leg.account }) else { continue }
                bySource[source, default: [:]][leg.on, default: 0] -= leg.dong
                own[leg.on, default: 0] += leg.dong
            case _ where AccountRole.neverBelowZero.contains(leg.role): own[leg.on, default: 0] += leg.dong
            case _ where AccountRole.principalsOwed.contains(leg.role):
                guard let source else { continue }
                bySource[source, default: [:]][leg.on, default: 0] -= leg.dong
                own[leg.on, default: 0] += leg.dong
            case .sourceInterestPayable:
                guard let source else { continue }
                interest[source, default: [:]][leg.on, default: 0] -= leg.dong
            default: break
            }
        }
    }
}
