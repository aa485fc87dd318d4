internal import FundCore
internal import FundStore

extension Books {
    /// What an entry takes out of a fund set aside from the surplus must be there, on its day and on every later
    /// one of the open periods: it is there that the entry books.
    ///
    /// - Throws: `money.fund-below-zero`.
    func refuseEmptyFunds(_ entry: JournalEntry) throws {
        let legs = entry.inOpenPeriods(closedThrough: closedThrough).legs
        for role in AccountRole.fundsSetAside {
            guard let first = legs.filter({ $0.role == role && $0.dong > 0 }).map(\.on).min() else {
                continue
            }
            var timeline = try reader.money(setAsideIn: role)
            for leg in legs where leg.role == role { timeline.add(-leg.dong, on: leg.on) }
            let lowest = timeline.lowest(from: first)
            guard lowest < .zero else { continue }
            let account = try reader.chart().account(of: role)
            throw Refusal(
                .fundBelowZero,
                ["code": .text(account.code), "name": account.name, "short": .money(-lowest)])
        }
    }
}
