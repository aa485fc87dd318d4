/// Equity that changes by a decision, without money (biến động vốn không bằng tiền).
package struct EquityMovement: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Charter capital out of the development fund (bổ sung vốn điều lệ), NĐ 45/2021 art. 43(2).
        case supplement(CapitalSource)
        /// Surplus of a year that was wrong, against an account of the balance sheet (điều chỉnh chênh lệch thu chi
        /// các năm trước).
        case correction(year: Int, FreePlace)
        /// What an asset is worth now, NĐ 45/2021 art. 36 (đánh giá lại tài sản).
        case revaluation(FreePlace)
    }

    package let kind: Kind
    /// What equity gains, in đồng; what it loses is below zero.
    package let dong: Int64

    package init(_ kind: Kind, dong: Int64) {
        self.kind = kind
        self.dong = dong
    }

    package init(_ kind: Kind, _ direction: ChangeDirection, _ amount: Amount) {
        self.init(kind, dong: direction == .increase ? amount.money.dong : -amount.money.dong)
    }

    package func entry(on date: CalendarDate) -> JournalEntry { entry(on: date, dong) }

    package func reversal(on date: CalendarDate) -> JournalEntry { entry(on: date, -dong) }

    /// Debit what is behind the gain, credit equity.
    private func entry(on date: CalendarDate, _ dong: Int64) -> JournalEntry {
        switch kind {
        case .supplement(let source):
            JournalEntry([.init(on: date, .developmentFund, dong), .init(on: date, source.role, -dong)])
        case .correction(_, let place):
            JournalEntry([
                place.leg(on: date, dong), .init(on: date, .capitalRetainedSurplus, -dong),
            ])
        case .revaluation(let place):
            JournalEntry([
                place.leg(on: date, dong), .init(on: date, .revaluationDifference, -dong),
            ])
        }
    }
}

/// Whether a change adds or takes away (tăng, giảm).
package enum ChangeDirection: String, CaseIterable, Sendable {
    case increase
    case decrease
}

extension Capital {
    /// Takes charter capital out of the development fund.
    ///
    /// - Throws: `capital.not-charter-capital` where the source gives another kind of capital;
    ///   `capital.out-of-range` above what the books can hold in all.
    package func supplementing(_ amount: Amount, of source: CapitalSource) throws(Refusal) -> EquityMovement {
        guard source.isCharterCapital else {
            throw Refusal(
                .capitalNotCharter, ["source": .phrase("capital-source." + source.rawValue)])
        }
        guard Money(exactly: total + amount.money.dong) != nil else {
            throw Refusal(.capitalOutOfRange, ["limit": .money(Money(Money.limit))])
        }
        return EquityMovement(.supplement(source), .increase, amount)
    }
}

extension EquityMovement {
    /// Corrects the surplus of a closed year.
    ///
    /// - Parameter served: every role that the account has stood for.
    /// - Throws: `capital.account-not-of-balance-sheet`; `money.account-has-its-own-acts` and `account.role-moved` as
    ///   for a voucher.
    package static func correcting(
        _ year: FiscalPeriod, _ direction: ChangeDirection, _ amount: Amount, against account: ChartAccount,
        served: [AccountRole]
    ) throws(Refusal) -> EquityMovement {
        try account.require([.asset, .liability, .equity], for: .correction)
        return EquityMovement(
            .correction(year: year.year, try FreePlace(account, served: served, by: .voucher)), direction,
            amount)
    }

    /// Puts an asset down for what it is worth.
    ///
    /// - Parameter lowest: the least that the account holds on that day or any later one.
    /// - Throws: `capital.account-not-of-balance-sheet` where it is no asset; `capital.revaluation-exceeds-asset`
    ///   where it loses more than it is worth; and as for a voucher.
    package static func revaluing(
        _ account: ChartAccount, _ direction: ChangeDirection, _ amount: Amount, served: [AccountRole],
        lowest: Money
    ) throws(Refusal) -> EquityMovement {
        try account.require([.asset], for: .revaluation)
        let place = try FreePlace(account, served: served, by: .voucher)
        if direction == .decrease, amount.money > lowest {
            throw Refusal(
                .revaluationExceedsAsset,
                [
                    "code": .text(account.code), "name": account.name, "amount": .money(amount.money),
                    "held": .money(lowest),
                ])
        }
        return EquityMovement(.revaluation(place), direction, amount)
    }
}

extension ChartAccount {
    fileprivate enum EquityUse: String {
        case correction
        case revaluation
    }

    fileprivate func require(_ kinds: Set<AccountKind>, for use: EquityUse) throws(Refusal) {
        guard !kinds.contains(kind) else { return }
        throw Refusal(
            .accountNotOfBalanceSheet,
            [
                "code": .text(code), "name": name, "kind": .phrase("account-kind." + kind.rawValue),
                "use": .phrase("equity-use." + use.rawValue),
            ])
    }
}
