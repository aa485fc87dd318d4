/// What the rows of one statement come to.
package struct StatementFigures: Hashable, Sendable {
    /// An account with what it holds or moved; debit above zero.
    package struct Account: Hashable, Sendable {
        package let code: String
        package let nameVi: String
        package let nameEn: String
        package let kind: AccountKind
        package let dong: Int64

        package init(code: String, nameVi: String, nameEn: String, kind: AccountKind, dong: Int64) {
            self.code = code
            self.nameVi = nameVi
            self.nameEn = nameEn
            self.kind = kind
            self.dong = dong
        }
    }

    /// What acts of a kind moved of money against an account; above zero came in.
    package struct Flow: Hashable, Sendable {
        package let act: String
        /// Whether the money went back the way that it had come: it counts with what it takes back.
        package let isReversed: Bool
        package let account: Account

        package init(act: String, isReversed: Bool, account: Account) {
            self.act = act
            self.isReversed = isReversed
            self.account = account
        }
    }

    private let rows: [StatementTemplate.Row]
    /// By code, of rows that take accounts.
    private var taken: [String: Int64] = [:]
    /// Of each part, whatever the rows are added up to.
    package private(set) var totals: [StatementTemplate.Part: Int64] = [:]
    /// The accounts that have a figure and no row.
    package private(set) var unmapped: [Account] = []

    private init(_ rows: [StatementTemplate.Row]) { self.rows = rows }

    /// The balance sheet at the end of a day.
    package init(balanceSheet rows: [StatementTemplate.Row], _ accounts: [Account]) {
        self.init(rows)
        var result: Int64 = 0
        for account in accounts where account.dong != 0 {
            switch account.kind {
            case .income, .expense: result -= account.dong
            case .offBalance: continue
            case .asset, .liability, .equity:
                let side: StatementTemplate.Side = account.dong > 0 ? .debit : .credit
                guard let row = row(of: account.code, side, isStrict: true) else {
                    unmapped.append(account)
                    continue
                }
                add(row.part == .assets ? account.dong : -account.dong, to: row)
            }
        }
        if let row = rows.first(where: { $0.takes(.result) }) { add(result, to: row) }
    }

    /// Income and expense of a span of days, by what accounts moved in it.
    package init(income rows: [StatementTemplate.Row], _ accounts: [Account]) {
        self.init(rows)
        for account in accounts where account.dong != 0 {
            guard account.kind == .income || account.kind == .expense else { continue }
            // What is earned and spent adds up apart from the rows: income less expense.
            totals[.income, default: 0] -= account.dong
            guard let row = row(of: account.code, nil, isStrict: true) else {
                unmapped.append(account)
                continue
            }
            taken[row.code, default: 0] += account.kind.naturalSign * account.dong
        }
    }

    /// Money that came in and went out in a span of days.
    ///
    /// - Parameter opening: the money at its beginning.
    package init(cashFlow rows: [StatementTemplate.Row], opening: Int64, _ flows: [Flow]) {
        self.init(rows)
        if let row = rows.first(where: { $0.takes(.opening) }) { add(opening, to: row) }
        for flow in flows where flow.account.dong != 0 {
            let cameIn = (flow.account.dong > 0) != flow.isReversed
            let side: StatementTemplate.Side = cameIn ? .receipt : .payment
            guard
                let row = rows.first(where: { $0.takes(.act(flow.act), side) })
                    ?? row(of: flow.account.code, side, isStrict: false)
            else {
                unmapped.append(flow.account)
                continue
            }
            add(flow.account.dong, to: row)
        }
    }

    private mutating func add(_ dong: Int64, to row: StatementTemplate.Row) {
        taken[row.code, default: 0] += dong
        totals[row.part, default: 0] += dong
    }

    /// The row that names the account most exactly.
    ///
    /// - Parameter isStrict: whether a row of the other side takes nothing; else it does where none has this side.
    private func row(
        of code: String, _ side: StatementTemplate.Side?, isStrict: Bool
    ) -> StatementTemplate.Row? {
        var prefix = code[...]
        while !prefix.isEmpty {
            let what = StatementTemplate.Place.What.account(String(prefix))
            if let row = rows.first(where: { $0.takes(what, side) }) { return row }
            if !isStrict, let row = rows.first(where: { $0.names(what) }) { return row }
            prefix = prefix.dropLast()
        }
        return nil
    }

    /// What a row comes to; nil for a heading.
    package func figure(of row: StatementTemplate.Row) -> Int64? {
        switch row.content {
        case .heading: nil
        case .places: taken[row.code] ?? 0
        case .sum(let terms):
            terms.reduce(0) { sum, term in
                let figure =
                    rows.first { $0.code == term.code && $0.content != .heading }.flatMap(figure) ?? 0
                return term.isAdded ? sum + figure : sum - figure
            }
        }
    }

    /// What the last row of a part comes to: by it a statement ends.
    package func end(of part: StatementTemplate.Part) -> Int64 {
        rows.last { $0.part == part && $0.content != .heading }.flatMap(figure) ?? 0
    }
}

extension StatementTemplate.Row {
    fileprivate func names(_ what: StatementTemplate.Place.What) -> Bool {
        guard case .places(let places) = content else { return false }
        return places.contains { $0.what == what }
    }

    fileprivate func takes(
        _ what: StatementTemplate.Place.What, _ side: StatementTemplate.Side? = nil
    ) -> Bool {
        guard case .places(let places) = content else { return false }
        return places.contains { $0.what == what && ($0.side == nil || side == nil || $0.side == side) }
    }
}
