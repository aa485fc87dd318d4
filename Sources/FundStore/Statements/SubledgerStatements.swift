package import FundCore
internal import Postgres

/// What moved on an account for one loan, or for none; debit above zero.
package struct LoanMovement: Hashable, Sendable {
    package let loan: String?
    package let borrower: String?
    package let borrowerName: String?
    package let opening: Int64
    package let debits: Int64
    package let credits: Int64

    package var closing: Int64 { opening + debits - credits }
}

extension FundReader {
    /// The account that acts of this role book to, as far as that is known.
    package func account(of role: AccountRole) throws -> AccountRecord {
        let rows = try connection.query(
            """
            select account from role_history where fund_id = $1 and act_no <= $2 and role = $3
            order by act_no desc limit 1
            """, [fund, known, .text(role.rawValue)])
        guard let row = rows.first else {
            throw StoreFault(.internalError, "An account role has no account in this fund's chart.")
        }
        return try account(row.text("account"))
    }

    /// The loans for which an account holds or moved something, in order of signing; last what belongs to
    /// none.
    package func loanMovements(on account: String, in span: LedgerSpan) throws -> [LoanMovement] {
        try connection.query(
            """
            with moved as (
                select l.loan_id,
                       coalesce(sum(l.amount_dong) filter (where l.effective_on < $4), 0) as opening,
                       coalesce(sum(l.amount_dong) filter (
                           where l.amount_dong > 0 and ($4::date is null or l.effective_on >= $4)), 0) as debits,
                       coalesce(-sum(l.amount_dong) filter (
                           where l.amount_dong < 0 and ($4::date is null or l.effective_on >= $4)), 0) as credits
                from journal_line l
                where l.fund_id = $1 and l.act_no <= $2 and l.account = $5
                  and ($3::date is null or l.effective_on <= $3)
                group by l.loan_id
            )
            select c.number, b.code, v.name, m.opening, m.debits, m.credits
            from moved m
            left join loan c on c.fund_id = $1 and c.loan_id = m.loan_id
            left join borrower b on b.fund_id = $1 and b.borrower_id = c.borrower_id
            left join lateral (
                select v.name from borrower_version v
                where v.fund_id = $1 and v.borrower_id = b.borrower_id and v.act_no <= $2
                order by v.act_no desc limit 1
            ) v on true
            where m.opening <> 0 or m.debits <> 0 or m.credits <> 0
            order by m.loan_id nulls last
            """, [fund, known, date(span.until), date(span.from), .text(account)]
        ).map { row in
            LoanMovement(
                loan: try row.optionalText("number"), borrower: try row.optionalText("code"),
                borrowerName: try row.optionalText("name"), opening: try row.int64("opening"),
                debits: try row.int64("debits"), credits: try row.int64("credits"))
        }
    }

    /// What moved on every account, without the entries that carry a year's result to surplus and without what
    /// took one of them back.
    package func earnings(in span: LedgerSpan) throws -> [AccountMovement] {
        let carried = try connection.query(
            """
            select l.account,
                   coalesce(sum(l.amount_dong) filter (where l.amount_dong > 0), 0) as debits,
                   coalesce(-sum(l.amount_dong) filter (where l.amount_dong < 0), 0) as credits
            from act a
            left join reversal r on r.fund_id = a.fund_id and r.reversed_act_no = a.act_no
            join journal_line l on l.fund_id = a.fund_id and l.act_no in (a.act_no, r.act_no)
            where a.fund_id = $1 and a.kind = any ($5) and l.act_no <= $2
              and ($3::date is null or l.effective_on <= $3)
              and ($4::date is null or l.effective_on >= $4)
            group by l.account
            """,
            [
                fund, known, date(span.until), date(span.from),
                .texts([ActKind.yearResult, .accountMapping].map(\.rawValue)),
            ]
        ).map { (try $0.text("account"), (try $0.int64("debits"), try $0.int64("credits"))) }
        let byAccount = Dictionary(uniqueKeysWithValues: carried)
        return try accountMovements(in: span).map { movement in
            let (debits, credits) = byAccount[movement.account.code] ?? (0, 0)
            return AccountMovement(
                account: movement.account, opening: movement.opening, debits: movement.debits - debits,
                credits: movement.credits - credits)
        }
    }
}
