/// What keeps surplus from being given out twice (chênh lệch thu chi không âm): of earlier years and of closed
/// ones together there is never less than nothing, unless a closed year lost it.
package struct SurplusGuard: Sendable {
    /// Surplus of years before these books, as far as it was brought in.
    private let earlier: MoneyTimeline
    /// Results of closed years, less what was distributed of them.
    private let results: MoneyTimeline
    private let names: [String: Refusal.Argument]

    /// - Parameter accounts: on which the two stand, as a sentence names them.
    package init(earlier: MoneyTimeline, results: MoneyTimeline, accounts: [String]) {
        self.earlier = earlier
        self.results = results
        names = ["accounts": .text(accounts.joined(separator: ", "))]
    }

    /// - Parameter together: whether losses and distributions hold earlier surplus back. They do where money goes
    ///   out; a contribution that was entered wrongly is taken back whatever later years lost.
    /// - Throws: `capital.surplus-below-zero`.
    package func refuse(
        taking dong: Int64, on date: CalendarDate, together: Bool
    ) throws(Refusal) {
        var left = earlier
        left.add(-dong, on: date)
        try refuse(left, from: date)
        if together { try refuse(left.merged(with: results), from: date) }
    }

    /// What was distributed or given back of surplus stays covered by what is left of it.
    ///
    /// - Parameters:
    ///   - distributed: whether a distribution stands, which took results of closed years.
    ///   - withdrawn: whether surplus of earlier years was given back, which both together cover.
    /// - Throws: `capital.surplus-below-zero`.
    package func refuse(
        correctingBy dong: Int64, on date: CalendarDate, distributed: Bool, withdrawn: Bool
    ) throws(Refusal) {
        var left = results
        left.add(dong, on: date)
        if distributed { try refuse(left, from: date) }
        if withdrawn { try refuse(left.merged(with: earlier), from: date) }
    }

    private func refuse(_ timeline: MoneyTimeline, from date: CalendarDate) throws(Refusal) {
        let lowest = timeline.lowest(from: date).money
        guard lowest < .zero else { return }
        throw Refusal(.surplusBelowZero, names.merging(["short": .money(-lowest)]) { $1 })
    }
}
