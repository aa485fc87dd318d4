internal import FundCore
internal import FundStore

extension Books {
    /// What an entry takes out of a money account or a fund set aside from the surplus must be there, on its day and
    /// on every later one of the open periods: it is there that the entry books.
    ///
    /// - Throws: `capital.money-below-zero`, `money.fund-below-zero`.
    func refuseShortages(_ entry: JournalEntry, of roles: [AccountRole]) throws {
        let legs = entry.inOpenPeriods(closedThrough: closedThrough).legs.filter { roles.contains($0.role) }
        let places = Set(
            legs.map { Place(role: $0.role, account: $0.role.isOnNamedAccounts ? $0.account : nil) })
        for place in places.sorted() {
            // A fund is on the credit side.
            let side: Int64 = AccountRole.fundsSetAside.contains(place.role) ? -1 : 1
            let moved = legs.filter {
                $0.role == place.role && (place.account == nil || $0.account == place.account)
            }
            guard let first = moved.filter({ side * $0.dong < 0 }).map(\.on).min() else { continue }
            var timeline = try reader.timeline(of: place.role, account: place.account, side: side)
            for leg in moved { timeline.add(side * leg.dong, on: leg.on) }
            let lowest = timeline.lowest(from: first)
            if lowest.money < .zero { throw try shortage(of: place, lowest) }
        }
    }

    private struct Place: Hashable, Comparable {
        let role: AccountRole
        let account: String?

        static func < (left: Place, right: Place) -> Bool {
            (left.role.rawValue, left.account ?? "") < (right.role.rawValue, right.account ?? "")
        }
    }

    private func shortage(of place: Place, _ lowest: LowestBalance) throws -> Refusal {
        if let money = reader.head.moneyAccounts.first(where: {
            $0.role == place.role && $0.account == place.account
        }) {
            return Refusal(
                .moneyBelowZero,
                ["short": .money(-lowest.money), "channel": money.phrase, "lowestOn": .date(lowest.on)])
        }
        let account = try reader.chart().account(of: place.role)
        return Refusal(
            .fundBelowZero,
            ["code": .text(account.code), "name": account.name, "short": .money(-lowest.money)])
    }
}
