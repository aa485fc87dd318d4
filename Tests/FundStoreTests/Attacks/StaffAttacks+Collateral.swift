extension StaffAttacks {
    private static func piece(_ code: String) -> String {
        """
        (select max(collateral_id) from collateral where fund_id = 1 and code = '\(code)')
        """
    }

    private static func contract(_ number: String) -> String {
        "(select loan_id from loan where fund_id = 1 and number = '\(number)')"
    }

    private static func addition(
        _ code: String, id: String = "(select last_act_no from fund_head where fund_id = 1)"
    ) -> String {
        """
        insert into collateral (fund_id, collateral_id, code, borrower_id, kind, name, act_no)
        values (1, \(id), '\(code)', (select min(borrower_id) from borrower where fund_id = 1), 'other', 'x', \(last));
        """
    }

    private static func valuation(
        of piece: String, _ dong: String = "1000000", act: String = last
    ) -> String {
        """
        insert into collateral_fact (fund_id, act_no, collateral_id, kind, value_dong, is_realisable)
        values (1, \(act), \(piece), 'valuation', \(dong), true);
        """
    }

    private static func security(of piece: String, loan number: String, _ dong: String = "1000000") -> String
    {
        """
        insert into collateral_fact (fund_id, act_no, collateral_id, kind, loan_id, secured_dong)
        values (1, \(last), \(piece), 'security', \(contract(number)), \(dong));
        """
    }

    private static func release(of piece: String, loan number: String, _ dong: String = "null") -> String {
        """
        insert into collateral_fact (fund_id, act_no, collateral_id, kind, loan_id, secured_dong)
        values (1, \(last), \(piece), 'release', \(contract(number)), \(dong));
        """
    }

    private static func reversal(of act: String) -> String {
        """
        insert into reversal (fund_id, act_no, reversed_act_no, reason) values (1, \(last), \(act), 'x');
        """
    }

    /// Of one piece and one loan, the first act of a kind.
    private static func entry(_ kind: String, of piece: String, loan number: String) -> String {
        """
        (select min(act_no) from collateral_fact
         where fund_id = 1 and collateral_id = \(piece) and kind = '\(kind)' and loan_id = \(contract(number)))
        """
    }

    /// What secures loans, and the rules on provisions.
    static let collateral = [
        Attack("adds collateral that nobody valued", act("collateral") + addition("TS-99")),
        Attack(
            "adds collateral under a code that is taken",
            act("collateral") + addition("TS-01") + valuation(of: last)),
        Attack(
            "adds collateral under the number of another",
            act("collateral") + addition("TS-99", id: "424242") + valuation(of: "424242")),
        Attack(
            "values collateral on the act of another",
            valuation(of: piece("TS-01"), act: first("collateral-revaluation"))),
        Attack(
            "values collateral for a day before the last valuation",
            act("collateral-revaluation", on: "2023-03-20") + valuation(of: piece("TS-01"))),
        Attack(
            "values collateral at nothing",
            act("collateral-revaluation", on: "2023-04-10") + valuation(of: piece("TS-01"), "0")),
        Attack(
            "values collateral that was taken back",
            act("collateral-revaluation", on: "2023-04-10")
                + valuation(
                    of: "(select min(collateral_id) from collateral where fund_id = 1 and code = 'TS-03')")),
        Attack(
            "secures a loan by an act of another kind",
            act("collateral-release") + security(of: piece("TS-02"), loan: "01")),
        Attack(
            "secures a loan before the collateral was valued",
            act("collateral-security", on: "2023-02-01") + security(of: piece("TS-02"), loan: "01")),
        Attack(
            "secures a loan twice",
            act("collateral-security", on: "2023-04-10") + security(of: piece("TS-01"), loan: "01")),
        Attack(
            "secures a loan for nothing",
            act("collateral-security", on: "2023-04-10") + security(of: piece("TS-02"), loan: "01", "0")),
        Attack(
            "secures a contract that was given up",
            act("collateral-security", on: "2023-04-10")
                + """
                insert into collateral_fact (fund_id, act_no, collateral_id, kind, loan_id, secured_dong)
                select 1, \(last), \(piece("TS-02")), 'security', loan_id, 1 from loan l
                where fund_id = 1 and loan_is_cancelled(1, l.loan_id) limit 1;
                """),
        Attack(
            "releases what is not secured",
            act("collateral-release", on: "2023-04-10") + release(of: piece("TS-03"), loan: "02")),
        Attack(
            "releases a part of an amount",
            act("collateral-release", on: "2023-04-10") + release(of: piece("TS-01"), loan: "01", "1")),
        Attack(
            "takes back an addition that others rest on",
            act("reversal") + reversal(of: piece("TS-01"))),
        Attack(
            "takes back a security that was released since",
            act("reversal") + reversal(of: entry("security", of: piece("TS-01"), loan: "02"))),
        Attack(
            "takes back a release after which the loan was secured again",
            act("reversal") + reversal(of: entry("release", of: piece("TS-01"), loan: "02"))),
        Attack(
            "adds a rule on provisions without an act",
            """
            insert into provision_rule (fund_id, valid_from, code, subject, share_ten_thousandths, citation, certainty)
            values (1, '2023-01-01', 'specific-provision', '5', 0, 'x', 'verified')
            """),
        Attack(
            "sets aside more than all",
            act("rule-setting")
                + """
                insert into provision_rule (
                    fund_id, valid_from, code, subject, share_ten_thousandths, citation, certainty, act_no,
                    approved_by)
                values (1, '2023-05-01', 'specific-provision', '5', 10001, 'x', 'verified', \(last), 'Chi')
                """),
        Attack(
            "lets collateral of an unknown kind count",
            act("rule-setting")
                + """
                insert into provision_rule (
                    fund_id, valid_from, code, subject, share_ten_thousandths, citation, certainty, act_no,
                    approved_by)
                values (1, '2023-05-01', 'collateral-rate', 'gold', 100, 'x', 'verified', \(last), 'Chi')
                """),
    ]
}
