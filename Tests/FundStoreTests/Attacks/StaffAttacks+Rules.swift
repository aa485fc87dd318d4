extension StaffAttacks {
    private static func row(
        of act: String, from date: String = "2023-05-01", by approver: String = "'Chi'"
    ) -> String {
        """
        insert into lending_rule (
            fund_id, valid_from, code, limit_ten_thousandths, citation, certainty, act_no, approved_by)
        values (1, '\(date)', 'single-borrower-maximum', 10000, 'x', 'verified', \(act), \(approver));
        """
    }

    /// Rules that take two names.
    static let rules = [
        Attack("adds a rule of lending without an act", row(of: "null", by: "null")),
        Attack(
            "adds a rule of debt groups without an act",
            """
            insert into classification_rule (
                fund_id, valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty)
            values (1, '2024-01-01', 100, 300, 900, 1800, 'x', 'verified')
            """),
        Attack(
            "adds a rule of distribution without an act",
            """
            insert into distribution_rule (
                fund_id, valid_from, code, subject, value_ten_thousandths, citation, certainty)
            values (1, '2023-01-01', 'financial-reserve', '', 0, 'x', 'verified')
            """),
        Attack("adds a rule on the act of another", row(of: first("rule-setting"))),
        Attack("adds a rule by an act of another kind", act("borrower") + row(of: last)),
        Attack("sets no rule", act("rule-setting")),
        Attack(
            "sets two rules by one act",
            act("rule-setting") + row(of: last) + row(of: last, from: "2023-06-01")),
        Attack("sets a rule that nobody approved", act("rule-setting") + row(of: last, by: "null")),
        Attack("approves the rule that she sets", act("rule-setting") + row(of: last, by: "'LAN'")),
        Attack(
            "sets a rule and names another who knows nothing of it", act("rule-setting") + row(of: last),
            reason: "names are claims: the act has her login, and rule show says who is said to have approved"
        ),
        Attack(
            "sets debt groups of a closed period",
            act("rule-setting")
                + """
                insert into classification_rule (
                    fund_id, valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation,
                    certainty, act_no, approved_by)
                values (1, '2022-12-01', 100, 300, 900, 1800, 'x', 'verified', \(last), 'Chi')
                """),
        Attack(
            "numbers vouchers without a number",
            act("rule-setting")
                + """
                insert into voucher_series (
                    fund_id, valid_from, subject, pattern, citation, certainty, act_no, approved_by)
                values (1, '2023-05-01', 'cash-receipt', 'PT/{yyyy}', 'x', 'assumed', \(last), 'Chi')
                """),
    ]
}
