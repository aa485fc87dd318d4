internal import FundCore
internal import Postgres

/// What the accountant books by a voucher is booked for no loan and where no other act books, balances on and
/// off the balance sheet each by itself, and is undone by its reversal.
enum VouchersAreWhole: CheckStatement {
    static let name = "vouchers-are-whole"
    static let sql = """
        with line as (
            select act_no, l.effective_on, l.role, l.account, l.loan_id, l.amount_dong
            from (\(Check.acts(of: .journalVoucher))) as voucher
            join journal_line l using (act_no)
            where l.fund_id = $1
        )
        select act_no, 'place' as flaw from line
        where loan_id is not null or role not in (\(Check.list(JournalVoucher.roles)))
        union
        select l.act_no, 'sides' from line l join account a on a.fund_id = $1 and a.code = l.account
        where a.kind = 'off-balance'
        group by l.act_no, l.effective_on
        having sum(l.amount_dong) <> 0
        union
        select r.act_no, 'undone'
        from reversal r
        join act a on a.fund_id = r.fund_id and a.act_no = r.reversed_act_no
        join line l on l.act_no in (a.act_no, r.act_no)
        where r.fund_id = $1 and a.kind = 'journal-voucher'
        group by r.act_no, l.role, case l.role when 'named' then l.account end
        having sum(l.amount_dong) <> 0
        union
        -- With whom an act is stands with those that have no other place for it.
        select p.act_no, 'counterparty'
        from entry_counterparty p left join act a on a.fund_id = p.fund_id and a.act_no = p.act_no
        where p.fund_id = $1 and coalesce(a.kind, '') not in (\(Check.list([ActKind.journalVoucher, .assetPurchase])))
        order by 1, 2
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"),
            "flaw": .phrase("check.vouchers-are-whole." + (try row.text("flaw"))),
        ]
    }
}

/// Each receipt, payment and transfer is in the journal with its amount, on what it was for and on its
/// channel, and so is its reversal; such acts book nothing else, and a role that gets another account keeps
/// what it has.
enum MoneyAgreesWithJournal: CheckStatement {
    static let name = "money-agrees-with-journal"
    static let sql = """
        with movement as (
            select m.act_no, m.kind, m.role, m.account, m.through, m.transfer_to, m.amount_dong from money_movement m
            where m.fund_id = $1
            union all
            select r.act_no, m.kind, m.role, m.account, m.through, m.transfer_to, -m.amount_dong
            from reversal r
            join money_movement m on m.fund_id = r.fund_id and m.act_no = r.reversed_act_no
            where r.fund_id = $1
        ), expected as (
            -- An account that is named may be called as a role is.
            select act_no, coalesce(p.place, through) as place,
                   case m.kind when 'receipt' then 1 else -1 end * amount_dong as dong
            from movement m left join \(Check.moneyPlaces) p on p.code = m.through
            union all
            select act_no,
                   coalesce(
                       '=' || account, role, p.place, transfer_to,
                       case through when 'cash' then 'bank' else 'cash' end),
                   case m.kind when 'receipt' then -1 else 1 end * amount_dong
            from movement m left join \(Check.moneyPlaces) p on p.code = m.transfer_to
        ), booked as (
            select act_no, \(Check.place) as place,
                   sum(l.amount_dong) as dong
            from (
                \(Check.acts(of: .moneyReceipt, .moneyPayment, .moneyTransfer, .accountMapping))
                union
                select act_no from movement
            ) as concerned
            join journal_line l using (act_no)
            where l.fund_id = $1
            group by 1, 2
        )
        select act_no, coalesce(c.account, ltrim(place, '=')) as account, coalesce(e.dong, 0)::bigint as expected,
               coalesce(b.dong, 0)::bigint as booked
        from expected e
        full join booked b using (act_no, place)
        left join current_role_account c on c.fund_id = $1 and c.role = place
        where coalesce(e.dong, 0) <> coalesce(b.dong, 0)
        order by act_no, account
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "account": try row.words("account"),
            "expected": try row.money("expected"), "booked": try row.money("booked"),
        ]
    }
}
