import FundCore
import FundServices
import FundTestSupport
import Migrations
import Testing

@testable import FundStore

@Suite struct `A rule that is set` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    @discardableResult
    private func set(
        _ code: RuleCode, _ value: String?, for subject: String? = nil, from date: CalendarDate, _ desk: Desk
    ) throws -> WriteResult {
        try desk.perform(
            SetRule(
                RuleSetting(code, value: value, subject: subject), from: date, citation: "QĐ 7",
                certainty: .verified, approvedBy: "Chi"), on: Desk.today)
    }

    private func limit(_ desk: Desk, on date: CalendarDate, knownThrough act: Int64? = nil) throws -> Int64? {
        try desk.database.read { reader in
            let reader = act.map(reader.known) ?? reader
            return LendingRule.inForce(on: date, among: try reader.lendingRules())
                .first { $0.code == .ownCapitalMinimum }?.limit
        }
    }

    /// 30 % by entry 2, put right to 25 % for the same day by entry 3, ended by entry 4.
    @Test func `is known from its entry on`() throws {
        let desk = try Desk()
        for value in ["30", "25"] { try set(.ownCapitalMinimum, value, from: day(2027, 1, 1), desk) }
        try set(.ownCapitalMinimum, "none", from: day(2028, 1, 1), desk)
        #expect(try limit(desk, on: day(2026, 12, 31)) == 2_000)
        #expect(try limit(desk, on: day(2027, 1, 1)) == 2_500)
        #expect(try limit(desk, on: day(2028, 1, 1)) == nil)
        #expect(try limit(desk, on: day(2027, 1, 1), knownThrough: 2) == 3_000)
        #expect(try limit(desk, on: day(2028, 1, 1), knownThrough: 3) == 2_500)
        #expect(try limit(desk, on: day(2028, 1, 1), knownThrough: 1) == 2_000)
        let groups = try desk.database.read { reader in
            try (reader.classificationRules().count, reader.distributionRules().count)
        }
        try set(.debtGroups, "5,10,15,20", from: day(2027, 1, 1), desk)
        try set(.financialReserve, "5", from: day(2027, 1, 1), desk)
        let (known, current, shares) = try desk.database.read { reader in
            let before = reader.known(through: 4)
            return (
                try (before.classificationRules().count, before.distributionRules().count),
                try reader.classificationRules().last?.groupsFrom, try reader.distributionRules()
            )
        }
        #expect(known == groups)
        #expect(current == [5, 10, 15, 20])
        #expect(shares.contains { $0.entry == 6 })
        #expect(try desk.broken() == [])
    }

    /// A condition with a day before what was decided judges only what comes; so does a rule on surpluses.
    @Test func `takes nothing from what was decided before it`() throws {
        let desk = try Desk()
        // Provisions for the debt, which nobody repays, would take the result.
        try set(.closingRuns, "none", from: day(2021, 5, 15), desk)
        try desk.lend("01", 500_000_000, on: day(2022, 2, 1))
        try desk.closeYear(2022, result: 500_000_000)
        try desk.perform(
            DistributeSurplus(
                year: FiscalPeriod(parsing: "2022"),
                decision: SurplusDecision(
                    rating: .a, monthlySalaries: Money(40_000_000),
                    managersMonthlySalaries: Money(15_000_000))), on: day(2023, 4, 10))
        try set(.ownCapitalMinimum, "90", from: day(2022, 1, 1), desk)
        try set(.financialReserve, "20", from: day(2021, 5, 15), desk)
        try set(.bonusSalaries, "1", for: "A", from: day(2022, 12, 31), desk)
        #expect(try desk.broken() == [])
        #expect(throws: Refusal.self) { try desk.lend("02", 500_000_000, on: day(2023, 5, 4)) }
    }

    @Test func `is refused where the database knows better`() throws {
        let desk = try Desk()
        try set(.ownCapitalMinimum, "30", from: day(2027, 1, 1), desk)
        for (name, sql) in [
            (
                "lending_rule_is_approved_where_it_is_set",
                """
                insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty, approved_by)
                values (1, '2027-01-01', 'own-capital-minimum', 1, 'x', 'assumed', 'Chi')
                """
            ),
            (
                "lending_rule_has_what_its_code_needs",
                """
                insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty, is_ended)
                values (1, '2027-01-01', 'own-capital-minimum', 1, 'x', 'assumed', true)
                """
            ),
            (
                "voucher_series_has_one_number",
                """
                insert into voucher_series (fund_id, valid_from, subject, pattern, citation, certainty)
                values (1, '2027-01-01', 'journal', 'A{n}{n}', 'x', 'assumed')
                """
            ),
            (
                "whoever records a rule does not approve it",
                """
                begin;
                select open_acts(1, last_act_no + 1, '{rule-setting}', '{2026-11-20}', 'Lan', '{null}', '{null}')
                from fund_head;
                insert into lending_rule (fund_id, valid_from, code, citation, certainty, act_no, approved_by, is_ended)
                select 1, '2027-01-01', 'own-capital-minimum', 'x', 'assumed', last_act_no, 'LAN', true from fund_head;
                commit
                """
            ),
        ] {
            let failure = #expect(throws: StatementFailed.self) { try desk.corrupt(sql + ";") }
            #expect(failure?.description.contains(name) == true, "\(failure?.description ?? "")")
        }
        // What a row of the administrator may be goes on to be possible.
        try desk.corrupt(
            """
            insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty)
            values (1, '2027-01-01', 'own-capital-minimum', 4000, 'x', 'assumed');
            """)
        #expect(try limit(desk, on: day(2027, 1, 1)) == 3_000)
        #expect(try desk.broken() == [])
    }
}

@Suite struct `The upgrade to rules that are set` {
    /// Books of the version before, with a rule that an administrator added.
    @Test func `keeps the rules, and gives every fund its series`() throws {
        let cluster = try TestCluster.shared
        let name = try cluster.createDatabase()
        let step = try #require(Migration.all.firstIndex { $0.name.hasSuffix("_rule_settings") })
        let applied = Migration.all[..<step].enumerated().map {
            "(\($0 + 1), '\($1.name)', '\(SHA256.hex(of: Array($1.sql.utf8)))')"
        }
        for migration in Migration.all[..<step] {
            try cluster.execute("begin;\n\(migration.sql)commit;", database: name)
        }
        try cluster.execute(
            """
            create table public.coopfund_migration (
                step integer primary key, name text not null, sha256 text not null,
                applied_at timestamptz not null default clock_timestamp());
            insert into public.coopfund_migration (step, name, sha256) values \(applied.joined(separator: ", "));
            set search_path = coopfund;
            select found_fund('ST', 'Quỹ Sóc Trăng', 'Sóc Trăng'), found_fund('CT', 'Quỹ Cần Thơ', 'Cần Thơ');
            insert into lending_rule (fund_id, valid_from, code, limit_ten_thousandths, citation, certainty)
            values (1, '2025-01-01', 'own-capital-minimum', 4000, 'QĐ 1', 'verified');
            begin;
            select open_acts(1, 1, '{capital-contribution}', '{2022-01-04}', 'An', '{PT 7/2022}', '{null}');
            insert into capital_movement values (1, 1, 'grant', 5, 'cash');
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong) values
                (1, 1, 1, '2022-01-04', 'cash', '111', 5), (1, 1, 2, '2022-01-04', 'capital-grant', '4118', -5);
            commit;
            """, database: name)
        let owners = try Database(conninfo: cluster.conninfo(database: name), fundCode: "ST")
        _ = try Migrator(owners).migrate()
        #expect(try owners.read { try $0.check() }.filter { $0.violations > 0 }.map(\.name) == [])
        let rules = try owners.read { try $0.ruleRecords(of: .ownCapitalMinimum) }
        #expect(rules.map { $0.setting.value?.text } == ["20", "40"])
        #expect(rules.allSatisfy { $0.act == nil })
        // What stands there counts: the next number is 8.
        let next = try MoveCapital(.contribute, source: .grant, amount: .dong(7), through: .cash).run(
            on: owners,
            WriteOptions(
                on: CalendarDate(parts: 2022, 1, 5), today: Desk.today, key: nil, actedBy: "An",
                voucher: "auto",
                ending: .commit))
        #expect(next.answer.json.contains(#""voucher":"PT008/2022""#))
        let others = try Database(conninfo: cluster.conninfo(database: name), fundCode: "CT")
        #expect(
            try others.read { try $0.ruleRecords(of: .voucherSeries).count } == VoucherSubject.allCases.count)
        #expect(try others.read { try $0.check() }.filter { $0.violations > 0 }.map(\.name) == [])
    }
}
