import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

@Suite struct `The checks of the books` {
    /// A year of an honest fund: two loans, payments in time, late and through the till.
    private func livedIn(closed: Bool = false) throws -> Desk {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: CalendarDate(parts: 2011, 1, 10))
        try desk.lend("02", 200_000_000, on: CalendarDate(parts: 2011, 3, 1), kind: .cooperativeGroup)
        try desk.repay("01", 110_000_000, on: CalendarDate(parts: 2011, 4, 11))
        try desk.repay("02", 20_000_000, on: CalendarDate(parts: 2011, 8, 1), through: .cash)
        // Found later: what the payment before it covered is derived again.
        try desk.repay("02", 50_000_000, on: CalendarDate(parts: 2011, 6, 1))
        try desk.perform(
            MoveMoney(.payment(.role(.bankCharges)), amount: .dong(50_000), through: .bank),
            on: CalendarDate(parts: 2011, 6, 30))
        try desk.perform(
            PostVoucher([.init(.debit, "6421", .dong(900_000)), .init(.credit, "338", .dong(900_000))]),
            on: CalendarDate(parts: 2011, 7, 31))
        try desk.perform(
            AssertBalance(.account("4111"), balance: Money(5_000_000_000), evidence: .other),
            on: CalendarDate(parts: 2011, 12, 31))
        if closed { try desk.close("2011-12") }
        return desk
    }

    @Test func `hold for an honest fund`() throws {
        #expect(try livedIn().broken() == [])
        #expect(try livedIn(closed: true).broken() == [])
    }

    struct Corruption: Sendable, CustomTestStringConvertible {
        let check: String
        /// The tables whose guards are off for the moment.
        let tables: [String]
        let sql: String
        var closed = false

        var testDescription: String { check }
    }

    /// Another act, through the door.
    private static func act(_ kind: String, on date: String) -> String {
        """
        select open_acts(fund_id, last_act_no + 1, '{\(kind)}', '{\(date)}', 'An', '{null}', '{null}')
        from fund_head;
        """
    }

    static let corruptions = [
        Corruption(
            check: "entries-balance", tables: ["journal_line"],
            sql: "update journal_line set amount_dong = amount_dong + 1 where act_no = 1 and line_no = 1"),
        Corruption(
            check: "balances-add-up", tables: [],
            sql: "update account_balance set balance_dong = balance_dong + 1 where account = '112'"),
        Corruption(
            check: "money-not-below-zero", tables: ["journal_line"],
            sql: "update journal_line set effective_on = '2030-01-01' where act_no = 1"),
        Corruption(
            check: "funds-not-below-zero", tables: ["journal_line"],
            sql: "update journal_line set role = 'bonus-fund', account = '3531' where role = 'bank-charges'"),
        Corruption(
            check: "acts-without-gaps", tables: ["fund_head"],
            sql: "update fund_head set last_act_no = last_act_no + 1"),
        Corruption(
            check: "record-times-increase", tables: ["act"],
            sql: "update act set recorded_at = recorded_at - interval '1 day' where act_no = 5"),
        Corruption(
            check: "capital-agrees-with-journal", tables: ["capital_movement"],
            sql: "update capital_movement set amount_dong = amount_dong + 1"),
        Corruption(
            check: "capital-sources-not-below-zero", tables: ["capital_movement"],
            sql: "update capital_movement set amount_dong = -amount_dong"),
        Corruption(
            check: "money-agrees-with-journal", tables: ["money_movement"],
            sql: "update money_movement set amount_dong = amount_dong + 1"),
        Corruption(
            check: "balances-as-verified", tables: ["balance_assertion"],
            sql: "update balance_assertion set balance_dong = balance_dong + 1"),
        Corruption(
            check: "facts-agree-with-acts", tables: ["loan_fact"],
            sql: "update loan_fact set effective_on = effective_on + 1 where kind = 'payment'"),
        Corruption(
            check: "loans-follow-approvals", tables: ["application_step"],
            sql: "update application_step set acted_by = 'Bình'"),
        Corruption(
            check: "keys-belong-to-acts", tables: ["operation_key"],
            sql: """
                alter table operation_key drop constraint operation_key_has_an_act;
                insert into operation_key (fund_id, key, request, answer_json, summary_vi, summary_en)
                values (1, 'sắp tới', 'x', '{}', 'đã ghi', 'recorded')
                """),
        Corruption(
            check: "keys-belong-to-acts", tables: ["operation_key"],
            sql: """
                insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en)
                values (1, 'sắp tới', 'x', 3, '{"entry": 4}', 'đã ghi', 'recorded')
                """),
        Corruption(
            check: "keys-belong-to-acts", tables: ["operation_key"],
            sql: """
                insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en)
                select 1, key, 'x', 3, '{}', 'đã ghi', 'recorded' from unnest(array['k1', 'k2']) as key
                """),
        Corruption(
            check: "rows-readable", tables: ["lending_rule"],
            sql: """
                alter table lending_rule drop constraint lending_rule_is_known;
                alter table lending_rule drop constraint lending_rule_has_what_its_code_needs;
                update lending_rule set code = 'colour' where code = 'own-capital-minimum'
                """),
        Corruption(
            check: "schema-as-built", tables: [], sql: "alter table loan drop constraint loan_roll_is_known"),
        Corruption(
            check: "grants-as-documented", tables: [], sql: "grant delete on act to public"),
        Corruption(
            check: "texts-composed", tables: ["borrower_version"],
            sql: """
                alter domain words drop constraint words_are_composed;
                alter table borrower_version drop constraint borrower_names_are_in_their_form;
                update borrower_version set name = normalize(name, nfd)
                """),
        Corruption(
            check: "triggers-in-place", tables: [],
            sql: "alter table loan_fact enable trigger rows_are_kept"),
        Corruption(
            check: "loans-agree-with-journal", tables: ["journal_line"],
            sql: """
                update journal_line set effective_on = effective_on + 1
                where act_no = (select min(act_no) from act where kind = 'repayment')
                """),
        Corruption(
            check: "loans-within-contract", tables: ["loan"],
            sql: "update loan set amount_dong = amount_dong - 1 where number = '01'"),
        Corruption(
            check: "schedules-add-up", tables: ["loan_fact"],
            sql: """
                update loan_fact set kind = 'draw', effective_on = '2030-01-01'
                where act_no = (select max(act_no) from act where kind = 'repayment')
                """),
        Corruption(
            check: "facts-possible", tables: ["loan_fact"],
            sql: "update loan_fact set kind = 'credit-use', through = null where kind = 'payment'"),
        Corruption(
            check: "closed-periods-unchanged", tables: ["period_balance"],
            sql: """
                update period_balance set debit_dong = debit_dong + 1
                where act_no = (select min(act_no) from act where kind = 'period-closing')
                """, closed: true),
        Corruption(
            check: "closed-periods-unchanged", tables: ["journal_line"],
            sql: "update journal_line set effective_on = '2011-05-31' where effective_on = '2011-06-01'",
            closed: true),
        Corruption(
            check: "lines-agree-with-chart", tables: ["journal_line"],
            sql: "update journal_line set account = '6421' where act_no = 1 and role = 'bank'"),
        Corruption(
            check: "lines-agree-with-chart", tables: ["journal_line"],
            sql: "update journal_line set role = 'named' where act_no = 1 and role = 'bank'"),
        Corruption(
            check: "lines-agree-with-chart", tables: ["account", "account_role_version"],
            sql: """
                insert into account_role_version (fund_id, role, act_no, account)
                select fund_id, 'interest-income', last_act_no, '138' from fund_head
                """),
        Corruption(
            check: "lines-agree-with-chart", tables: ["act"],
            sql: "update act set kind = 'year-result' where act_no = 1"),
        Corruption(
            check: "vouchers-are-whole", tables: ["journal_line"],
            sql: "update journal_line set role = 'bank', account = '112' where role = 'other-payables'"),
        Corruption(
            check: "vouchers-are-whole", tables: ["journal_line"],
            sql: "update journal_line set role = 'named', account = '994' where role = 'other-payables'"),
        Corruption(
            check: "vouchers-are-whole", tables: ["reversal"],
            sql: """
                \(act("reversal", on: "2011-08-01"))
                insert into reversal (fund_id, act_no, reversed_act_no, reason)
                select 1, max(h.last_act_no), max(a.act_no), 'đảo mà không ghi'
                from fund_head h, act a where a.kind = 'journal-voucher'
                """),
        Corruption(
            check: "acts-have-their-rows", tables: ["journal_line"],
            sql: """
                delete from journal_line using act a
                where a.act_no = journal_line.act_no and a.kind = 'journal-voucher'
                """),
        Corruption(
            check: "acts-have-their-rows", tables: ["capital_movement"],
            sql: "delete from capital_movement"),
        Corruption(
            check: "acts-have-their-rows", tables: ["act"],
            sql: "update act set kind = 'money-receipt' where act_no = 1"),
        Corruption(
            check: "acts-have-their-rows", tables: ["reversal"],
            sql: """
                \(act("reversal", on: "2012-02-01"))
                insert into reversal (fund_id, act_no, reversed_act_no, reason)
                select 1, max(h.last_act_no), max(a.act_no), 'kỳ bị đảo'
                from fund_head h, act a where a.kind = 'period-closing'
                """, closed: true),
        Corruption(
            check: "acts-have-their-rows", tables: ["surplus_distribution"],
            sql: """
                \(act("surplus-distribution", on: "2012-02-01"))
                insert into surplus_distribution (fund_id, act_no, fiscal_year, rating, result_dong, findings)
                select fund_id, last_act_no, 2011, 'A', 1, '[]' from fund_head
                """, closed: true),
        Corruption(
            check: "closed-periods-unchanged", tables: ["period_balance"],
            sql: """
                insert into period_balance (fund_id, act_no, account, opening_dong, debit_dong, credit_dong)
                select 1, min(act_no), '811', 0, 7, 7 from act where kind = 'period-closing'
                """, closed: true),
        Corruption(
            check: "periods-follow-each-other", tables: ["fund_head"],
            sql: "update fund_head set closed_through = '2011-11-30'", closed: true),
        Corruption(
            check: "periods-follow-each-other", tables: ["period_closing"],
            sql: """
                alter table period_closing drop constraint period_closing_is_a_month;
                update period_closing set first_on = first_on + 1
                """, closed: true),
        Corruption(
            check: "periods-follow-each-other", tables: ["journal_line"],
            sql: """
                delete from journal_line using act a
                where a.act_no = journal_line.act_no and a.kind = 'year-result' and a.effective_on = '2011-12-31'
                """, closed: true),
        Corruption(
            check: "migrations-unedited", tables: [],
            sql: "update public.coopfund_migration set sha256 = 'edited' where step = 2"),
    ]

    @Test(arguments: corruptions) func `find what was done past the tool`(_ corruption: Corruption) throws {
        let desk = try livedIn(closed: corruption.closed)
        try desk.corrupt(corruption.sql, past: corruption.tables)

        #expect(try desk.broken().contains(corruption.check))
        #expect(try desk.broken().contains("triggers-in-place") == (corruption.check == "triggers-in-place"))
    }

    @Test func `show the first twenty violations and count the rest`() throws {
        let desk = try livedIn()
        try desk.corrupt("update fund_head set last_act_no = last_act_no + 25", past: ["fund_head"])
        let finding = try #require(try desk.database.read { try $0.check(["acts-without-gaps"]) }.first)
        #expect(finding.violations == 25)
        #expect(finding.shown.count == 20)
    }

    @Test func `of one fund do not look at another`() throws {
        let desk = try livedIn()
        _ = try CreateFund(code: "CT", name: "Quỹ Cần Thơ", province: "Cần Thơ")
            .run(on: desk.database, Desk.options(Desk.today))
        let conninfo = try TestCluster.shared.conninfo(database: desk.name)
        for code in ["ST", "CT"] {
            let database = try Database(conninfo: conninfo, fundCode: code)
            #expect(try database.read { try $0.check() }.allSatisfy { $0.violations == 0 })
        }
    }

    @Test func `have a sentence each`() {
        let keys = Check.all.flatMap { ["check.\($0.name)", "check.\($0.name).violation"] }
        #expect(Catalogue.missing(from: keys) == [])
    }
}
