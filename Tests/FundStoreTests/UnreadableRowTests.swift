import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// Somebody took a constraint away and put in a row that nothing reads: the check says which, looks at the rest,
/// and nothing crashes.
@Suite struct `A row that does not read` {
    struct Damage: Sendable, CustomTestStringConvertible {
        let table: String
        let row: String
        let column: String
        let sql: String
        var testDescription: String { "\(table).\(column): \(sql)" }

        init(
            _ table: String, _ row: String, _ column: String, _ set: String, where condition: String = "true"
        ) {
            self.table = table
            self.row = row
            self.column = column
            sql = "update \(table) set \(set) where \(condition)"
        }
    }

    static let ofLoans = [
        Damage("loan", "01", "method", "method = 'balloon'", where: "number = '01'"),
        Damage("loan", "01", "day_count", "day_count = ''", where: "number = '01'"),
        Damage("loan", "01", "rounding", "rounding = 'away'", where: "number = '01'"),
        Damage("loan", "01", "roll", "roll = 'previous'", where: "number = '01'"),
        Damage("loan", "01", "allocation", "allocation = 'random'", where: "number = '01'"),
        Damage("loan", "01", "prepayment", "prepayment = 'first'", where: "number = '01'"),
        Damage("loan", "01", "rate_billionths", "rate_billionths = -1", where: "number = '01'"),
        Damage(
            "loan", "01", "rate_billionths", "rate_billionths = 9223372036854775807", where: "number = '01'"),
        Damage("loan", "01", "amount_dong", "amount_dong = 9223372036854775807", where: "number = '01'"),
        Damage("loan", "01", "amount_dong", "amount_dong = 0", where: "number = '01'"),
        Damage("loan", "01", "instalments", "instalments = 2147483647", where: "number = '01'"),
        Damage("loan", "01", "instalments", "instalments = 0", where: "number = '01'"),
        Damage("loan", "01", "instalments", "instalments = 1200", where: "number = '01'"),
        Damage("loan", "01", "grace", "grace = 4", where: "number = '01'"),
        Damage("loan", "01", "interest_grace", "interest_grace = -1", where: "number = '01'"),
        Damage("loan", "01", "every_months", "every_months = 0", where: "number = '01'"),
        Damage("loan", "01", "every_months", "every_months = null", where: "number = '01'"),
        Damage("loan", "01", "every_days", "every_days = 3", where: "number = '01'"),
        Damage("loan", "01", "interest_every_months", "interest_every_months = -1", where: "number = '01'"),
        Damage(
            "loan", "01", "round_principal_to", "round_principal_to = -9223372036854775808",
            where: "number = '01'"),
        Damage(
            "loan", "01", "overdue_multiple_ten_thousandths",
            "overdue_multiple_ten_thousandths = 9223372036854775807", where: "number = '01'"),
        Damage(
            "loan", "01", "late_interest_rate_billionths", "late_interest_rate_billionths = -1",
            where: "number = '01'"),
        Damage("loan", "01", "signed_on", "signed_on = 'infinity'", where: "number = '01'"),
        Damage("loan", "01", "first_due_on", "first_due_on = '5000000-01-01'", where: "number = '01'"),
        Damage("loan", "01", "custom_principal_dong", "method = 'custom'", where: "number = '01'"),
        Damage(
            "loan", "01", "custom_principal_dong",
            "custom_due_on = '{2012-01-01}', custom_principal_dong = '{-9223372036854775808}'",
            where: "number = '01'"),
        Damage("loan_fact", "*", "kind", "kind = 'gift'", where: "kind = 'payment'"),
        Damage("loan_fact", "*", "choice", "choice = 'first'", where: "kind = 'payment'"),
        Damage("loan_fact", "*", "through", "through = 'post'", where: "kind = 'payment'"),
        Damage(
            "loan_fact", "*", "amount_dong", "amount_dong = 9223372036854775807", where: "kind = 'payment'"),
        Damage("loan_fact", "*", "amount_dong", "amount_dong = null", where: "kind = 'payment'"),
        Damage(
            "loan_fact", "*", "amount_dong", "amount_dong = 9000000000000000", where: "kind = 'payment'"),
        Damage("loan_fact", "*", "effective_on", "effective_on = 'infinity'", where: "kind = 'payment'"),
        Damage(
            "loan_fact", "*", "rate_billionths", "kind = 'rate-change', rate_billionths = -1",
            where: "kind = 'payment'"),
    ]

    static let ofOthers = [
        Damage("act", "1", "kind", "kind = 'gift'", where: "act_no = 1"),
        Damage("act", "1", "effective_on", "effective_on = '5000000-01-01'", where: "act_no = 1"),
        Damage("act", "1", "recorded_at", "recorded_at = 'infinity'", where: "act_no = 1"),
        Damage("lending_rule", "*", "code", "code = 'colour'", where: "code = 'own-capital-minimum'"),
        Damage(
            "lending_rule", "*", "limit_ten_thousandths", "limit_ten_thousandths = -1",
            where: "code = 'own-capital-minimum'"),
        Damage("classification_rule", "*", "group_3_from", "group_3_from = -5"),
        Damage(
            "distribution_rule", "*", "value_ten_thousandths", "value_ten_thousandths = 10001",
            where: "subject = ''"),
        Damage("distribution_rule", "*", "subject", "subject = 'D'", where: "subject = 'C'"),
        Damage("voucher_series", "*", "pattern", "pattern = 'PT'", where: "subject = 'journal'"),
        Damage("voucher_series", "*", "subject", "subject = 'letter'", where: "subject = 'journal'"),
        Damage(
            "provision_rule", "*", "share_ten_thousandths", "share_ten_thousandths = 10001",
            where: "code = 'collateral-rate'"),
        Damage("provision_rule", "*", "subject", "subject = '6'", where: "subject = '5'"),
        Damage("provision_rule", "*", "months", "months = -1", where: "code = 'valuation-validity'"),
        Damage("account", "112", "kind", "kind = 'treasure'", where: "code = '112'"),
        Damage("borrower", "KH-01", "kind", "kind = 'company'", where: "code = 'KH-01'"),
        Damage("application", "HS-01", "amount_dong", "amount_dong = -1", where: "number = 'HS-01'"),
        Damage("application", "HS-01", "term_months", "term_months = 0", where: "number = 'HS-01'"),
        Damage("capital_movement", "1", "source", "source = 'lottery'"),
        Damage("capital_movement", "1", "through", "through = 'post'"),
        Damage("money_movement", "*", "kind", "kind = 'gift'"),
        Damage("money_movement", "*", "role", "role = 'tip'"),
        Damage("balance_assertion", "*", "evidence", "evidence = 'rumour'"),
        Damage("balance_assertion", "*", "balance_on", "balance_on = 'infinity'"),
        Damage("calendar_day", "*", "day", "day = 'infinity'"),
        Damage("period_closing", "*", "last_on", "last_on = '5000000-01-31'"),
        Damage("risk_rule", "*", "number", "number = -1", where: "code = 'way-back'"),
        Damage("classification_run", "*", "as_of", "as_of = 'infinity'"),
        Damage("classification_run", "*", "groups_from", "groups_from = '{10,30,-90,180}'"),
        Damage("classified_debt", "*", "days_past_due", "days_past_due = -1"),
        Damage("classified_debt", "*", "debt_group", "debt_group = 6"),
        Damage("provision_run", "*", "as_of", "as_of = '5000000-01-31'"),
        Damage("provisioned_debt", "*", "principal_dong", "principal_dong = 0"),
        Damage("provisioned_debt", "*", "rate_ten_thousandths", "rate_ten_thousandths = 10001"),
        Damage("closed_debt", "*", "debt_group", "debt_group = 0"),
        Damage("loan_decision", "*", "kind", "kind = 'gift'", where: "kind = 'debt-group'"),
        Damage("loan_decision", "*", "debt_group", "debt_group = 1", where: "kind = 'debt-group'"),
        Damage("journal_line", "*", "role", "role = 'tip'", where: "act_no = 1 and line_no = 1"),
        Damage("journal_line", "*", "effective_on", "effective_on = '5000000-01-01'", where: "act_no = 1"),
    ]

    private static func livedIn() throws -> Desk {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: CalendarDate(parts: 2011, 1, 10))
        try desk.repay("01", 110_000_000, on: CalendarDate(parts: 2011, 4, 11))
        try desk.lend("02", 200_000_000, on: CalendarDate(parts: 2011, 3, 1))
        try desk.perform(
            MoveMoney(.payment(.role(.bankCharges)), amount: .dong(50_000), through: .bank),
            on: CalendarDate(parts: 2011, 3, 31))
        try desk.perform(
            AssertBalance(.account("4111"), balance: Money(5_000_000_000), evidence: .other),
            on: CalendarDate(parts: 2011, 4, 30))
        try desk.perform(
            AnnounceCalendarDays(
                days: [CalendarDate(parts: 2011, 9, 2)], isWorking: false, name: "Quốc khánh"),
            on: CalendarDate(parts: 2011, 5, 2))
        try decideAboutDebts(desk)
        try desk.close("2011-02")
        return desk
    }

    /// A debt in a group by judgement, a decision that was taken back, and a month that is closed by runs.
    private static func decideAboutDebts(_ desk: Desk) throws {
        try desk.perform(
            SetRule(
                RuleSetting(.closingRuns, value: nil, subject: nil), from: CalendarDate(parts: 2011, 1, 1),
                citation: "QĐ 1", certainty: .verified, approvedBy: "Chi"), on: Desk.today)
        for (group, day) in [(3, 14), (4, 15)] {
            let lowered = try desk.perform(
                LowerDebtGroup(number: "01", group: group, decision: "QĐ 2", reason: "rủi ro"),
                on: CalendarDate(parts: 2011, 2, day))
            guard group == 4 else { continue }
            let entry = try #require(lowered.answer.json.firstRange(of: "\"entry\":")).upperBound
            let number = try #require(Int64(lowered.answer.json[entry...].prefix { $0.isNumber }))
            try desk.perform(ReverseEntry(entry: number, reason: "nhập nhầm"), on: Desk.today)
        }
    }

    private func damaged(_ damage: Damage) throws -> Desk {
        let desk = try `A row that does not read`.livedIn()
        try desk.corrupt(
            """
            do $$ declare c record; begin
                for c in select conname from pg_constraint
                         where conrelid = '\(damage.table)'::regclass and contype in ('c', 'f') loop
                    execute format('alter table \(damage.table) drop constraint %I', c.conname);
                end loop;
                for c in select conname from pg_constraint
                         where contypid in ('dong'::regtype) loop
                    execute format('alter domain dong drop constraint %I', c.conname);
                end loop;
                for c in select a.attname from pg_attribute a
                         where a.attrelid = '\(damage.table)'::regclass and a.attname = 'every_months' and a.attnotnull loop
                    execute format('alter table \(damage.table) alter column %I drop not null', c.attname);
                end loop;
            end $$;
            \(damage.sql)
            """, past: [damage.table])
        return desk
    }

    /// Row, column and value of what a finding says does not read.
    private func unreadable(_ finding: Check.Finding) -> [(table: String, row: String, column: String)] {
        finding.shown.compactMap { violation in
            guard case .text(let table)? = violation["unreadable"], case .text(let row)? = violation["row"],
                case .text(let column)? = violation["column"]
            else { return nil }
            return (table, row, column)
        }
    }

    @Test(arguments: ofLoans)
    func `of a loan is a violation, and the other loans are looked at`(_ damage: Damage) throws {
        let desk = try damaged(damage)
        // Whatever the other loan does not hold is found too.
        try desk.corrupt(
            "update loan set amount_dong = amount_dong - 1 where number = '02'", past: ["loan"])
        let findings = try desk.database.read { try $0.check() }
        let within = try #require(findings.first { $0.name == "loans-within-contract" })
        let found = unreadable(within)
        #expect(found.map(\.table) == [damage.table] && found.map(\.column) == [damage.column])
        if damage.row != "*" { #expect(found.map(\.row) == [damage.row]) }
        #expect(within.shown.contains { $0["number"] == .text("02") })
        #expect(findings.contains { $0.name == "migrations-unedited" && $0.violations == 0 })
        let fault = #expect(throws: StoreFault.self) {
            try desk.database.read { try $0.loan($0.loanRecord("01")) }
        }
        #expect(fault?.kind == .unreadableRow && fault?.unreadable?.column == damage.column)
    }

    @Test(arguments: ofOthers)
    func `is a violation that names it`(_ damage: Damage) throws {
        let desk = try damaged(damage)
        let findings = try desk.database.read { try $0.check() }
        let found = findings.flatMap(unreadable)
        #expect(
            found.contains {
                $0.table == damage.table && $0.column == damage.column
                    || damage.table == "journal_line" && $0.table == "journal_line"
                    || damage.table == "capital_movement" && $0.table == "capital_movement"
            }, "\(found)")
        if damage.row != "*" { #expect(found.contains { $0.row == damage.row }, "\(found)") }
        #expect(findings.contains { $0.name == "migrations-unedited" && $0.violations == 0 })
        #expect(findings.map(\.name) == Check.all.map(\.name))
    }

    /// Sums that no number holds are said, and keep no other check from looking.
    @Test func `may add up to what no number holds`() throws {
        let desk = try `A row that does not read`.livedIn()
        try desk.corrupt(
            """
            alter domain dong drop constraint dong_is_in_range;
            update journal_line set amount_dong = 9223372036854775807 where act_no = 1;
            update account_balance set balance_dong = 9223372036854775807;
            """, past: ["journal_line", "account_balance"])
        let findings = try desk.database.read { try $0.check() }
        let broken = findings.filter { $0.violations > 0 }.map(\.name)
        #expect(broken.contains("entries-balance") && broken.contains("balances-add-up"))
        #expect(findings.map(\.name) == Check.all.map(\.name))
    }
}
