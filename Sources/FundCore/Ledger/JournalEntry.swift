/// One balanced double entry (bút toán). Holding a value of this type is the proof that it balances.
///
/// An act on a past day can change what later payments covered. Its one entry then says for each day what
/// it corrects, and balances day by day, so that the books agree with the loans on every day.
package struct JournalEntry: Hashable, Sendable {
    package struct Leg: Hashable, Sendable {
        package let on: CalendarDate
        package let role: AccountRole
        /// Debit above zero, credit below.
        package let dong: Int64
        /// The account, where it is not the one that the role stands for today.
        package let account: String?

        package init(on date: CalendarDate, _ role: AccountRole, _ dong: Int64, account: String? = nil) {
            self.on = date
            self.role = role
            self.dong = dong
            self.account = account
        }
    }

    package enum Flaw: Error, Hashable, Sendable {
        case unbalanced(on: CalendarDate, excessOfDebits: Int64)
    }

    package let legs: [Leg]

    /// Legs of nothing are left out. An entry may have no legs: not every act moves money.
    ///
    /// - Precondition: the legs balance on each day; `flaw(in:)` says so beforehand.
    package init(_ legs: [Leg]) {
        self.legs = legs.filter { $0.dong != 0 }
        precondition(JournalEntry.flaw(in: legs) == nil, "a journal entry must balance")
    }

    package static func flaw(in legs: [Leg]) -> Flaw? {
        var sums: [CalendarDate: Int64] = [:]
        for leg in legs { sums[leg.on, default: 0] += leg.dong }
        guard let (date, excess) = sums.first(where: { $0.value != 0 }) else { return nil }
        return .unbalanced(on: date, excessOfDebits: excess)
    }

    /// What the entry does to money, by day: to all that can be paid out, or to one account.
    package func money(on place: MoneyAccount? = nil) -> [(on: CalendarDate, dong: Int64)] {
        legs.filter { leg in
            guard let place else { return AccountRole.money.contains(leg.role) }
            return leg.role == place.role && (place.account == nil || leg.account == place.account)
        }
        .map { ($0.on, $0.dong) }
    }

    /// The same entry with every leg that falls in a closed period moved to the first open day.
    package func inOpenPeriods(closedThrough: CalendarDate?) -> JournalEntry {
        guard let closedThrough, legs.contains(where: { $0.on <= closedThrough }) else { return self }
        struct Place: Hashable {
            let on: CalendarDate
            let role: AccountRole
            let account: String?
        }
        let firstOpen = closedThrough.adding(days: 1)
        var order: [Place] = []
        var moved: [Place: Int64] = [:]
        for leg in legs {
            let place = Place(on: max(leg.on, firstOpen), role: leg.role, account: leg.account)
            if moved[place] == nil { order.append(place) }
            moved[place, default: 0] += leg.dong
        }
        return JournalEntry(
            order.map { Leg(on: $0.on, $0.role, moved[$0] ?? 0, account: $0.account) }
                .enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
                .map(\.element))
    }
}
