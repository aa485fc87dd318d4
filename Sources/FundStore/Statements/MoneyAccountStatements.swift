package import FundCore
internal import Postgres

extension MoneyAccount {
    /// Those that a fund added, as one text: every command reads them with the fund's row.
    static let column = """
        (select string_agg(concat_ws(chr(31), m.code, m.kind, m.account, m.name), chr(30) order by m.act_no)
         from money_account m where m.fund_id = f.fund_id and m.account is not null) as money_accounts
        """

    static func further(_ row: Row) throws -> [MoneyAccount] {
        guard let text = try row.optionalText("money_accounts") else { return [] }
        return try text.split(separator: "\u{1E}").map { account in
            let parts = account.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4, let kind = Kind(rawValue: parts[1]) else {
                throw UnreadableValue(column: "money_account", value: String(account))
            }
            return .further(Further(MoneyCode(parts[0]), kind, name: parts[3], account: parts[2]))
        }
    }
}

extension Row {
    /// - Throws: `UnreadableValue`.
    func moneyAccount(_ column: String, among places: [MoneyAccount]) throws -> MoneyAccount {
        let code = try text(column)
        guard let place = places.first(where: { $0.code.text == code }) else {
            throw UnreadableValue(column: column, value: code)
        }
        return place
    }

    func optionalMoneyAccount(_ column: String, among places: [MoneyAccount]) throws -> MoneyAccount? {
        try optionalText(column) == nil ? nil : moneyAccount(column, among: places)
    }
}

extension FundReader {
    /// A money account that an act may move money on.
    ///
    /// - Throws: `money.account-not-found`; `money.in-deposits` where it keeps term deposits.
    package func moneyAccount(_ code: MoneyCode) throws(Refusal) -> MoneyAccount {
        let place = try head.moneyAccounts.named(code)
        guard place.kind != .deposit else { throw Refusal(.moneyInDeposits, ["account": place.phrase]) }
        return place
    }

    /// What every money account holds at the end of a day; those that never held anything are not there.
    package func moneyBalances(asOf date: CalendarDate) throws -> [MoneyAccount: Int64] {
        var balances: [MoneyAccount: Int64] = [:]
        let places = Dictionary(
            uniqueKeysWithValues: head.moneyAccounts.map { ($0.account ?? $0.role.rawValue, $0) })
        for row in try connection.query(
            """
            select case when l.role in ('cash', 'bank') then l.role else l.account end as place,
                   sum(l.amount_dong)::bigint as dong
            from (select distinct role, account from role_history where fund_id = $1 and role = any ($4)) r
            join journal_line l on l.fund_id = $1 and l.account = r.account and l.role = r.role
            where l.act_no <= $2 and l.effective_on <= $3
            group by 1
            """,
            [fund, known, .date(date.day), .texts(AccountRole.neverBelowZero.map(\.rawValue))])
        {
            guard let place = places[try row.text("place")] else { continue }
            balances[place] = try row.int64("dong")
        }
        return balances
    }

    /// A money account day by day: what an act may take without leaving a later day short.
    package func money(on place: MoneyAccount) throws -> MoneyTimeline {
        try timeline(of: place.role, account: place.account, side: 1)
    }
}

/// A money account with its balance and what is known of it.
package struct MoneyAccountRecord: Sendable {
    package let place: MoneyAccount
    /// Where it stands on the day.
    package let account: String
    package let bank: String?
    package let number: String?
    /// Nil of the two that every fund has.
    package let entry: Int64?
}

extension FundReader {
    package func moneyAccountRecords() throws -> [MoneyAccountRecord] {
        let places = Dictionary(uniqueKeysWithValues: head.moneyAccounts.map { ($0.code.text, $0) })
        return try connection.query(
            """
            select m.code, coalesce(m.account, c.account) as account, m.bank, m.number, m.act_no
            from money_account m
            left join lateral (
                select h.account from role_history h
                where h.fund_id = m.fund_id and h.role = m.code and h.act_no <= greatest($2, 0)
                order by h.act_no desc limit 1
            ) c on m.account is null
            where m.fund_id = $1 and coalesce(m.act_no, 0) <= $2
            order by m.act_no nulls first, m.code desc
            """, [fund, known]
        ).compactMap { row in
            guard let place = places[try row.text("code")] else { return nil }
            return MoneyAccountRecord(
                place: place, account: try row.text("account"), bank: try row.optionalText("bank"),
                number: try row.optionalText("number"), entry: try row.optionalInt64("act_no"))
        }
    }
}

extension Books {
    package func record(_ added: MoneyAccount.Further, bank: String?, number: String?, act: Int64) {
        put(
            into: "money_account",
            [
                "code": .text(added.code.text), "act_no": .bigint(act), "kind": .text(added.kind.rawValue),
                "name": .text(added.name), "bank": .text(bank), "number": .text(number),
                "account": .text(added.account),
            ])
    }
}
