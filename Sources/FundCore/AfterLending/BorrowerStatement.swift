extension BorrowerKind {
    /// Whether it makes financial statements of its own (TT 71/2024/TT-BTC: cooperatives and unions); a group is asked for
    /// what it keeps, a member for none.
    package var makesStatements: Bool { self != .member }
}

/// What a borrower's own books say of a year (báo cáo tài chính của khách hàng, B01-HTX, B02-HTX).
package struct BorrowerStatement: Hashable, Sendable {
    package let year: Int
    package let assets: Money?
    package let liabilities: Money?
    package let equity: Money?
    package let revenue: Money?
    /// A loss is below zero.
    package let profit: Money?
    /// The entry of the paper.
    package let document: Int64?

    package init(
        year: Int, assets: Money? = nil, liabilities: Money? = nil, equity: Money? = nil,
        revenue: Money? = nil, profit: Money? = nil, document: Int64? = nil
    ) {
        self.year = year
        self.assets = assets
        self.liabilities = liabilities
        self.equity = equity
        self.revenue = revenue
        self.profit = profit
        self.document = document
    }

    package var isEmpty: Bool {
        [assets, liabilities, equity, revenue, profit].allSatisfy { $0 == nil }
    }

    /// Why it cannot be recorded on a day.
    package func refusal(on date: CalendarDate) -> Refusal? {
        guard year < date.parts.year else {
            return Refusal(.statementTooEarly, ["year": .number(year), "on": .date(date)])
        }
        if let assets, let liabilities, let equity,
            Int128(assets.dong) != Int128(liabilities.dong) + Int128(equity.dong)
        {
            return Refusal(
                .statementUnbalanced,
                ["assets": .money(assets), "liabilities": .money(liabilities), "equity": .money(equity)])
        }
        return nil
    }
}
