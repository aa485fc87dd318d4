/// Statements of a staff login with the documented grants, on the fund of `RichLife`.
enum StaffAttacks {
    static let all: [Attack] = [
        changes, definitions, settings, acts, lines, facts, borrowers, applications, contracts, money,
        periods, keys,
        rules, collateral, writeOffs, equity, assets, deposits, loanFile, security,
    ].flatMap(\.self)

    /// The number of the last act.
    static let last = "(select last_act_no from fund_head where fund_id = 1)"

    private static func loan(_ number: String) -> String {
        "(select loan_id from loan where fund_id = 1 and number = '\(number)')"
    }

    private static func application(_ number: String) -> String {
        "(select application_id from application where fund_id = 1 and number = '\(number)')"
    }

    private static func borrower(_ code: String) -> String {
        "(select borrower_id from borrower where fund_id = 1 and code = '\(code)')"
    }

    /// The first act of a kind.
    static func first(_ kind: String) -> String {
        "(select min(act_no) from act where fund_id = 1 and kind = '\(kind)')"
    }

    /// An act through the door.
    static func act(_ kind: String, on date: String = "2023-04-03", by name: String = "Lan") -> String {
        """
        select open_acts(1, last_act_no + 1, '{\(kind)}', '{\(date)}', '\(name)', '{null}', '{null}')
        from fund_head where fund_id = 1;
        """
    }

    /// A line of the last act.
    private static func line(
        _ number: Int, _ role: String, _ account: String, _ dong: String, loan: String = "null",
        on date: String = "2023-04-03", act: String = last
    ) -> String {
        """
        insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
        values (1, \(act), \(number), '\(date)', '\(role)', '\(account)', \(loan), \(dong));
        """
    }

    /// Another row like one that stands there, with some columns of its own.
    static func copy(_ table: String, where condition: String, _ changes: String) -> String {
        """
        insert into \(table)
        select (jsonb_populate_record(t, jsonb_build_object('act_no', \(last), \(changes)))).*
        from \(table) t where t.fund_id = 1 and \(condition) limit 1;
        """
    }

    private static func step(
        _ step: String, of number: String, dong: String = "100000000", by name: String = "Lan",
        findings: String = "'[]'", act: String = last
    ) -> String {
        """
        insert into application_step (fund_id, application_id, act_no, step, amount_dong, findings, acted_by)
        values (1, \(application(number)), \(act), '\(step)', \(dong), \(findings), '\(name)');
        """
    }

    private static func fact(
        _ kind: String, of number: String, dong: String = "1000000", through: String = "'bank'",
        on date: String = "2023-04-03", act: String = last, more: String = "null, null, null"
    ) -> String {
        """
        insert into loan_fact (
            fund_id, loan_id, act_no, kind, effective_on, amount_dong, through, rate_billionths, choice, decision)
        values (1, \(loan(number)), \(act), '\(kind)', '\(date)', \(dong), \(through), \(more));
        """
    }

    // MARK: What is recorded

    private static let kept = [
        "act", "journal_line", "loan", "loan_fact", "capital_movement", "application_step", "operation_key",
        "lending_rule", "period_balance", "reversal",
    ]

    private static let changes =
        kept.map { Attack("changes a row of `\($0)`", "update \($0) set fund_id = fund_id") }
        + ["act", "journal_line", "loan_fact", "fund_head"].map {
            Attack("deletes the rows of `\($0)`", "delete from \($0)")
        }
        + ["journal_line", "loan", "fund_head"].map { Attack("empties `\($0)`", "truncate \($0) cascade") }
        + [
            Attack(
                "adds a đồng to a kept balance",
                "update account_balance set balance_dong = balance_dong + 1 where fund_id = 1 and account = '112'"
            ),
            Attack(
                "lets a kept balance be below zero",
                "update account_balance set never_below_zero = false where fund_id = 1 and account = '112'"),
            Attack(
                "gives another account a kept balance",
                """
                insert into account_balance (fund_id, account, balance_dong, never_below_zero)
                values (1, '2192', -5, false)
                """),
            Attack(
                "counts an act more", "update fund_head set last_act_no = last_act_no + 1 where fund_id = 1"),
            Attack(
                "counts an act less", "update fund_head set last_act_no = last_act_no - 1 where fund_id = 1"),
            Attack(
                "sets the head's time back",
                "update fund_head set last_recorded_at = '2020-01-01' where fund_id = 1"),
            Attack(
                "opens the books by hand", "update fund_head set closed_through = null where fund_id = 1"),
            Attack(
                "closes the books by hand",
                "update fund_head set closed_through = '2030-12-31' where fund_id = 1"),
            Attack(
                "gives another fund this head's number",
                "update fund_head set fund_id = 99 where fund_id = 2"),
        ]

    // MARK: The schema

    private static let definitions = [
        Attack("makes a table", "create table coopfund.x (a int)"),
        Attack("drops a table", "drop table coopfund.operation_key"),
        Attack("switches a guard off", "alter table coopfund.act disable trigger all"),
        Attack("drops a constraint", "alter table coopfund.loan drop constraint loan_amount_is_above_zero"),
        Attack(
            "replaces a guard's function",
            """
            create or replace function coopfund.refuse_change() returns trigger language plpgsql
            as $$ begin return null; end $$
            """),
        Attack(
            "hangs a trigger on the acts",
            "create trigger t before insert on coopfund.act for each row execute function coopfund.act_says_who()"
        ),
        Attack("makes a rule", "create rule r as on insert to coopfund.act do instead nothing"),
        Attack("loosens a domain", "alter domain coopfund.dong drop constraint dong_is_in_range"),
        Attack(
            "takes the owner's rights", "grant update on coopfund.act to current_user",
            reason: "PostgreSQL warns and grants nothing: she holds no right to pass on"),
        Attack("makes a role", "create role eve superuser"),
        Attack("makes an extension", "create extension dblink"),
        Attack("makes a schema", "create schema eve"),
        Attack("makes append-only a table of her own", "select coopfund.make_append_only('coopfund.fund')"),
        Attack(
            "books into a closed period by a trigger on a temporary table",
            """
            create temporary table t (a int);
            create function pg_temp.open_books() returns trigger language plpgsql as $$
            begin update coopfund.fund_head set closed_through = null where fund_id = 1; return null; end $$;
            create trigger t after insert on t for each row execute function pg_temp.open_books();
            insert into t values (1);
            \(act("capital-contribution", on: "2022-06-01"))
            \(copy("capital_movement", where: "source = 'grant'", "'amount_dong', 1"))
            \(line(1, "bank", "112", "1", on: "2022-06-01"))
            \(line(2, "capital-grant", "4118", "-1", on: "2022-06-01"))
            """),
        Attack(
            "puts temporary tables before those of the fund",
            """
            create temporary table fund_head (fund_id int, last_act_no bigint, last_recorded_at timestamptz, closed_through date);
            create temporary table act (fund_id int, act_no bigint);
            set local search_path = pg_temp, coopfund;
            select open_acts(1, last_act_no + 1, '{withdrawal}', '{2023-04-03}', 'Lan', '{null}', '{null}')
            from coopfund.fund_head where fund_id = 1;
            """),
        Attack(
            "fills a temporary table", "create temporary table t as select * from coopfund.act",
            reason: "it is hers, and gone with her session"),
        Attack(
            "writes a large object", "select lo_from_bytea(0, 'x')",
            reason: "it lies in the database, beside the books"),
        Attack("reads a file of the server", "select pg_read_file('/etc/passwd')"),
        Attack("runs a program on the server", "copy (select 1) to program 'true'"),
        Attack("founds another fund", "select found_fund('EVE', 'Quỹ', 'Tỉnh')"),
        Attack("edits the steps of the schema", "update public.coopfund_migration set sha256 = 'x'"),
    ]

    private static let settings = [
        Attack("plays a replica", "set session_replication_role = replica"),
        Attack("becomes the owner", "set role coopfund"),
        Attack("becomes another login", "set session authorization coopfund"),
        Attack("changes the server's settings", "alter system set fsync = off"),
        Attack(
            "ends the session of another",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'coopfund'"),
        Attack(
            "takes the lock of the writers", "select pg_advisory_xact_lock(1668246384, 1)",
            reason: "others wait, no longer than their time-out; nothing is written"),
        Attack(
            "locks the head for long", "lock table coopfund.fund_head in exclusive mode",
            reason: "others wait, no longer than their time-out; nothing is written"),
        Attack(
            "locks the acts against readers", "lock table coopfund.act in access exclusive mode",
            reason: "others wait, no longer than their time-out; nothing is written"),
        Attack(
            "lets COMMIT return before the disk has it", "set local synchronous_commit = off",
            reason: "her own session only; the program sets it back for itself"),
        Attack(
            "books an entry out of balance, the deferred check called early",
            """
            \(act("journal-voucher"))
            set constraints all immediate;
            set constraints all deferred;
            \(line(1, "named", "138", "5"))
            """),
    ]

    // MARK: Acts and lines

    private static func insertAct(_ changes: String) -> String {
        """
        update fund_head set last_act_no = last_act_no + 1, last_recorded_at = clock_timestamp() where fund_id = 1;
        insert into act
        select (jsonb_populate_record(a, jsonb_build_object('act_no', \(last), 'kind', 'related-party',
            'effective_on', '2023-04-03', 'recorded_at',
            (select last_recorded_at from fund_head where fund_id = 1)) || jsonb_build_object(\(changes)))).*
        from act a where a.fund_id = 1 and a.act_no = 1;
        """
    }

    private static let acts = [
        Attack("opens an act that has no row", act("repayment")),
        Attack("opens an act of an unknown kind", act("gift")),
        Attack("opens an act whose kind is no code", act("Lắm tiền")),
        Attack("leaves a number out", insertAct("'act_no', \(last) + 1")),
        Attack("numbers an act below zero", insertAct("'act_no', -1")),
        Attack("takes a number again", insertAct("'act_no', 1")),
        Attack(
            "opens an act without counting it",
            act("related-party") + "update fund_head set last_act_no = last_act_no - 1 where fund_id = 1"),
        Attack(
            "records an act in the past",
            insertAct("'recorded_at', '2020-01-01'")
                + copy(
                    "related_party", where: "true",
                    "'borrower_id', \(borrower("KH-01")), 'related_borrower_id', \(borrower("KH-03"))")),
        Attack("records an act in the future", insertAct("'recorded_at', '2099-01-01'")),
        Attack(
            "signs with another's login",
            insertAct("'login', 'binh'")
                + copy(
                    "related_party", where: "true",
                    "'borrower_id', \(borrower("KH-01")), 'related_borrower_id', \(borrower("KH-03"))"),
            reason: "the login that is kept is that of her session"),
        Attack(
            "signs with another's name",
            act("related-party", by: "Giám đốc")
                + copy(
                    "related_party", where: "true",
                    "'borrower_id', \(borrower("KH-01")), 'related_borrower_id', \(borrower("KH-03"))"),
            reason: "a name is a claim; her login stands beside it"),
        Attack("dates an act before all books", act("repayment", on: "1980-01-01")),
        Attack("dates an act at the end of time", act("repayment", on: "infinity")),
        Attack("acts as nobody", act("related-party", by: "   ")),
        Attack("acts under an endless name", act("related-party", by: String(repeating: "a", count: 2_001))),
        Attack(
            "writes a byte of zero into a note",
            "select open_acts(1, last_act_no + 1, '{gift}', '{2023-04-03}', 'Lan', '{null}', array[E'a\\0b']) from fund_head where fund_id = 1"
        ),
        Attack(
            "writes bytes that are no text",
            "select open_acts(1, last_act_no + 1, '{gift}', '{2023-04-03}', 'Lan', '{null}', array[E'\\xff']) from fund_head where fund_id = 1"
        ),
        Attack("writes a name decomposed", act("related-party", by: "Bi\u{300}nh")),
        Attack(
            "opens acts for a fund that is not hers to choose",
            "select open_acts(99, 1, '{gift}', '{2023-04-03}', 'Lan', '{null}', '{null}')"),
        Attack(
            "opens a thousand acts at once",
            "select open_acts(1, last_act_no + 1, array_fill('repayment'::text, '{1000}'), array_fill(date '2023-04-03', '{1000}'), 'Lan', array_fill(null::text, '{1000}'), array_fill(null::text, '{1000}')) from fund_head where fund_id = 1"
        ),
    ]

    private static let lines = [
        Attack("books one side only", act("journal-voucher") + line(1, "named", "138", "5")),
        Attack(
            "books in balance, on an act of another",
            line(101, "bank", "112", "5", on: "2023-03-20", act: first("capital-contribution"))
                + line(
                    102, "capital-grant", "4118", "-5", on: "2023-03-20", act: first("capital-contribution"))),
        Attack("books nothing", act("journal-voucher") + line(1, "named", "138", "0")),
        Attack(
            "books more than money can be",
            act("journal-voucher") + line(1, "named", "138", "9000000000000001")
                + line(2, "named", "811", "-9000000000000001")),
        Attack(
            "books as much as money can be",
            act("journal-voucher") + line(1, "named", "138", "9000000000000000")
                + line(2, "named", "811", "-9000000000000000"),
            reason: "a voucher that balances, as the accountant may write one"),
        Attack(
            "books beyond what a balance can be",
            act("journal-voucher") + line(1, "named", "138", "9000000000000000")
                + line(2, "named", "811", "-9000000000000000") + act("journal-voucher")
                + line(1, "named", "138", "9000000000000000") + line(2, "named", "811", "-9000000000000000")),
        Attack("books on an unknown account", act("journal-voucher") + line(1, "named", "9999", "5")),
        Attack(
            "books to an unknown role",
            act("journal-voucher") + line(1, "gift", "138", "5") + line(2, "gift", "811", "-5")),
        Attack(
            "books for a loan that is not there",
            act("repayment") + line(1, "bank", "112", "5", loan: "424242")
                + line(2, "loan-principal", "2111", "-5", loan: "424242")),
        Attack(
            "takes more from the bank than there is",
            act("money-payment") + line(1, "bank", "112", "-8000000000000000")
                + line(2, "named", "811", "8000000000000000")),
        Attack(
            "takes money before it came",
            act("money-payment", on: "2023-02-01") + line(1, "cash", "111", "-2080000000", on: "2023-02-01")
                + line(2, "named", "811", "2080000000", on: "2023-02-01")
                + act("money-receipt", on: "2023-04-03") + line(1, "cash", "111", "2080000000")
                + line(2, "named", "811", "-2080000000")),
        Attack(
            "books into a closed period",
            act("journal-voucher", on: "2022-06-01") + line(1, "named", "138", "5", on: "2022-06-01")
                + line(2, "named", "811", "-5", on: "2022-06-01")),
        Attack(
            "books a voucher on other days than its own",
            act("journal-voucher") + line(1, "named", "138", "5", on: "2023-05-05")
                + line(2, "named", "811", "-5", on: "2023-05-05")),
        Attack(
            "takes money from the till by a voucher",
            act("journal-voucher") + line(1, "cash", "111", "-5000000") + line(2, "named", "811", "5000000")),
        Attack(
            "names the account of a role",
            act("journal-voucher") + line(1, "named", "112", "-5000000") + line(2, "named", "811", "5000000")),
        Attack(
            "books interest where principal stands",
            act("journal-voucher") + line(1, "interest-income", "2111", "5") + line(2, "named", "811", "-5")),
        Attack(
            "leaves a number out between two lines",
            act("journal-voucher") + line(1, "named", "138", "5") + line(7, "named", "811", "-5")),
        Attack(
            "books for a loan without a fact",
            act("repayment") + line(1, "bank", "112", "5", loan: loan("01"))
                + line(2, "loan-principal", "2111", "-5", loan: loan("01"))),
        Attack(
            "books a year's result in the middle of a year",
            act("year-result") + line(1, "capital-retained-surplus", "421", "-5")
                + line(2, "interest-income", "5111", "5")),
    ]

    // MARK: Loans

    private static let facts = [
        Attack("records a payment that books nothing", act("repayment") + fact("payment", of: "01")),
        Attack(
            "draws more than the contract",
            act("disbursement") + fact("draw", of: "08", dong: "900000000")
                + line(1, "loan-principal", "2111", "900000000", loan: loan("08"))
                + line(2, "bank", "112", "-900000000", loan: loan("08"))),
        Attack(
            "draws before the signing",
            act("disbursement", on: "2023-03-01")
                + fact("draw", of: "08", dong: "150000000", on: "2023-03-01")
                + line(1, "loan-principal", "2111", "150000000", loan: loan("08"), on: "2023-03-01")
                + line(2, "bank", "112", "-150000000", loan: loan("08"), on: "2023-03-01")),
        Attack("records a fact of an unknown kind", act("repayment") + fact("gift", of: "01")),
        Attack("records a payment below zero", act("repayment") + fact("payment", of: "01", dong: "-5")),
        Attack("records a payment of nothing", act("repayment") + fact("payment", of: "01", dong: "0")),
        Attack(
            "hangs a payment on the act of another",
            fact("payment", of: "01", on: "2023-03-20", act: first("signing"))),
        Attack(
            "hangs a second payment on a payment",
            fact("payment", of: "03", on: "2022-10-20", act: first("repayment"))),
        Attack(
            "changes a rate to −5 %",
            act("rate-change")
                + fact("rate-change", of: "01", dong: "null", through: "null", more: "-50000000, null, null")),
        Attack(
            "changes a rate to 10.000 %",
            act("rate-change")
                + fact(
                    "rate-change", of: "01", dong: "null", through: "null", more: "100000000000, null, null")),
        Attack(
            "prepays by an unknown rule",
            act("repayment") + fact("payment", of: "01", more: "null, 'nonsense', null")),
        Attack("pays in gold", act("repayment") + fact("payment", of: "01", through: "'gold'")),
        Attack(
            "waives without a decision",
            act("waiver") + fact("waiver", of: "01", through: "null", more: "null, 'interest', null")),
        Attack(
            "waives what is no interest",
            act("waiver") + fact("waiver", of: "01", through: "null", more: "null, 'principal', 'QĐ 1'")),
        Attack(
            "uses a credit that is not there",
            act("credit-use") + fact("credit-use", of: "01", dong: "90000000", through: "null")),
        Attack(
            "records a payment in a closed period",
            act("repayment", on: "2022-06-01") + fact("payment", of: "01", on: "2022-06-01")),
        Attack(
            "records a payment of another day than its act",
            act("repayment") + fact("payment", of: "01", on: "2023-12-31")),
        Attack(
            "pays out to a borrower with bad debts",
            """
            \(act("credit-check"))
            insert into credit_check (fund_id, borrower_id, act_no, debt_group) values (1, \(borrower("KH-01")), \(last), 5);
            \(act("disbursement"))
            \(fact("draw", of: "08", dong: "150000000"))
            \(line(1, "loan-principal", "2111", "150000000", loan: loan("08")))
            \(line(2, "bank", "112", "-150000000", loan: loan("08")))
            """),
    ]

    // MARK: Borrowers and the calendar

    private static func newBorrower(_ changes: String, version: Bool = true) -> String {
        act("borrower")
            + copy("borrower", where: "code = 'KH-01'", "'borrower_id', \(last), 'code', 'KH-99', \(changes)")
            + (version
                ? copy(
                    "borrower_version", where: "borrower_id = \(borrower("KH-01"))",
                    "'borrower_id', \(last), 'tax_code', null, 'search_text', 'kh-99 hop tac xa dai tam 1'")
                : "")
    }

    private static let borrowers = [
        Attack("adds a borrower of whom nothing is known", newBorrower("'kind', 'member'", version: false)),
        Attack("adds a borrower of an unknown kind", newBorrower("'kind', 'bank'")),
        Attack("adds a borrower under a code that is taken", newBorrower("'code', 'KH-01'")),
        Attack(
            "adds a borrower under the number of another",
            newBorrower("'borrower_id', 424242")),
        Attack(
            "describes a borrower anew on the act of another",
            copy(
                "borrower_version", where: "borrower_id = \(borrower("KH-01"))",
                "'act_no', \(first("signing")), 'name', 'Tên khác'")),
        Attack(
            "describes a borrower so that no search finds it",
            act("borrower-correction")
                + copy(
                    "borrower_version", where: "borrower_id = \(borrower("KH-01"))",
                    "'name', 'Tên khác', 'search_text', 'x'")),
        Attack(
            "gives a borrower a tax code of letters",
            act("borrower-correction")
                + copy(
                    "borrower_version", where: "borrower_id = \(borrower("KH-01"))", "'tax_code', 'ABC'")),
        Attack(
            "relates a borrower to itself",
            act("related-party")
                + copy(
                    "related_party", where: "true",
                    "'borrower_id', \(borrower("KH-03")), 'related_borrower_id', \(borrower("KH-03"))")),
        Attack(
            "reports debt group 9",
            act("credit-check")
                + copy("credit_check", where: "true", "'borrower_id', \(borrower("KH-01")), 'debt_group', 9")),
        Attack(
            "announces a day off in a closed period",
            act("calendar-day", on: "2022-06-01")
                + copy("calendar_day", where: "true", "'day', '2022-06-02', 'announced_on', '2022-06-01'")),
        Attack(
            "announces a day off as of a later day",
            act("calendar-day")
                + copy("calendar_day", where: "true", "'day', '2023-06-02', 'announced_on', '2023-05-01'")),
    ]

    // MARK: Applications

    private static func newApplication(_ changes: String) -> String {
        act("application")
            + copy(
                "application", where: "number = 'HS-01'",
                "'application_id', \(last), 'number', 'HS-99', \(changes)")
    }

    /// Those of the last approval, for 50.000.000 of 100.000.000 to somebody who owes nothing.
    private static let rightConditions = """
        (select ('[' || string_agg(format(
             '{"code":"%s","holds":true,"figure":%s,"bound":%s,"citation":"%s","valid_from":"%s"}', e->>'code',
             case e->>'code' when 'kind-eligible' then '0' else '50000000' end,
             case e->>'code' when 'own-capital-minimum' then '20000000' else e->>'bound' end, e->>'citation',
             e->>'valid_from'), ',' order by n) || ']')::json
         from application_step s, json_array_elements(s.findings) with ordinality as x (e, n)
         where s.fund_id = 1 and s.step = 'approved' and s.application_id = \(application("HS-08")))
        """

    private static let applications = [
        Attack("asks for less than nothing", newApplication("'amount_dong', -5")),
        Attack("asks for more than the project costs", newApplication("'amount_dong', 900000000000")),
        Attack("asks for a term of 10.000 months", newApplication("'term_months', 10000")),
        Attack(
            "asks under the number of another row", newApplication("'application_id', 424242")),
        Attack(
            "asks twice by one act",
            newApplication("'purpose', 'x'")
                + copy(
                    "application", where: "number = 'HS-01'", "'application_id', 424242, 'number', 'HS-98'")),
        Attack(
            "approves what she appraised herself",
            act("appraisal", by: "Lan")
                + step(
                    "appraised", of: "HS-07", dong: "50000000")
                + act("approval", by: "Lan") + step("approved", of: "HS-07", dong: "50000000")),
        Attack(
            "approves as the appraiser, in capitals and with blanks",
            act("approval", by: "  BÌNH ") + step("approved", of: "HS-06", by: "  BÌNH ")),
        Attack(
            "approves as the appraiser, with a mark that nobody sees",
            act("approval", by: "Bì\u{200B}nh") + step("approved", of: "HS-06", by: "Bì\u{200B}nh")),
        Attack(
            "appraises and approves under two names of others, with the right conditions",
            act("application")
                + copy(
                    "application", where: "number = 'HS-07'", "'application_id', \(last), 'number', 'HS-99'")
                + act("appraisal", by: "Bình")
                + step("appraised", of: "HS-99", dong: "50000000", by: "Bình", findings: rightConditions)
                + act("approval", by: "Chi")
                + step("approved", of: "HS-99", dong: "50000000", by: "Chi", findings: rightConditions),
            reason: "names are claims: only the login that stands beside both steps says that she was alone"),
        Attack("approves in another's name", act("approval") + step("approved", of: "HS-06", by: "Chi")),
        Attack(
            "approves with nothing said of the conditions",
            act("approval") + step("approved", of: "HS-06", findings: "null")),
        Attack(
            "approves with invented conditions",
            act("approval")
                + step(
                    "approved", of: "HS-06", findings: "'[{\"code\":\"own-capital-minimum\",\"holds\":true}]'"
                )),
        Attack(
            "approves with conditions that are no JSON",
            act("approval") + step("approved", of: "HS-06", findings: "'nonsense'")),
        Attack(
            "approves more than was asked for",
            act("approval") + step("approved", of: "HS-06", dong: "900000000")),
        Attack(
            "approves above the limit of a borrower",
            newApplication(
                "'amount_dong', 9000000000, 'project_cost_dong', 18000000000, 'own_capital_dong', 9000000000")
                + act("appraisal", by: "Bình")
                + step("appraised", of: "HS-99", dong: "9000000000", by: "Bình") + act("approval")
                + step("approved", of: "HS-99", dong: "9000000000")),
        Attack(
            "approves without own capital",
            newApplication("'own_capital_dong', 0") + act("appraisal", by: "Bình")
                + step("appraised", of: "HS-99", dong: "400000000", by: "Bình") + act("approval")
                + step("approved", of: "HS-99", dong: "400000000")),
        Attack(
            "approves what was not appraised",
            newApplication("'purpose', 'x'") + act("approval") + step("approved", of: "HS-99")),
        Attack("approves twice", act("approval") + step("approved", of: "HS-05")),
        Attack(
            "approves what was rejected", act("approval") + step("approved", of: "HS-07", dong: "50000000")),
        Attack("approves what was withdrawn", act("approval") + step("approved", of: "HS-04")),
        Attack("rejects what is signed", act("rejection") + step("rejected", of: "HS-01", dong: "null")),
        Attack(
            "withdraws what is signed",
            act("withdrawal") + step("withdrawn", of: "HS-01", dong: "null", findings: "null")),
        Attack("blesses an application", act("approval") + step("blessed", of: "HS-06")),
        Attack("approves nothing", act("approval") + step("approved", of: "HS-06", dong: "0")),
        Attack(
            "approves on the act of another",
            step("approved", of: "HS-06", by: "Chi", act: first("approval"))),
        Attack(
            "approves on a day before the appraisal",
            act("approval", on: "2023-02-01", by: "Chi")
                + act("appraisal", on: "2023-03-01", by: "Bình")),
        Attack(
            "approves by an act of another kind",
            act("related-party") + step("approved", of: "HS-06")),
    ]

    private static func contract(_ changes: String, on date: String = "2023-04-03") -> String {
        act("signing", on: date)
            + copy(
                "loan", where: "number = '08'",
                "'loan_id', \(last), 'number', 'X1', 'application_id', \(application("HS-05")), "
                    + "'borrower_id', \(borrower("KH-02")), 'amount_dong', 100000000, 'signed_on', '\(date)', \(changes)"
            )
    }

    private static let contracts = [
        Attack("signs above what was approved", contract("'amount_dong', 900000000")),
        Attack("signs what was not approved", contract("'application_id', \(application("HS-06"))")),
        Attack("signs with another borrower", contract("'borrower_id', \(borrower("KH-03"))")),
        Attack("signs a second contract", contract("'application_id', \(application("HS-01"))")),
        Attack("signs under a number that is taken", contract("'number', '01'")),
        Attack("signs on another day than the act's", contract("'signed_on', '2023-05-05'")),
        Attack("signs before the approval", contract("'collateral', null", on: "2022-02-01")),
        Attack("signs under the number of another row", contract("'loan_id', 424242")),
        Attack("signs at 200 %", contract("'rate_billionths', 2000000000")),
        Attack("signs at −5 %", contract("'rate_billionths', -50000000")),
        Attack("signs for no instalment", contract("'instalments', 0")),
        Attack("signs for a period of nothing", contract("'every_months', 0")),
        Attack("signs for an overdue multiple of 9", contract("'overdue_multiple_ten_thousandths', 90000")),
        Attack("signs agreed amounts without days", contract("'custom_principal_dong', '{5}'::text")),
        Attack("signs an unknown method", contract("'method', 'nonsense'")),
        Attack("signs an unknown day count", contract("'day_count', 'nonsense'")),
        Attack("signs an unknown rounding", contract("'rounding', 'nonsense'")),
        Attack("signs an unknown order of allocation", contract("'allocation', 'nonsense'")),
        Attack("signs an unknown rule of prepayment", contract("'prepayment', 'nonsense'")),
        Attack("signs an unknown roll", contract("'roll', 'nonsense'")),
        Attack("signs principal rounded to nothing", contract("'round_principal_to', 0")),
    ]

    // MARK: Money

    private static let money = [
        Attack(
            "contributes what nobody paid in",
            act("capital-contribution")
                + copy("capital_movement", where: "source = 'grant'", "'amount_dong', 5")),
        Attack(
            "withdraws more than a source gave",
            act("capital-withdrawal")
                + copy("capital_movement", where: "source = 'grant'", "'amount_dong', -100000000")
                + line(1, "capital-grant", "4118", "100000000") + line(2, "bank", "112", "-100000000")),
        Attack(
            "contributes from an unknown source",
            act("capital-contribution") + copy("capital_movement", where: "true", "'source', 'lottery'")),
        Attack(
            "contributes in gold",
            act("capital-contribution") + copy("capital_movement", where: "true", "'through', 'gold'")),
        Attack(
            "pays what books otherwise",
            act("money-payment")
                + copy("money_movement", where: "kind = 'payment'", "'amount_dong', 5000000")
                + line(1, "cash", "111", "-9000000") + line(2, "named", "811", "9000000")),
        Attack(
            "moves money by an unknown kind",
            act("money-payment") + copy("money_movement", where: "kind = 'payment'", "'kind', 'gift'")),
        Attack(
            "verifies a balance that is not true",
            act("balance-assertion")
                + copy("balance_assertion", where: "account = '4111'", "'balance_dong', -5")),
        Attack(
            "verifies by hearsay",
            act("balance-assertion")
                + copy("balance_assertion", where: "account = '4111'", "'evidence', 'hearsay'")),
        Attack(
            "reverses an act twice",
            """
            \(act("reversal"))
            insert into reversal (fund_id, act_no, reversed_act_no, reason)
            select 1, \(last), reversed_act_no, 'lần nữa' from reversal where fund_id = 1 limit 1
            """),
        Attack(
            "reverses a contribution and books nothing",
            """
            \(act("reversal"))
            insert into reversal (fund_id, act_no, reversed_act_no, reason)
            values (1, \(last), \(first("capital-contribution")), 'đảo')
            """),
        Attack(
            "reverses a draw and books nothing",
            """
            \(act("reversal"))
            insert into reversal (fund_id, act_no, reversed_act_no, reason)
            values (1, \(last), \(first("disbursement")), 'đảo')
            """),
        Attack(
            "reverses an approval",
            """
            \(act("reversal"))
            insert into reversal (fund_id, act_no, reversed_act_no, reason)
            values (1, \(last), \(first("approval")), 'đảo')
            """),
        Attack(
            "reverses what comes later",
            """
            \(act("reversal"))
            insert into reversal (fund_id, act_no, reversed_act_no, reason) values (1, 1, \(last), 'đảo')
            """),
        Attack(
            "adds an account without an act",
            "insert into account (fund_id, code, name_vi, name_en, kind) values (1, '77', 'X', 'X', 'asset')",
            reason: "an account on which nothing is booked, as the fund began with; its name is hers"),
        Attack(
            "adds an account on the act of another",
            """
            insert into account (fund_id, code, name_vi, name_en, kind, act_no)
            values (1, '77', 'X', 'X', 'asset', \(first("signing")))
            """),
        Attack(
            "renames an account on the act of another",
            """
            insert into account_version (fund_id, code, act_no, name_vi, name_en)
            values (1, '111', \(first("signing")), 'X', 'X')
            """),
        Attack(
            "puts the till on another account",
            """
            \(act("account-mapping"))
            insert into account_role_version (fund_id, role, act_no, account) values (1, 'cash', \(last), '138')
            """),
        Attack(
            "gives a role that is not there an account",
            """
            \(act("account-mapping"))
            insert into account_role_version (fund_id, role, act_no, account) values (1, 'gift', \(last), '138')
            """),
    ]

    // MARK: Periods

    private static func closing(_ first: String, _ last: String) -> String {
        """
        \(act("period-closing", on: last))
        insert into period_closing (fund_id, act_no, first_on, last_on)
        values (1, \(StaffAttacks.last), '\(first)', '\(last)');
        """
    }

    private static let periods = [
        Attack("closes a month and stores nothing", closing("2023-02-01", "2023-02-28")),
        Attack("closes a year at once", closing("2023-02-01", "2023-12-31")),
        Attack("closes a month out of turn", closing("2023-03-01", "2023-03-31")),
        Attack("closes half a month", closing("2023-02-01", "2023-02-15")),
        Attack("closes the next century", closing("2023-02-01", "2199-12-31")),
        Attack(
            "closes a month of another day than its act's",
            """
            \(act("period-closing", on: "2023-04-03"))
            insert into period_closing (fund_id, act_no, first_on, last_on)
            values (1, \(last), '2023-02-01', '2023-02-28')
            """),
        Attack(
            "reopens an earlier period",
            """
            \(act("period-reopening"))
            insert into period_reopening (fund_id, act_no, closing_act_no, reason)
            values (1, \(last), \(first("period-closing")), 'mở')
            """),
        Attack(
            "reopens the last period and books nothing",
            """
            \(act("period-reopening"))
            insert into period_reopening (fund_id, act_no, closing_act_no, reason)
            select 1, \(last), max(act_no), 'mở' from period_closing where fund_id = 1
            """),
        Attack(
            "reopens a period twice",
            """
            \(act("period-reopening"))
            insert into period_reopening (fund_id, act_no, closing_act_no, reason)
            select 1, \(last), closing_act_no, 'mở' from period_reopening where fund_id = 1
            """),
        Attack(
            "takes a run back that a month was closed by",
            """
            \(act("reversal", on: "2023-04-30"))
            insert into reversal (fund_id, act_no, reversed_act_no, reason)
            select 1, \(last), max(classification_act_no), 'nhầm' from period_closing where fund_id = 1
            """),
        Attack(
            "classifies a day that has its run",
            """
            \(act("classification-run", on: "2023-05-31"))
            insert into classification_run (fund_id, act_no, as_of, rule_valid_from, groups_from, citation, certainty)
            values (1, \(last), '2023-05-31', '2021-05-15', '{10,30,90,180}', 'QĐ', 'verified')
            """),
        Attack(
            "puts a debt off the balance sheet with an old closing",
            """
            insert into closed_debt (fund_id, loan_id, act_no, debt_group)
            select 1, min(loan_id), (select max(act_no) from period_closing where fund_id = 1), 5 from loan l
            where fund_id = 1 and not exists (
                select from closed_debt k where k.fund_id = l.fund_id and k.loan_id = l.loan_id)
            """),
        Attack(
            "sets a rule on debts at risk without a second name",
            """
            \(act("rule-setting"))
            insert into risk_rule (fund_id, valid_from, code, number, citation, certainty, act_no, approved_by)
            select 1, '2024-01-01', 'rescheduling-window', 99, 'QĐ', 'verified', a.act_no, a.acted_by
            from act a where a.fund_id = 1 and a.act_no = \(last)
            """),
        Attack(
            "stores a balance with an old closing",
            """
            insert into period_balance (fund_id, act_no, account, opening_dong, debit_dong, credit_dong)
            values (1, \(first("period-closing")), '2192', 0, 7, 7)
            """),
        Attack(
            "distributes a surplus twice",
            act("surplus-distribution") + copy("surplus_distribution", where: "true", "'rating', 'B'")
                + """
                insert into surplus_share (fund_id, act_no, role, amount_dong) values (1, \(last), 'bonus-fund', 5);
                """ + line(1, "capital-retained-surplus", "421", "5") + line(2, "bonus-fund", "3531", "-5")),
        Attack(
            "adds a share to an old distribution",
            """
            insert into surplus_share (fund_id, act_no, role, amount_dong)
            values (1, \(first("surplus-distribution")), 'other-payables', 5)
            """),
    ]

    // MARK: Keys

    private static func key(_ key: String, act: String = "null") -> String {
        """
        insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en)
        values (1, '\(key)', '{}', \(act), '{"entry":1}', 'Đã ghi', 'Recorded');
        """
    }

    private static let keys = [
        Attack(
            "forges the answer of a key to come", key("khoa-99"),
            reason: "no act, and no money: but the till would say “recorded”"),
        Attack("forges a key of another's act", key("khoa-99", act: "1")),
        Attack("forges a key of an act that is not there", key("khoa-99", act: "424242")),
        Attack("forges a key that is taken", key("khoa-1")),
        Attack("forges a key without a letter", key("")),
        Attack("forges an endless key", key(String(repeating: "k", count: 201))),
        Attack("adds a fund", "insert into fund (code, name, province) values ('EVE', 'x', 'x')"),
        Attack("adds a head", "insert into fund_head (fund_id) values (1)"),
        Attack(
            "gives a role an account",
            "insert into account_role (fund_id, role, account) values (1, 'gift', '138')"),
    ]
}
