// Until when money is drawn (thời hạn rút vốn): the contract says, and an amendment may say otherwise, from its day on.

extension Loan {
    /// - Parameter isFirst: whether nothing is drawn yet.
    /// - Throws: `loan.draw-period-over`, `loan.first-draw-late`.
    func refuseLateDraw(on date: CalendarDate, isFirst: Bool) throws(Refusal) {
        let terms = terms(on: date)
        if let until = terms.drawUntil, date > until {
            throw Refusal(.drawPeriodOver, ["on": .date(date), "until": .date(until)])
        }
        if isFirst, let by = terms.firstDrawBy, date > by {
            throw Refusal(.firstDrawLate, ["on": .date(date), "by": .date(by)])
        }
    }

    /// Draws that were made after the last day for them.
    package var drawsOutsidePeriod: [LoanFlaw] {
        guard setsDrawPeriod else { return [] }
        var isFirst = true
        return facts.compactMap { fact in
            guard case .draw = fact.content else { return nil }
            defer { isFirst = false }
            let isLate = (try? refuseLateDraw(on: fact.on, isFirst: isFirst)) == nil
            return isLate ? .drawnOutsidePeriod(entry: fact.entry) : nil
        }
    }

    /// Few contracts do: those that do not are not looked at draw by draw.
    private var setsDrawPeriod: Bool {
        terms.firstDrawBy != nil || terms.drawUntil != nil
            || facts.contains { fact in
                guard case .amendment(let amendment) = fact.content else { return false }
                return amendment.firstDrawBy != nil || amendment.drawUntil != nil
            }
    }
}
