package import FundCore
internal import Postgres

/// A balance that somebody verified (số dư đã xác nhận).
package struct AssertionRecord: Sendable {
    package let entry: Int64
    package let recordedAt: Int64
    package let actedBy: String
    package let voucher: String?
    package let note: String?
    /// Nil where the principal of a loan was confirmed.
    package let account: AccountRecord?
    package let loan: String?
    package let on: CalendarDate
    package let evidence: BalanceAssertion.Evidence
    /// On the natural side, as is what the books say now.
    package let asserted: Int64
    package let booked: Int64
    /// The entry that withdrew it.
    package let withdrawnBy: Int64?

    package var holds: Bool { asserted == booked }
}

extension FundReader {
    /// What the account held at the end of a day, by the journal; debit above zero.
    package func balance(ofAccount code: String, on date: CalendarDate) throws -> Int64 {
        try connection.query(
            """
            select coalesce(sum(amount_dong), 0) as dong from journal_line
            where fund_id = $1 and account = $3 and act_no <= $2 and effective_on <= $4
            """, [fund, known, .text(code), .date(date.day)])[0].int64("dong")
    }

    /// The principal that the journal holds of a loan at the end of a day.
    package func principal(ofLoan loanID: Int64, on date: CalendarDate) throws -> Int64 {
        try connection.query(
            """
            select coalesce(sum(amount_dong), 0) as dong from journal_line
            where fund_id = $1 and loan_id = $3 and act_no <= $2 and effective_on <= $4 and role = any ($5)
            """,
            [
                fund, known, .bigint(loanID), .date(date.day),
                .texts(AccountRole.principalsOwed.map(\.rawValue)),
            ])[0].int64("dong")
    }

    /// What the books say of each balance that was verified, debit above zero; $1 is the fund. The lines of an
    /// account are read once, however many of its balances were verified.
    ///
    /// - Parameter known: which lines `l` of the journal count.
    static func verifiedBalances(among known: String) -> String {
        """
        (
            with held as (
                select account, held_on, sum(sum(dong)) over (partition by account order by held_on) as dong
                from (
                    select l.account, l.effective_on as held_on, l.amount_dong::bigint as dong
                    from journal_line l
                    where l.fund_id = $1 and \(known) and l.account in (
                        select v.account from balance_assertion v where v.fund_id = $1 and v.loan_id is null)
                    union all
                    select v.account, v.balance_on, 0 from balance_assertion v
                    where v.fund_id = $1 and v.loan_id is null
                ) as moved
                group by account, held_on
            )
            select v.fund_id, v.act_no, coalesce(h.dong, p.dong, 0)::bigint as booked
            from balance_assertion v
            left join held h on v.loan_id is null and h.account = v.account and h.held_on = v.balance_on
            left join lateral (
                select sum(l.amount_dong) as dong from journal_line l
                where l.fund_id = $1 and \(known) and l.loan_id = v.loan_id
                  and l.effective_on <= v.balance_on
                  and (l.role like 'loan-principal%' or l.role = 'off-balance-principal')
            ) p on v.loan_id is not null
            where v.fund_id = $1
        )
        """
    }

    /// Every balance that was verified, withdrawn ones too, in order of the days.
    package func assertions() throws -> [AssertionRecord] {
        try connection.query(
            """
            select b.act_no, a.recorded_at, a.acted_by, a.voucher, a.note, c.code, c.name_vi, c.name_en, c.kind,
                   n.number, b.balance_on, b.evidence, b.balance_dong as asserted, r.act_no as withdrawn_by,
                   v.booked
            from balance_assertion b
            join \(FundReader.verifiedBalances(among: "l.act_no <= $2")) v using (fund_id, act_no)
            join act a using (fund_id, act_no)
            left join \(FundReader.knownAccounts) c on c.code = b.account
            left join loan n on n.fund_id = b.fund_id and n.loan_id = b.loan_id
            left join reversal r on r.fund_id = b.fund_id and r.reversed_act_no = b.act_no and r.act_no <= $2
            where b.fund_id = $1 and b.act_no <= $2
            order by b.balance_on, b.act_no
            """, [fund, known]
        ).read("balance_assertion", by: "act_no") { row in
            let account = try row.isNull("code") ? nil : AccountRecord(row)
            let sign = account.map { $0.kind.naturalSign } ?? 1
            return AssertionRecord(
                entry: try row.int64("act_no"), recordedAt: try row.timestamp("recorded_at"),
                actedBy: try row.text("acted_by"), voucher: try row.optionalText("voucher"),
                note: try row.optionalText("note"), account: account,
                loan: try row.optionalText("number"), on: try row.calendarDate("balance_on"),
                evidence: try row.known("evidence"), asserted: sign * (try row.int64("asserted")),
                booked: sign * (try row.int64("booked")), withdrawnBy: try row.optionalInt64("withdrawn_by"))
        }
    }

    /// Whether an act verified a balance.
    package func isAssertion(_ entry: Int64) throws -> Bool {
        try connection.query(
            "select from balance_assertion where fund_id = $1 and act_no = $2", [fund, .bigint(entry)]
        ).count > 0
    }
}

extension Books {
    package func record(_ assertion: BalanceAssertion, account: String?, loanID: Int64?, act: Int64) {
        put(
            into: "balance_assertion",
            [
                "act_no": .bigint(act), "account": .text(account), "loan_id": .bigint(loanID),
                "balance_on": .date(assertion.on), "balance_dong": .bigint(assertion.debits),
                "evidence": .text(assertion.evidence.rawValue),
            ])
    }
}
