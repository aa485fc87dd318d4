/// What an act makes of a loan: the new facts and the entry that books them, never one alone.
package struct LoanOutcome: Sendable {
    package let loan: Loan
    package let entry: JournalEntry
    /// The day of the act, before and after it.
    package let before: LoanPosition
    package let after: LoanPosition
    /// What changed on each day; days other than the act's own were re-derived.
    package let changes: [DaySplit]

    /// What the act's own money covered on its day.
    package var split: Split { changes.first { $0.on == after.on }?.split ?? Split() }
}
