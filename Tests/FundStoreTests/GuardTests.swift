import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// What psql brings is refused by the schema itself, for the owner too, and leaves the books as they were.
@Suite struct `The schema` {
    /// A loan that is drawn and repaid in part, on its own day each.
    private static func livedIn() throws -> Desk {
        let desk = try Desk(capital: 1_000_000_000)
        try desk.lend("01", 400_000_000, on: CalendarDate(parts: 2011, 1, 10))
        try desk.repay("01", 105_983_562, on: CalendarDate(parts: 2011, 4, 11))
        try desk.close("2011-02")
        return desk
    }

    struct Intrusion: Sendable, CustomTestStringConvertible {
        let answer: String
        let sql: String
        var testDescription: String { answer + ": " + sql.prefix(90) }

        init(_ answer: String, _ sql: String) {
            self.answer = answer
            self.sql = sql
        }
    }

    /// An act through the door and what comes with it, in one transaction.
    private static func act(_ kind: String, _ rows: String, before: String = "") -> String {
        """
        begin;
        \(before)
        select open_acts(fund_id, last_act_no + 1, '{\(kind)}', '{2011-06-10}', 'An', '{null}', '{null}')
        from fund_head;
        \(rows.replacing("ACT", with: "(select last_act_no from fund_head)"));
        commit
        """
    }

    private static func lines(_ lines: String) -> String {
        """
        insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong)
        values \(lines)
        """
    }

    /// A contract as it stands, but for some of its columns.
    private static func contract(_ changes: String) -> String {
        act(
            "signing",
            """
            insert into loan select (jsonb_populate_record(
                l, '\(changes)' || jsonb_build_object('act_no', ACT, 'loan_id', ACT, 'number', 'N'))).* from loan l
            """,
            // It would refuse a second contract before anything else is looked at.
            before: "alter table loan disable trigger application_is_signed_once;")
    }

    private static func fact(_ columns: String, _ values: String, by kind: String = "repayment") -> String {
        act(
            kind,
            """
            insert into loan_fact (fund_id, loan_id, act_no, effective_on, \(columns))
            select 1, loan_id, ACT, '2011-06-10', \(values) from loan
            """)
    }

    /// Rows that nothing reads, and figures out of range.
    static let unreadable = [
        Intrusion("act_kind_is_known", act("gift", "select")),
        Intrusion("loan_method_is_known", contract(#"{"method": "balloon"}"#)),
        Intrusion("loan_day_count_is_known", contract(#"{"day_count": "actual/364"}"#)),
        Intrusion("loan_rounding_is_known", contract(#"{"rounding": "away"}"#)),
        Intrusion("loan_roll_is_known", contract(#"{"roll": "previous"}"#)),
        Intrusion("loan_allocation_is_known", contract(#"{"allocation": "random"}"#)),
        Intrusion("loan_prepayment_is_known", contract(#"{"prepayment": "first"}"#)),
        Intrusion("loan_rate_is_in_range", contract(#"{"rate_billionths": 1000000001}"#)),
        Intrusion("loan_rate_is_in_range", contract(#"{"rate_billionths": -1}"#)),
        Intrusion(
            "loan_amount_leaves_room_for_interest", contract(#"{"amount_dong": 90000000000001}"#)),
        Intrusion("leaves_an_instalment", contract(#"{"instalments": 0}"#)),
        Intrusion("loan_grace_leaves_an_instalment", contract(#"{"grace": 4}"#)),
        Intrusion("loan_interest_grace_leaves_an_instalment", contract(#"{"interest_grace": -1}"#)),
        Intrusion(
            "loan_every_months_is_plausible", contract(#"{"every_months": 1201, "instalments": 1}"#)),
        Intrusion(
            "loan_interest_every_days_is_plausible", contract(#"{"interest_every_days": 0}"#)),
        Intrusion("loan_ends_in_time", contract(#"{"every_months": 1200}"#)),
        Intrusion("loan_rounds_principal_to_whole_dong", contract(#"{"round_principal_to": 0}"#)),
        Intrusion(
            "loan_custom_plan_is_whole",
            contract(#"{"custom_due_on": ["2012-01-01"], "custom_principal_dong": [1]}"#)),
        Intrusion("loan_custom_plan_is_whole", contract(#"{"method": "custom"}"#)),
        Intrusion(
            "loan_custom_plan_is_whole",
            contract(
                #"{"method": "custom", "custom_due_on": ["2012-01-01", "2012-01-01"], "custom_principal_dong": [200000000, 200000000]}"#
            )),
        Intrusion(
            "loan_custom_plan_is_whole",
            contract(
                #"{"method": "custom", "custom_due_on": ["2012-01-01", "2012-02-01"], "custom_principal_dong": [9223372036854775807, 9223372036854775807]}"#
            )),
        Intrusion(
            "loan_equal_instalments_hold_their_interest",
            contract(#"{"method": "equal-instalment", "interest_grace": 1}"#)),
        Intrusion("loan_first_due_on_is_plausible", contract(#"{"first_due_on": "infinity"}"#)),
        Intrusion("loan_signed_on_is_plausible", contract(#"{"signed_on": "2200-01-01"}"#)),
        Intrusion(
            "loan_fact_choice_is_known",
            fact("kind, amount_dong, through, choice", "'payment', 5, 'bank', 'interest'")),
        Intrusion(
            "loan_fact_choice_is_known",
            fact("kind, amount_dong, choice, decision", "'waiver', 5, 'principal', 'QĐ'", by: "waiver")),
        Intrusion(
            "loan_fact_has_what_its_kind_needs",
            fact("kind, amount_dong", "'rate-change', 5", by: "rate-change")),
        Intrusion(
            "loan_fact_rate_is_in_range",
            fact("kind, rate_billionths", "'rate-change', 1000000001", by: "rate-change")),
        Intrusion(
            "more than the books can hold",
            fact("kind, amount_dong, through", "'payment', 9000000000000000, 'bank'")),
        Intrusion(
            "dong_is_in_range", fact("kind, amount_dong, through", "'payment', 9000000000000001, 'bank'")),
        Intrusion(
            "journal_line_role_is_known",
            act("repayment", lines("(1, ACT, 1, '2011-06-10', 'tip', '112', 5)"))),
        Intrusion(
            "journal_line_effective_on_is_plausible",
            act("repayment", lines("(1, ACT, 1, 'infinity', 'bank', '112', 5)"))),
        Intrusion(
            "dong_is_in_range",
            act(
                "capital-contribution",
                lines(
                    """
                    (1, ACT, 1, '2011-06-10', 'bank', '112', 9000000000000000),
                    (1, ACT, 2, '2011-06-10', 'bank', '112', 9000000000000000),
                    (1, ACT, 3, '2011-06-10', 'capital-grant', '4118', -9000000000000000),
                    (1, ACT, 4, '2011-06-10', 'capital-grant', '4118', -9000000000000000)
                    """))),
        Intrusion(
            "money_movement_role_is_known",
            act(
                "money-receipt",
                """
                insert into money_movement (fund_id, act_no, kind, role, amount_dong, through)
                values (1, ACT, 'receipt', 'tip', 5, 'bank')
                """)),
        Intrusion(
            "account_role_version_role_is_known",
            act(
                "account-mapping",
                "insert into account_role_version (fund_id, role, act_no, account) values (1, 'tip', ACT, '112')"
            )
        ),
        Intrusion(
            "calendar_day_day_is_plausible",
            act(
                "calendar-day",
                """
                insert into calendar_day (fund_id, act_no, day, is_working, announced_on)
                values (1, ACT, 'infinity', false, '2011-06-10')
                """)),
        Intrusion(
            "application_step_has_what_its_step_needs",
            act(
                "withdrawal",
                """
                insert into application_step (fund_id, application_id, act_no, step, amount_dong, acted_by)
                select 1, application_id, ACT, 'withdrawn', 5, 'An' from application
                """,
                before: "alter table application_step disable trigger application_step_follows;")),
        Intrusion(
            "surplus_distribution_findings_read",
            act(
                "surplus-distribution",
                """
                insert into surplus_distribution (fund_id, act_no, fiscal_year, rating, result_dong, findings)
                values (1, ACT, 2011, 'A', 1, '[{"step": "rest", "amount": "much"}]')
                """)),
        Intrusion(
            "lending_rule_has_what_its_code_needs",
            """
            insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty)
            values (1, '2030-01-01', 'own-capital-minimum', 10001, 'không', 'assumed')
            """),
        Intrusion(
            "distribution_rule_value_is_in_range",
            """
            insert into distribution_rule (fund_id, valid_from, code, value_ten_thousandths, citation, certainty)
            values (1, '2030-01-01', 'financial-reserve', 10001, 'không', 'assumed')
            """),
    ]

    /// The counters of the head, and the acts that they count.
    static let counters = [
        Intrusion("not moved by hand", "update fund_head set last_act_no = last_act_no + 1"),
        Intrusion("not moved by hand", "update fund_head set last_act_no = last_act_no - 1"),
        Intrusion("not moved by hand", "update fund_head set last_act_no = 0"),
        Intrusion(
            "not moved by hand",
            "update fund_head set last_recorded_at = last_recorded_at + interval '1 year'"),
        Intrusion("not moved by hand", "update fund_head set fund_id = 2"),
        Intrusion(
            "numbered one after the other",
            """
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by)
            select fund_id, last_act_no + 2, 'borrower', '2011-06-10', clock_timestamp(), 'An' from fund_head
            """),
        Intrusion(
            "numbered one after the other",
            """
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by)
            select fund_id, -1, 'borrower', '2011-06-10', clock_timestamp(), 'An' from fund_head
            """),
        Intrusion(
            "act_key",
            """
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by)
            select fund_id, 0, 'borrower', '2011-06-10', clock_timestamp(), 'An' from fund_head
            """),
        Intrusion(
            "not ahead of the clock",
            """
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by)
            select fund_id, last_act_no + 1, 'borrower', '2011-06-10', clock_timestamp() + interval '1 hour', 'An'
            from fund_head
            """),
        Intrusion(
            "not ahead of the clock",
            """
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by)
            select fund_id, last_act_no + 1, 'borrower', '2011-06-10', last_recorded_at, 'An' from fund_head
            """),
    ]

    /// Entries that do not balance, however the constraints are fired; closed days, however the trigger is reached.
    static let books = [
        Intrusion(
            "out of balance",
            act("capital-contribution", lines("(1, ACT, 1, '2011-06-10', 'bank', '112', 5)"))),
        // Constraints fired while there is nothing to look at.
        Intrusion(
            "out of balance",
            act(
                "capital-contribution",
                "set constraints all immediate; \(lines("(1, ACT, 1, '2011-06-10', 'bank', '112', 5)"))")),
        Intrusion(
            "out of balance",
            act(
                "capital-contribution",
                """
                set constraints all immediate;
                \(lines("(1, ACT, 1, '2011-06-10', 'bank', '112', 5), (1, ACT, 2, '2011-06-11', 'capital-grant', '4118', -5)"))
                """)),
        Intrusion(
            "not by hand",
            """
            create temp table door (a integer);
            create function pg_temp.open() returns trigger language plpgsql as
            'begin update coopfund.fund_head set closed_through = null; return new; end';
            create trigger open after insert on door for each row execute function pg_temp.open();
            insert into door values (1)
            """),
        Intrusion(
            "not by hand",
            """
            begin;
            create temp table door (a integer);
            create function pg_temp.open() returns trigger language plpgsql as
            'begin update coopfund.fund_head set closed_through = date ''2010-12-31''; return new; end';
            create trigger open after insert on door for each row execute function pg_temp.open();
            insert into door values (1);
            commit
            """),
    ]

    /// Rows of another act, of another kind, of another transaction.
    static let strays = [
        Intrusion(
            "keeps no such row in loan_fact",
            fact("kind, amount_dong, through", "'payment', 5, 'bank'", by: "borrower")),
        Intrusion(
            "keeps no such row in loan_fact",
            fact("kind, amount_dong, through", "'draw', 5, 'bank'", by: "repayment")),
        Intrusion(
            "keeps no such row in capital_movement",
            act(
                "capital-contribution",
                """
                insert into capital_movement (fund_id, act_no, source, amount_dong, through)
                values (1, ACT, 'grant', -5, 'bank')
                """)),
        Intrusion(
            "keeps no such row in money_movement",
            act(
                "money-payment",
                """
                insert into money_movement (fund_id, act_no, kind, role, amount_dong, through)
                values (1, ACT, 'receipt', 'other-income', 5, 'bank')
                """)),
        Intrusion(
            "keeps no such row in application_step",
            act(
                "appraisal",
                """
                insert into application_step (fund_id, application_id, act_no, step, acted_by)
                select 1, application_id, ACT, 'withdrawn', 'An' from application
                """,
                before: "alter table application_step disable trigger application_step_follows;")),
        Intrusion(
            "keeps no such row in credit_check",
            act(
                "borrower",
                """
                insert into credit_check (fund_id, borrower_id, act_no, debt_group)
                select 1, borrower_id, ACT, 1 from borrower
                """)),
        Intrusion(
            "books nothing",
            act(
                "borrower",
                lines(
                    "(1, ACT, 1, '2011-06-10', 'bank', '112', 5), (1, ACT, 2, '2011-06-10', 'capital-grant', '4118', -5)"
                ))),
        Intrusion(
            "takes no further rows",
            """
            insert into capital_movement (fund_id, act_no, source, amount_dong, through)
            select 1, min(act_no), 'grant', 5, 'bank' from act where kind = 'repayment'
            """),
        Intrusion(
            "takes no further rows",
            """
            insert into period_balance (fund_id, act_no, account, opening_dong, debit_dong, credit_dong)
            select 1, min(act_no), '811', 0, 7, 7 from act where kind = 'period-closing'
            """),
        Intrusion(
            "keeps no such row in reversal",
            act(
                "repayment",
                """
                insert into reversal (fund_id, act_no, reversed_act_no, reason)
                select 1, ACT, min(act_no), 'vì sao' from act where kind = 'disbursement'
                """)),
    ]

    private static func key(_ act: String, _ answer: String = "{}") -> String {
        """
        insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en)
        values (1, 'sắp tới', 'x', \(act), '\(answer)', 'đã ghi', 'recorded')
        """
    }

    /// Keys without what they stand for.
    static let keys = [
        Intrusion("operation_key_has_an_act", key("null")),
        Intrusion("with the act that it stands for", key("(select last_act_no from fund_head)")),
        Intrusion(
            "with the act that it stands for", act("borrower", key("(select last_act_no - 1 from fund_head)"))
        ),
        Intrusion(
            "has one key",
            act("borrower", key("ACT") + ";" + key("ACT").replacing("sắp tới", with: "sắp tới nữa"))),
        Intrusion(
            "not its own", act("borrower", key("ACT", #"{"entry": 1}"#))),
        Intrusion(
            "not its own", act("borrower", key("ACT", #"{"entries": {"first": 1, "last": 2}}"#))),
        Intrusion("json", act("borrower", key("ACT", "đã ghi"))),
        Intrusion("operation_key_answers_a_document", act("borrower", key("ACT", "[]"))),
    ]

    @Test(arguments: unreadable + counters + books + strays + keys)
    func `refuses`(_ intrusion: Intrusion) throws {
        let desk = try `The schema`.livedIn()
        let before = try desk.content()
        let failure = #expect(throws: StatementFailed.self) { try desk.corrupt(intrusion.sql + ";") }
        #expect(
            failure?.description.contains(intrusion.answer) == true, "\(failure?.description ?? "")")
        #expect(try desk.content() == before)
    }

    /// An act that came without the door is one all the same, and the head follows.
    @Test func `counts what comes without the door`() throws {
        let desk = try `The schema`.livedIn()
        try desk.corrupt(
            """
            insert into act (fund_id, act_no, kind, effective_on, recorded_at, acted_by)
            select fund_id, last_act_no + 1, 'borrower', '2011-06-10', clock_timestamp(), 'An' from fund_head;
            """)
        try desk.contribute(5, on: CalendarDate(parts: 2011, 6, 11))
        // Counted, and seen to be empty and without a seal, while the others go on.
        #expect(try desk.broken() == ["acts-are-sealed", "acts-have-their-rows"])
    }
}

extension Desk {
    /// All that is in the books, table by table.
    fileprivate func content() throws -> String {
        try TestCluster.shared.execute(
            """
            set search_path = coopfund;
            select relname, query_to_xml(format(
                'select md5(string_agg(t::text, chr(10) order by t::text)) from coopfund.%I t', relname), true, true, '')
            from pg_class where relnamespace = 'coopfund'::regnamespace and relkind = 'r' order by 1;
            """, database: name)
    }
}
