internal import FundCore
internal import Postgres

/// Every balance that was verified, and not withdrawn, is what the books still say.
enum BalancesAreAsVerified: CheckStatement {
    static let name = "balances-as-verified"
    static let sql = """
        select act_no, account, number, balance_on, (side * asserted)::bigint as asserted,
               (side * booked)::bigint as booked, (side * (asserted - booked))::bigint as difference
        from (
            select b.act_no, b.account, n.number, b.balance_on, b.balance_dong::bigint as asserted,
                   case when c.kind in ('liability', 'equity', 'income') then -1 else 1 end as side,
                   v.booked
            from balance_assertion b
            join \(FundReader.verifiedBalances(among: "true")) v using (fund_id, act_no)
            left join account c on c.fund_id = b.fund_id and c.code = b.account
            left join loan n on n.fund_id = b.fund_id and n.loan_id = b.loan_id
            where b.fund_id = $1 and not exists (
                select from reversal r where r.fund_id = b.fund_id and r.reversed_act_no = b.act_no)
        ) as verified
        where asserted <> booked
        order by balance_on, act_no
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        var violation: Check.Violation = [
            "entry": try row.number("act_no"), "on": try row.day("balance_on"),
            "asserted": try row.money("asserted"), "booked": try row.money("booked"),
            "difference": try row.money("difference"),
        ]
        violation["account"] = try row.optionalText("account").map { .text($0) }
        violation["loan"] = try row.optionalText("number").map { .text($0) }
        return violation
    }
}
