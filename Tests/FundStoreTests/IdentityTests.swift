import FundCore
import FundServices
import FundStore
import FundTestSupport
import Migrations
import Testing

@testable import Postgres

/// One form for what looks the same, in the program and in the database.
@Suite struct `Identifiers in the books` {
    /// Every scalar of the first plane, and those planes beyond it that hold marks, letters and signs, within a
    /// word, before an accent and by itself.
    @Test func `have the form that the program gives them`() throws {
        let name = try Desk.migratedDatabase()
        let connection = try Connection(TestCluster.shared.conninfo(database: name))
        try connection.execute("set search_path = coopfund")
        let values =
            Array(UInt32(1)...0xFFFF) + Array(0x10000...0x1FFFF) + Array(0x2F800...0x2FA1F)
            + Array(0xE0000...0xE1000)
        // Letters younger than the server's tables are composed by the program alone.
        let known = values.compactMap(Unicode.Scalar.init).filter { isKnownToServer($0) }
        #expect(known.count > 120_000)
        var compared = 0
        for start in stride(from: 0, to: known.count, by: 8_192) {
            let texts = known[start..<min(start + 8_192, known.count)].map { "A\($0)1 e\($0)\u{301}\($0) b" }
            let rows = try connection.query(
                """
                select identifier_form(t) as form, caseless_form(t) as caseless, voucher_form(t) as voucher
                from unnest($1::text[]) with ordinality as u (t, n) order by n
                """, [.texts(texts)])
            for (index, text) in texts.enumerated() {
                compared += 1
                let expected = [Identifier.normal(text), Identifier.caseless(text), Identifier.voucher(text)]
                let found = try ["form", "caseless", "voucher"].map { try rows[index].text($0) }
                guard expected.map(scalars) == found.map(scalars) else {
                    Issue.record("\(scalars(text)): \(expected.map(scalars)), \(found.map(scalars))")
                    continue
                }
            }
        }
        #expect(compared == known.count)
    }
}

extension `Identifiers in the books` {
    fileprivate func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    /// PostgreSQL 15 has the tables of Unicode 14.
    fileprivate func isKnownToServer(_ scalar: Unicode.Scalar) -> Bool {
        guard let age = scalar.properties.age else { return true }
        return age.major <= 14
    }

    // MARK: What psql could write

    /// What each row would be but for a mark inside it.
    @Test(arguments: [
        (
            "insert into fund (code, name, province) values (E'S\\u200bT', 'Q', 'X')",
            "fund_code_is_in_its_form"
        ),
        (
            "insert into fund (code, name, province) values ('S2', E'Q\\u00a0', 'X')",
            "fund_names_are_in_their_form"
        ),
        (
            "insert into borrower (fund_id, borrower_id, code, kind, act_no) "
                + "values (1, 1, E'K\\u00adH', 'cooperative', 1)", "borrower_code_is_in_its_form"
        ),
        (
            "insert into application (fund_id, application_id, number, borrower_id, act_no, amount_dong, "
                + "project_cost_dong, own_capital_dong, term_months, purpose) "
                + "select fund_id, 1, ' HS', borrower_id, 1, 1, 1, 0, 1, 'x' from borrower limit 1",
            "application_number_is_in_its_form"
        ),
        (
            "insert into borrower_version (fund_id, borrower_id, act_no, name, search_text) "
                + "select fund_id, borrower_id, 1, E'H\\u2060TX', 'htx' from borrower limit 1",
            "borrower_names_are_in_their_form"
        ),
        (
            "select open_acts(1, (select last_act_no + 1 from fund_head), array['borrower'], "
                + "array[date '2020-01-01'], 'An', array[E'PT\\u200b1'], array[null])",
            "act_voucher_is_in_its_form"
        ),
        (
            "select open_acts(1, (select last_act_no + 1 from fund_head), array['borrower'], "
                + "array[date '2020-01-01'], E'A\\u200bn', array[null], array[null])",
            "act_actor_is_in_their_form"
        ),
        (
            "insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en) "
                + "values (1, E'k\\ufeff', '{}', 1, '{}', '', '')", "operation_key_is_in_its_form"
        ),
    ])
    func `keep out marks that nobody sees`(statement: String, constraint: String) throws {
        let desk = try Desk()
        try desk.lend("01", 100_000_000, on: CalendarDate(parts: 2012, 1, 4))
        do {
            try desk.corrupt(statement, past: ["operation_key", "act"])
            Issue.record("it was written")
        } catch {
            #expect("\(error)".contains(constraint), "\(error)")
        }
    }

    /// A login may be called anything; it is the server's word.
    @Test func `let the login act under its own name`() throws {
        let desk = try Desk()
        try TestCluster.shared.execute(
            """
            do $$ begin create role "le  na" login superuser; exception when duplicate_object then null; end $$
            """)
        try TestCluster.shared.execute(
            """
            set session authorization "le  na"; set search_path = coopfund;
            select open_acts(1, (select last_act_no + 1 from fund_head), array['borrower'],
                array[date '2020-01-01'], null, array[null], array[null]);
            """, database: desk.name)
    }

    @Test func `know one person however the name is typed`() throws {
        let desk = try Desk()
        let date = CalendarDate(parts: 2012, 1, 4)
        try desk.perform(
            AddBorrower(code: "A", kind: .cooperative, details: BorrowerDetails(name: "Hợp tác xã A")),
            on: date)
        try desk.perform(
            SubmitApplication(
                borrower: "A", number: "1", amount: .dong(1_000_000), projectCost: .dong(2_000_000),
                ownCapital: Money(1_000_000), termMonths: 12, purpose: "x"), on: date)
        try desk.perform(AppraiseApplication(number: "1", reason: nil), on: date, by: "Trần Đình")
        do {
            try desk.corrupt(
                """
                insert into application_step (fund_id, application_id, act_no, step, amount_dong, acted_by)
                select fund_id, application_id, act_no, 'approved', 1, ' TRẦN  ĐÌNH\u{200B}' from application
                """, past: ["act"])
            Issue.record("it was written")
        } catch {
            #expect("\(error)".contains("appraises does not approve"), "\(error)")
        }
    }

    // MARK: What stood there before

    /// The books of the version before, with what it let in.
    fileprivate func booksOfBefore() throws -> String {
        let name = try TestCluster.shared.createDatabase()
        let steps = Migration.all.prefix(6)
        #expect(steps.last?.name == "0006_closed_days")
        for step in steps { try TestCluster.shared.execute("begin;\n\(step.sql)\ncommit;", database: name) }
        let noted = steps.enumerated().map { index, step in
            "(\(index + 1), '\(step.name)', encode(sha256(convert_to($text$\(step.sql)$text$, 'UTF8')), 'hex'))"
        }
        try TestCluster.shared.execute(
            """
            create table public.coopfund_migration (
                step integer primary key, name text not null, sha256 text not null,
                applied_at timestamptz not null default clock_timestamp());
            insert into public.coopfund_migration (step, name, sha256) values \(noted.joined(separator: ","));
            set search_path = coopfund;
            select found_fund('ST', 'Quỹ', 'X'), found_fund(E'S\\u200bT', 'Quỹ hai', 'X');
            select open_acts(1, 1, array_fill('borrower'::text, array[9]), array_fill(date '2024-01-10', array[9]),
                'An', array[E'PT\\u200b 1', null, null, null, null, null, null, null, null],
                array_fill(null::text, array[9]));
            insert into borrower (fund_id, borrower_id, code, kind, act_no) values
                (1, 1, E'DT\\u200b1', 'cooperative', 1), (1, 2, 'DT1', 'cooperative', 2),
                (1, 3, E'DT\\u00ad1', 'cooperative', 3), (1, 4, E'\\u2060', 'cooperative', 4),
                (1, 5, E' DT\\u00a0  2', 'cooperative', 5), (1, 6, 'DT1 [1]', 'cooperative', 6);
            insert into borrower_version (fund_id, borrower_id, act_no, name, search_text)
            select fund_id, borrower_id, act_no, E'HTX\\u200b', lower(code) || E' htx\\u200b' from borrower;
            insert into application (fund_id, application_id, number, borrower_id, act_no, amount_dong,
                project_cost_dong, own_capital_dong, term_months, purpose)
            values (1, 7, 'Z/01', 2, 7, 1, 1, 0, 12, 'x'), (1, 8, E'Z/01\\u200b', 2, 8, 1, 1, 0, 12, 'x');
            insert into loan (fund_id, loan_id, number, application_id, borrower_id, act_no, signed_on,
                amount_dong, rate_billionths, method, instalments, every_months, grace, interest_grace, day_count,
                rounding, round_principal_to, roll, overdue_multiple_ten_thousandths,
                late_interest_rate_billionths, allocation, prepayment, custom_due_on, custom_principal_dong)
            select 1, act_no, number, application_id, 2, act_no, '2024-01-10', 1, 60000000, 'equal-principal', 4,
                3, 0, 0, 'actual/365', 'half-up', 1, 'next-working-day', 15000, 100000000,
                'overdue-principal-first', 'next', '{}', '{}'
            from application;
            insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en) values
                (1, E'k\\u200b1',
                 '{"act":"AddBorrower","on":"2024-01-10","code":"DT\\u200b1","kind":"cooperative",'
                 || '"details":{"name":"HTX","tax_code":null,"sector":null,"commune":null,"district":null,'
                 || '"members":null},"by":"An","voucher":null,"note":null}',
                 1, '{"entry":1}', 'một', 'one'),
                (1, 'k1', '{"act":"Other","on":"2024-01-10"}', 2, '{"entry":2}', 'hai', 'two');
            """, database: name)
        return name
    }

    /// No row is lost, each is called otherwise than every other, and what it was called is kept.
    @Test func `are put into their form by the upgrade`() throws {
        let name = try booksOfBefore()
        let conninfo = try TestCluster.shared.conninfo(database: name)
        let report = try Migrator(Database(conninfo: conninfo, fundCode: nil)).migrate()
        let sql = { try TestCluster.shared.execute("set search_path = coopfund;" + $0, database: name) }
        #expect(try sql("select code from fund order by fund_id") == "ST\nST [2]\n")
        #expect(
            try sql("select code from borrower order by borrower_id")
                == "DT1 [1.2]\nDT1\nDT1 [3]\n[4]\nDT 2\nDT1 [1]\n")
        #expect(try sql("select number from application order by act_no") == "Z/01\nZ/01 [8]\n")
        #expect(try sql("select number from loan order by act_no") == "Z/01\nZ/01 [8]\n")
        #expect(
            try sql("select search_text from borrower_version order by borrower_id")
                == "dt1 [1.2] htx\ndt1 htx\ndt1 [3] htx\n[4] htx\ndt 2 htx\ndt1 [1] htx\n")
        #expect(
            report.rewritten.map(\.keptAs).sorted() == [
                "DT 2", "DT1 [1.2]", "DT1 [3]", "ST [2]", "Z/01 [8]", "Z/01 [8]", "[4]",
            ])
        #expect(report.rewritten.first { $0.keptAs == "DT1 [3]" }?.written == "DT\u{AD}1")
        // What stands may not be rewritten after that.
        #expect(throws: (any Error).self) { try sql("update borrower set code = 'x'") }
        #expect(throws: (any Error).self) { try sql("delete from identifier_before") }
        // A voucher stays as it was written, and is found as it reads.
        #expect(
            try sql("select act_no from act where voucher is not null and voucher_form(voucher) = 'pt1'")
                == "1\n")
        #expect(try Migrator(Database(conninfo: conninfo, fundCode: nil)).migrate().rewritten == [])
    }

    /// A key that holds a mark answers whoever types it without, and the key that reads the same answers too.
    @Test func `leave kept answers where they are found`() throws {
        let name = try booksOfBefore()
        let database = try Database(
            conninfo: TestCluster.shared.conninfo(database: name), fundCode: "ST")
        _ = try Migrator(database).migrate()
        let service = AddBorrower(code: "DT1", kind: .cooperative, details: BorrowerDetails(name: "HTX"))
        let options = { (on: CalendarDate?) in
            WriteOptions(on: on, today: Desk.today, key: "k1", actedBy: "An", ending: .commit)
        }
        let replay = try service.run(on: database, options(CalendarDate(parts: 2024, 1, 10)))
        #expect(replay.isReplay && replay.answer.summaryEn == "one")
        #expect(try service.run(on: database, options(nil)).answer.summaryEn == "one")
        let other = AddBorrower(code: "DT9", kind: .cooperative, details: BorrowerDetails(name: "HTX"))
        #expect(throws: Refusal(.keyReused, ["key": .text("k1")])) {
            _ = try other.run(on: database, options(nil))
        }
    }
}
