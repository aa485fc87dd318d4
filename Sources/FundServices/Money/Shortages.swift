internal import FundCore
internal import FundStore

extension Books {
    /// What an entry takes out of the till, the bank or a fund set aside from the surplus must be there, on its
    /// day and on every later one of the open periods: it is there that the entry books.
    ///
    /// - Throws: `capital.money-below-zero`, `money.fund-below-zero`.
    func refuseShortages(_ entry: JournalEntry, of roles: [AccountRole]) throws {
        let legs = entry.inOpenPeriods(closedThrough: closedThrough).legs
        for role in roles {
            // A fund is on the credit side.
            let side: Int64 = AccountRole.fundsSetAside.contains(role) ? -1 : 1
            let moved = legs.filter { $0.role == role }
            guard let first = moved.filter({ side * $0.dong < 0 }).map(\.on).min() else { continue }
            var timeline = try reader.timeline(of: role, side: side)
            for leg in moved { timeline.add(side * leg.dong, on: leg.on) }
            let lowest = timeline.lowest(from: first)
            if lowest < .zero { throw try shortage(of: role, -lowest) }
        }
    }

    private func shortage(of role: AccountRole, _ short: Money) throws -> Refusal {
        if let channel = Channel.allCases.first(where: { $0.role == role }) {
            return Refusal(
                .moneyBelowZero,
                ["short": .money(short), "channel": .phrase("channel." + channel.rawValue)])
        }
        let account = try reader.chart().account(of: role)
        return Refusal(
            .fundBelowZero, ["code": .text(account.code), "name": account.name, "short": .money(short)])
    }
}
