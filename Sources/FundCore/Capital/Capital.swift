/// Where the fund's money comes from (nguồn vốn), NĐ 45/2021 art. 36.
package enum CapitalSource: String, CaseIterable, Sendable {
    case provincialBudget = "provincial-budget"
    case otherContribution = "other-contribution"
    case grant
    case entrusted
    case mobilised
    /// Surplus of earlier years brought in when a fund moves its books here.
    case retainedSurplus = "retained-surplus"

    package var role: AccountRole {
        switch self {
        case .provincialBudget: .capitalProvincialBudget
        case .otherContribution: .capitalOtherContribution
        case .grant: .capitalGrant
        case .entrusted: .capitalEntrusted
        case .mobilised: .capitalMobilised
        case .retainedSurplus: .capitalEarlierSurplus
        }
    }

    /// Whether it is charter capital (vốn điều lệ); grants are owner's equity but not charter capital.
    package var isCharterCapital: Bool {
        switch self {
        case .provincialBudget, .otherContribution: true
        case .grant, .entrusted, .mobilised, .retainedSurplus: false
        }
    }
}

/// The fund's capital at the end of a day (tình hình nguồn vốn).
package struct Capital: Hashable, Sendable {
    package var bySource: [CapitalSource: Int64]
    /// What stands on each money account, deposits too.
    package var places: [MoneyAccount: Int64]
    /// Surplus less loss of all years that is neither distributed nor covered, those before these books too.
    package var undistributedResult: Int64
    /// What assets are worth more than they cost, less what others are worth less; no charter capital.
    package var revaluation: Int64
    /// Approved or signed, and not paid out yet (đã cam kết, chưa giải ngân).
    package var promised: Int64

    package init(
        bySource: [CapitalSource: Int64], undistributedResult: Int64, revaluation: Int64 = 0,
        places: [MoneyAccount: Int64],
        promised: Int64
    ) {
        self.bySource = bySource
        self.undistributedResult = undistributedResult
        self.revaluation = revaluation
        self.places = places
        self.promised = promised
    }

    package var total: Int64 { bySource.values.reduce(0, +) }
    /// In all tills.
    package var cash: Int64 { Capital.sum(of: places, at: [.till]) }
    /// At banks and the Treasury, without term deposits.
    package var bank: Int64 { Capital.bank(of: places) }
    /// In term deposits.
    package var deposits: Int64 { Capital.sum(of: places, at: [.deposit]) }
    /// What can be paid out.
    package var money: Int64 { Capital.money(of: places) }

    /// What of the balances of money accounts is at banks and the Treasury, without term deposits.
    package static func bank(of places: [MoneyAccount: Int64]) -> Int64 {
        sum(of: places, at: [.bank, .treasury])
    }

    /// What of them can be paid out: that and what is in the tills.
    package static func money(of places: [MoneyAccount: Int64]) -> Int64 {
        bank(of: places) + sum(of: places, at: [.till])
    }

    private static func sum(of places: [MoneyAccount: Int64], at kinds: [MoneyAccount.Kind]) -> Int64 {
        places.reduce(0) { kinds.contains($1.key.kind) ? $0 + $1.value : $0 }
    }

    package var charterCapital: Int64 {
        bySource.reduce(0) { $1.key.isCharterCapital ? $0 + $1.value : $0 }
    }

    /// Vốn điều lệ thực có = charter capital + undistributed surplus − untreated loss, the same day
    /// (NĐ 45/2021 art. 2(3)).
    package var actualCharterCapital: Int64 { charterCapital + undistributedResult }

    /// - Throws: `capital.out-of-range` above what the books can hold in all.
    package func contributing(
        _ amount: Amount, from source: CapitalPlace, on date: CalendarDate, through place: MoneyAccount
    ) throws(Refusal) -> JournalEntry {
        guard Money(exactly: total + amount.money.dong) != nil else {
            throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))])
        }
        return JournalEntry([
            place.leg(on: date, amount.money.dong),
            source.leg(on: date, -amount.money.dong),
        ])
    }

    /// Gives capital back to its source.
    ///
    /// - Throws: `capital.exceeds-source` above what the source gave and has not taken back,
    ///   `capital.exceeds-money` above what the money account holds, each on later days too.
    package func withdrawing(
        _ amount: Amount, to source: CapitalPlace, on date: CalendarDate, through place: MoneyAccount,
        lowestOfSource held: Money, lowestMoney: LowestBalance
    ) throws(Refusal) -> JournalEntry {
        guard amount.money <= held else {
            throw Refusal(.capitalExceedsSource, ["amount": .money(amount.money), "held": .money(held)])
        }
        guard amount.money <= lowestMoney.money else {
            throw Refusal(
                .capitalExceedsMoney,
                [
                    "amount": .money(amount.money), "available": .money(lowestMoney.money),
                    "lowestOn": .date(lowestMoney.on),
                    "channel": place.phrase,
                ])
        }
        return JournalEntry([
            source.leg(on: date, amount.money.dong),
            place.leg(on: date, -amount.money.dong),
        ])
    }
}
