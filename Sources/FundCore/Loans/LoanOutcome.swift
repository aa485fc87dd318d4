/// What an act makes of a loan: the new facts and the entry that books them, never one alone.
package struct LoanOutcome: Sendable {
    package let loan: Loan
    package let entry: JournalEntry
    /// The day of the act, before and after it.
    package let before: LoanPosition
    package let after: LoanPosition
    /// What changed on each day; days other than the act's own were re-derived.
    package let changes: [DaySplit]
    /// Waivers that let off less than their decision says since this act.
    package let shrunkWaivers: [ShrunkWaiver]
    let loanBefore: Loan

    /// What the act's own money covered on its day.
    package var split: Split {
        guard let day = changes.first(where: { $0.on == after.on }) else { return Split() }
        return day.split - day.held
    }

    /// Where the loan stood at the end of a day as it was known before the act.
    package func positionBefore(on date: CalendarDate) -> LoanPosition { loanBefore.position(on: date) }

    /// Days other than the act's own on which money now covers something else.
    package var rederived: [DaySplit] {
        let touched = Set(loan.facts.map(\.on) + loanBefore.facts.map(\.on))
        return changes.filter { $0.on != after.on && ($0.on < after.on || touched.contains($0.on)) }
    }

    /// Due dates to come on which held money covers something else by itself.
    package var coveredAhead: [DaySplit] {
        let touched = Set(loan.facts.map(\.on) + loanBefore.facts.map(\.on))
        return changes.filter { $0.on > after.on && !touched.contains($0.on) }
    }

    /// What each earlier payment, waiver and use of credit covers now that it did not before, in order; only where
    /// days were re-derived.
    package var changedSettlements: [ChangedSettlement] {
        guard let last = rederived.last?.on, !rederived.isEmpty else { return [] }
        let before = loanBefore.fold(until: last, tracing: true).settlements
        return loan.fold(until: last, tracing: true).settlements.compactMap { now in
            guard let old = before.first(where: { $0.entry == now.entry }), old.split != now.split else {
                return nil
            }
            return ChangedSettlement(
                way: now.way, on: now.on, entry: now.entry, before: old.split, after: now.split)
        }
    }
}

/// A payment, a waiver or a use of credit that covers something else than it did.
package struct ChangedSettlement: Hashable, Sendable {
    package let way: SettlementWay
    package let on: CalendarDate
    package let entry: Int64
    package let before: Split
    package let after: Split
}

/// A waiver of which less was owed in the end than it lets off.
package struct ShrunkWaiver: Hashable, Sendable {
    package let entry: Int64
    /// What of the decision has no effect.
    package let by: Int64
}

extension LoanFold {
    var shrunkWaivers: [ShrunkWaiver] {
        flaws.compactMap {
            if case .waivedMoreThanOwed(let entry, let by) = $0 {
                ShrunkWaiver(entry: entry, by: by)
            } else {
                nil
            }
        }
    }

    /// The acts of the trace that settled something.
    fileprivate var settlements: [(way: SettlementWay, on: CalendarDate, entry: Int64, split: Split)] {
        (trace ?? []).compactMap {
            guard case .settled(let way, let on, let entry?, _, let split, _) = $0 else { return nil }
            return (way, on, entry, split)
        }
    }
}
