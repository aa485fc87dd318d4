extension StaffAttacks {
    private static func piece(_ code: String) -> String {
        "(select max(collateral_id) from collateral where fund_id = 1 and code = '\(code)')"
    }

    private static let contract = "(select loan_id from loan where fund_id = 1 and number = '21')"

    private static func registration(_ kind: String, _ number: String, _ reason: String, at: String = "null")
        -> String
    {
        """
        insert into collateral_registration (fund_id, act_no, collateral_id, kind, number, registry, registered_at, reason)
        values (1, \(last), \(piece("TS-01")), '\(kind)', \(number), \(number), \(at), \(reason));
        """
    }

    private static func custody(_ direction: String, _ dong: Int64, _ reason: String = "null") -> String {
        """
        insert into collateral_custody (fund_id, act_no, collateral_id, direction, papers, person, reason, value_dong)
        values (1, \(last), \(piece("TS-01")), '\(direction)', 'x', 'x', \(reason), \(dong));
        """
    }

    private static func invoice(
        _ number: String, _ seller: String, _ taxCode: String = "null", dong: Int64 = 5
    )
        -> String
    {
        """
        insert into invoice (fund_id, act_no, loan_id, number, seller, seller_tax_code, issued_on, amount_dong)
        values (1, \(last), \(contract), '\(number)', '\(seller)', \(taxCode), '2022-07-24', \(dong));
        """
    }

    private static func statement(_ columns: String, _ values: String) -> String {
        """
        insert into borrower_statement (fund_id, act_no, borrower_id, year, \(columns))
        select 1, \(last), min(borrower_id), 2021, \(values) from borrower where fund_id = 1;
        """
    }

    /// What stands in the register of security, and what proves the use of money.
    static let security = [
        Attack(
            "describes collateral as nothing",
            act("collateral-description")
                + "insert into collateral_version (fund_id, act_no, collateral_id) values (1, \(last), \(piece("TS-01")));"
        ),
        Attack(
            "calls collateral an asset that is none",
            act("collateral-description")
                + "insert into collateral_version (fund_id, act_no, collateral_id, asset) values (1, \(last), \(piece("TS-01")), 'moon');"
        ),
        Attack(
            "registers a security under no number",
            act("collateral-registration") + registration("registered", "null", "null")),
        Attack(
            "waives a registration without a reason",
            act("collateral-registration") + registration("waived", "null", "null")),
        Attack(
            "registers a security at no hour",
            act("collateral-registration") + registration("registered", "'1'", "null", at: "'25:00'")),
        Attack(
            "insures collateral for nothing",
            act("collateral-insurance")
                + "insert into collateral_insurance (fund_id, act_no, collateral_id, policy, insurer, insured_dong, from_on, until_on) values (1, \(last), \(piece("TS-01")), 'x', 'x', 0, '2023-04-03', '2023-04-03');"
        ),
        Attack(
            "hands out originals that are not there",
            act("collateral-custody") + custody("out", 800_000_000, "'x'")),
        Attack(
            "takes originals in and books nothing", act("collateral-custody") + custody("in", 800_000_000)),
        Attack(
            "hands out originals without a reason", act("collateral-custody") + custody("out", 800_000_000)),
        Attack(
            "takes originals in twice",
            act("collateral-custody") + custody("in", 5) + act("collateral-custody") + custody("in", 5)),
        Attack(
            "prices a valuation of long ago",
            """
            insert into valuation_price (fund_id, act_no, market_dong)
            select 1, min(act_no), 5 from collateral_fact where fund_id = 1 and kind = 'valuation';
            """),
        Attack("shows an invoice twice", act("invoice") + invoice("00123", "Khác", "'0100233488-001'")),
        Attack(
            "shows an invoice twice under the seller's name",
            act("invoice") + invoice("0077", "ĐẠI LÝ SÁU HIỀN")),
        Attack("shows an invoice of nothing", act("invoice") + invoice("99", "X", dong: 0)),
        Attack("shows an invoice of a seller that is none", act("invoice") + invoice("99", "X", "'12'")),
        Attack(
            "hangs a payee on money that went out",
            "insert into drawdown (fund_id, act_no, payee) select 1, min(act_no), 'x' from loan_fact where fund_id = 1 and kind = 'draw';"
        ),
        Attack(
            "excuses a gate afterwards",
            "insert into gate_exception (fund_id, act_no, gate, decision, reason) select 1, min(act_no), 'payee', 'x', 'x' from loan_fact where fund_id = 1 and kind = 'draw';"
        ),
        Attack(
            "hangs an invoice on money that went out",
            "insert into drawdown_invoice (fund_id, act_no, invoice_act_no) select 1, d.act_no, i.act_no from (select max(act_no) as act_no from drawdown where fund_id = 1) d, (select max(act_no) as act_no from invoice where fund_id = 1) i;"
        ),
        Attack(
            "writes down books that do not balance",
            act("borrower-statement") + statement("assets_dong, liabilities_dong, equity_dong", "5, 2, 2")),
        Attack(
            "writes down books of nothing", act("borrower-statement") + statement("document_act_no", "null")),
        Attack("takes an invoice back by a deletion", "delete from invoice where fund_id = 1"),
    ]
}
