extension StaffAttacks {
    private static func of(_ borrower: String) -> String {
        "(select borrower_id from borrower where fund_id = 1 and code = '\(borrower)')"
    }

    private static func file(_ number: String) -> String {
        "(select application_id from application where fund_id = 1 and number = '\(number)')"
    }

    private static func paper(_ kind: String = "charter", of borrower: String, for application: String? = nil)
        -> String
    {
        """
        insert into document (fund_id, act_no, borrower_id, application_id, kind)
        values (1, \(last), \(of(borrower)), \(application.map(file) ?? "null"), '\(kind)');
        """
    }

    private static func outcome(_ kept: String, _ sanction: String, line: Int = 1) -> String {
        """
        insert into condition_outcome (fund_id, act_no, approval_act_no, line_no, is_kept, sanction)
        select 1, \(last), min(act_no), \(line), \(kept), \(sanction) from approval_condition where fund_id = 1;
        """
    }

    private static func identity(_ number: String, _ phone: String = "'0912345678'") -> String {
        act("borrower-correction")
            + copy("borrower_version", where: "borrower_id = \(of("KH-01"))", "'members', 9")
                + """
                insert into borrower_identity (fund_id, borrower_id, act_no, id_number, phone)
                values (1, \(of("KH-01")), \(last), \(number), \(phone));
                """
    }

    private static func rule(_ code: String, _ subject: String, _ value: String) -> String {
        act("rule-setting")
            + """
            insert into file_rule (fund_id, code, subject, valid_from, value, citation, certainty, act_no, approved_by)
            values (1, '\(code)', '\(subject)', '2023-04-03', \(value), 'x', 'verified', \(last), 'Chi');
            """
    }

    private static func visit(_ purpose: String, _ wrong: Int, _ recallBy: String) -> String {
        """
        insert into visit (fund_id, act_no, loan_id, kind, visitors, purpose, wrong_dong, evidence, effect, security,
            ability, recall_by)
        select 1, \(last), min(loan_id), 'planned', '{}', \(purpose), \(wrong), 'x', 'x', 'none', 'able', \(recallBy)
        from loan where fund_id = 1;
        """
    }

    private static func relative(_ borrower: String, _ staff: String, for application: String? = nil)
        -> String
    {
        """
        insert into relative (fund_id, act_no, borrower_id, staff, application_id, name)
        values (1, \(last), \(borrower), \(staff), \(application.map(file) ?? "null"), 'Lê Tám');
        """
    }

    /// Papers, what is known of people, conditions, and who looks after loans.
    static let loanFile = [
        Attack("takes in a paper of an unknown kind", act("document") + paper("gift", of: "KH-01")),
        Attack("takes in a paper without its act", paper(of: "KH-01")),
        Attack("takes in a paper by an act of another kind", act("borrower") + paper(of: "KH-01")),
        Attack(
            "takes in a paper of another's application", act("document") + paper(of: "KH-01", for: "HS-21")),
        Attack("changes a paper", "update document set number = 'x' where fund_id = 1"),
        Attack("burns a paper", "delete from document where fund_id = 1"),
        Attack(
            "says that a condition was kept, and punishes it",
            act("condition-outcome") + outcome("true", "'x'")),
        Attack(
            "says that a condition was broken, and nothing follows",
            act("condition-outcome") + outcome("false", "null")),
        Attack(
            "says what became of a condition that nobody asked",
            act("condition-outcome") + outcome("true", "null", line: 9)),
        Attack("keeps a number that no citizen has", identity("'12345'")),
        Attack("keeps a telephone that nobody has", identity("'094085001234'", "'12'")),
        Attack(
            "gives a loan that is not there",
            act("loan-assignment")
                + "insert into loan_assignment (fund_id, act_no, loan_id, officer) values (1, \(last), 424242, 'Lan');"
        ),
        Attack(
            "gives a loan to nobody",
            act("loan-assignment")
                + "insert into loan_assignment (fund_id, act_no, loan_id, officer) select 1, \(last), min(loan_id), ' ' from loan where fund_id = 1;"
        ),
        Attack(
            "asks a file for papers of no kind of borrower", rule("checklist", "bank", "'charter:required'")),
        Attack("asks a file for what is no list of papers", rule("checklist", "member", "'charter'")),
        Attack("shuts a gate that is not there", rule("file-gate", "moon", "null")),
        Attack("finds wrong use and calls nothing back", act("visit") + visit("'wrong'", 5, "null")),
        Attack("finds right use of which some was wrong", act("visit") + visit("'right'", 5, "null")),
        Attack("visits without an act", visit("'right'", 0, "null")),
        Attack(
            "tells an effect of nothing",
            act("effect")
                + "insert into loan_effect (fund_id, act_no, loan_id, source) select 1, \(last), min(loan_id), 'x' from loan where fund_id = 1;"
        ),
        Attack(
            "finds the same twice",
            act("finding")
                + "insert into finding (fund_id, act_no, number, source, recommendation, owner, due_on) values (1, \(last), 'KN-01', 'x', 'x', 'x', '2023-04-03');"
        ),
        Attack(
            "closes a finding that is not there",
            act("finding-closing")
                + "insert into finding_closing (fund_id, act_no, finding_act_no, evidence) values (1, \(last), 424242, 'x');"
        ),
        Attack(
            "promises an amount without a day",
            act("dunning")
                + "insert into dunning (fund_id, act_no, loan_id, channel, promised_dong) select 1, \(last), min(loan_id), 'phone', 5 from loan where fund_id = 1;"
        ),
        Attack(
            "asks to pay and says nothing",
            act("dunning")
                + "insert into dunning (fund_id, act_no, loan_id, channel) select 1, \(last), min(loan_id), 'phone' from loan where fund_id = 1;"
        ),
        Attack(
            "gives the fund a tax code that none has",
            act("fund-particulars")
                + "insert into fund_version (fund_id, act_no, tax_code) values (1, \(last), '12');"),
        Attack(
            "calls the fund nothing",
            act("fund-particulars") + "insert into fund_version (fund_id, act_no) values (1, \(last));"),
        Attack(
            "sends a report of no period",
            act("filing")
                + "insert into filing (fund_id, act_no, duty, period, recipients, proof) values (1, \(last), 'annual', '2022-Q1', 'x', 'x');"
        ),
        Attack(
            "is reminded of a report by an offence",
            act("reminder")
                + "insert into reminder (fund_id, act_no, kind, year, number, sender, duty) values (1, \(last), 'tax-offence', 2022, 'x', 'x', 'plan');"
        ),
        Attack(
            "takes a reminder back by a deletion",
            "delete from reminder where fund_id = 1"),
        Attack("plans no visits in words", rule("visit-plan", "", "'never'")),
        Attack("lets anybody approve", rule("approval-authority", "clerk", "'500000000'")),
        Attack("lets a director approve beyond all bounds", rule("approval-authority", "director", "'all'")),
        Attack("declares a relative of nobody", act("relative") + relative("null", "null")),
        Attack("declares a relative of two", act("relative") + relative(of("KH-01"), "'Chi'")),
        Attack("declares a relative without an act", relative(of("KH-01"), "null")),
        Attack(
            "declares a relative at another's application",
            act("relative") + relative(of("KH-01"), "null", for: "HS-21")),
        Attack(
            "declares a number that no citizen has",
            act("relative") + relative(of("KH-01"), "null")
                + "insert into relative_identity (fund_id, act_no, id_number) values (1, \(last), '12');"),
        Attack("takes a relative out of the circle", "delete from relative where fund_id = 1"),
        Attack(
            "approves by an authority that reaches nobody",
            "update application_step set authority = 'director' where fund_id = 1"),
    ]
}
