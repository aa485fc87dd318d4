/// The surplus of a fiscal year and what stands in its way (chênh lệch thu chi của năm).
package struct YearSurplus: Hashable, Sendable {
    package let year: FiscalPeriod
    /// What the closing of December carried: a surplus above zero, a deficit below; nil where it is not closed.
    package let result: Int64?
    /// What decisions of the year corrected of earlier years: it is given out with the year in which it is booked.
    package let corrections: Int64
    /// The entry that distributed it.
    package let distributedBy: Int64?
    /// What earlier years leave undistributed; below zero their deficits that are not covered. Later years do
    /// not count: whatever the order of the decisions, each year gives out its own.
    package let earlier: Int64
    /// The least undistributed surplus from the day of the decision on, all years together.
    package let held: Int64
    private let allRules: [DistributionRule]

    /// - Precondition: a year, not a part of one.
    package init(
        year: FiscalPeriod, result: Int64?, corrections: Int64 = 0, distributedBy: Int64?, earlier: Int64 = 0,
        held: Int64,
        rules: [DistributionRule]
    ) {
        self.year = year
        self.earlier = earlier
        self.result = result
        self.corrections = corrections
        self.distributedBy = distributedBy
        self.held = held
        allRules = rules
    }

    /// Those in force on the last day of the year.
    package var rules: [DistributionRule] { DistributionRule.inForce(on: year.last, among: allRules) }

    /// The year's surplus with what was corrected in it; nil where the year is not closed.
    package var surplus: Int64? { result.map { $0 + corrections } }

    /// Whether a rule was in force on the last day of another year.
    package func isRuled(_ year: FiscalPeriod) -> Bool { allRules.contains { $0.validFrom <= year.last } }

    /// What may be given out: the year's surplus, less the deficits of earlier years that are not covered yet,
    /// and no more than all years together hold.
    ///
    /// - Throws: why nothing may.
    package func distributable() throws(Refusal) -> (surplus: Int64, available: Int64) {
        let number = Refusal.Argument.number(year.year)
        guard !rules.isEmpty else { throw Refusal(.surplusNoRule, ["year": number]) }
        guard let surplus else { throw Refusal(.surplusYearNotClosed, ["year": number]) }
        if let distributedBy {
            throw Refusal(.surplusDistributed, ["year": number, "entry": .number(Int(distributedBy))])
        }
        // What was corrected in the year stands among what earlier years leave.
        let available = min(surplus + min(earlier - corrections, 0), held)
        guard available > 0 else {
            throw Refusal(
                .surplusNothing,
                ["year": number, "result": .money(Money(surplus)), "held": .money(Money(held))])
        }
        return (surplus, available)
    }

    /// - Throws: `surplus.day-not-after-year`.
    package func refuseDay(_ date: CalendarDate) throws(Refusal) {
        guard date <= year.last else { return }
        throw Refusal(
            .surplusDayNotAfterYear,
            [
                "year": .number(year.year), "on": .date(date),
                "earliest": .date(year.last.adding(days: 1)),
            ])
    }

    /// The order of NĐ 45/2021 art. 43(2): fines, deficits of other years, then the funds; what is left goes to
    /// the development fund.
    ///
    /// - Throws: as `distributable()`, and where the decision asks for what the rules do not give.
    package func distributing(_ decision: SurplusDecision, on date: CalendarDate) throws(Refusal)
        -> SurplusDistribution
    {
        let number = Refusal.Argument.number(year.year)
        try refuseDay(date)
        let (surplus, available) = try distributable()
        guard let shares = SurplusDistribution.Rules(for: decision.rating, among: rules) else {
            throw Refusal(.surplusNoRule, ["year": number])
        }
        let share = decision.developmentShare ?? shares.developmentMaximum
        guard share <= shares.developmentMaximum else {
            throw Refusal(
                .surplusShareTooHigh,
                [
                    "share": .share(share), "maximum": .share(shares.developmentMaximum),
                    "citation": .text(shares.development.citation),
                ])
        }
        guard decision.fines.dong <= available else {
            throw Refusal(
                .surplusFinesTooHigh,
                ["fines": .money(decision.fines), "available": .money(Money(available)), "year": number])
        }
        return SurplusDistribution(
            of: surplus, available: available, by: decision, developmentShare: share, shares)
    }
}

/// A year's deficit that no later surplus has covered (lỗ chưa bù đắp).
package struct UncoveredDeficit: Hashable, Sendable {
    package let year: FiscalPeriod
    package fileprivate(set) var dong: Int64

    /// The last year whose surplus may cover it: at most five years on (NĐ 45/2021 art. 43).
    package var lastYear: FiscalPeriod { (0..<5).reduce(year) { year, _ in year.next } }

    /// What is open after all that moved undistributed surplus, in order of day: each gain covers the oldest
    /// deficit first.
    package static func after(_ movements: [(on: CalendarDate, dong: Int64)]) -> [UncoveredDeficit] {
        var held: Int64 = 0
        var open: [UncoveredDeficit] = []
        for movement in movements {
            held += movement.dong
            if held < 0 {
                let year = FiscalPeriod(.year, containing: movement.on)
                if open.last?.year == year {
                    open[open.count - 1].dong -= held
                } else {
                    open.append(UncoveredDeficit(year: year, dong: -held))
                }
                held = 0
            }
            while held > 0, !open.isEmpty {
                let covered = min(held, open[0].dong)
                held -= covered
                open[0].dong -= covered
                if open[0].dong == 0 { open.removeFirst() }
            }
        }
        return open
    }
}
