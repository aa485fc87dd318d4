/// Term deposits: TG-01 stands in part, TG-02 was rolled over to TG-03.
extension StaffAttacks {
    private static func deposit(_ code: String) -> String {
        """
        (select max(d.act_no) from term_deposit d where d.fund_id = 1 and d.code = '\(code)' and not exists (
            select from reversal r where r.fund_id = 1 and r.reversed_act_no = d.act_no))
        """
    }

    private static func placing(
        _ code: String, in account: String = "TG", through: String = "'bank'", matures: String = "2024-04-03",
        rate: Int = 50_000_000
    ) -> String {
        act("deposit-placement")
            + """
            insert into term_deposit (
                fund_id, act_no, code, account, principal_dong, through, matures_on, rate_billionths, early_rate_billionths)
            values (1, \(last), '\(code)', '\(account)', 1000, \(through), '\(matures)', \(rate), 0);
            """
    }

    private static func payout(
        of code: String, _ principal: Int, _ interest: Int, on date: String = "2023-04-20",
        through: String = "'bank'", kind: String = "deposit-withdrawal"
    ) -> String {
        act(kind, on: date)
            + """
            insert into deposit_payout (fund_id, act_no, deposit_act_no, principal_dong, interest_dong, through)
            values (1, \(last), \(deposit(code)), \(principal), \(interest), \(through));
            """
    }

    private static let placed = lines([("term-deposit", "1281", 1000), ("bank", "112", -1000)])

    static let deposits = [
        Attack("places a deposit without an entry", placing("TG-09")),
        Attack("places a deposit under the code of another", placing("TG-01") + placed),
        Attack("places a deposit in a bank account", placing("TG-09", in: "bank") + placed),
        Attack("places a deposit that ends on its day", placing("TG-09", matures: "2023-04-03") + placed),
        Attack("places a deposit at twice its worth a year", placing("TG-09", rate: 2_000_000_000) + placed),
        Attack("places a deposit that comes from nowhere", placing("TG-09", through: "null") + placed),
        Attack("takes out of a deposit what it does not hold", payout(of: "TG-01", 15_000_001, 0)),
        Attack("takes out of a deposit that was rolled over", payout(of: "TG-02", 1, 0)),
        Attack(
            "takes out of a deposit before what it paid last",
            payout(of: "TG-01", 1, 0, on: "2023-04-10")),
        Attack("takes nothing out of a deposit", payout(of: "TG-01", 0, 0, kind: "deposit-interest")),
        Attack("has a deposit pay without an entry", payout(of: "TG-01", 1000, 0)),
        Attack(
            "has a deposit pay other interest than its contract says",
            payout(of: "TG-01", 0, 5_000_000, kind: "deposit-interest")
                + lines(
                    [("bank", "112", 5_000_000), ("deposit-interest-receivable", "1388", -5_000_000)],
                    on: "2023-04-20")),
        Attack(
            "lets a deposit earn in a month that is not closed",
            act("deposit-accrual", on: "2023-04-30")
                + """
                insert into deposit_accrual (fund_id, act_no, deposit_act_no, amount_dong)
                values (1, \(last), \(deposit("TG-01")), 1000);
                """
                + lines(
                    [
                        ("deposit-interest-receivable", "1388", 1000),
                        ("deposit-interest-income", "515", -1000),
                    ],
                    on: "2023-04-30")),
        Attack(
            "lets a deposit earn nothing",
            act("deposit-accrual", on: "2023-04-30")
                + """
                insert into deposit_accrual (fund_id, act_no, deposit_act_no, amount_dong)
                values (1, \(last), \(deposit("TG-01")), 0);
                """),
        Attack(
            "lets a source cost something in a month that is not closed",
            act("source-accrual", on: "2023-04-30")
                + "insert into source_accrual (fund_id, act_no, lending_source, amount_dong) values (1, \(last), 'HD', 9);"
                + lines(
                    [("source-interest-expense", "635", 9), ("source-interest-accrued", "335", -9)],
                    on: "2023-04-30")),
        Attack(
            "lets a source cost nothing",
            act("source-accrual", on: "2023-04-30")
                + "insert into source_accrual (fund_id, act_no, lending_source, amount_dong) values (1, \(last), 'HD', 0);"
        ),
        Attack(
            "takes back what a source cost in a closed month",
            reversal(ofAct: first("source-accrual"))),
        Attack("takes back the placing of a deposit that paid", reversal(ofAct: deposit("TG-01"))),
        Attack(
            "takes back the interest of a closed month", reversal(ofAct: first("deposit-accrual"))),
    ]
}
