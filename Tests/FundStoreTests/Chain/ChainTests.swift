import Foundation
import FundCore
import FundServices
import FundTestSupport
import Migrations
import Postgres
import PrivateCluster
import Testing
import Wording

@testable import FundStore

/// What is sealed cannot be changed unnoticed, however it is done.
@Suite struct `The chain of the books` {
    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.lend("01", 100_000_000, on: CalendarDate(parts: 2011, 1, 10))
        try desk.repay("01", 26_500_000, on: CalendarDate(parts: 2011, 4, 11))
        try desk.repay("01", 26_500_000, on: CalendarDate(parts: 2011, 7, 11))
        return desk
    }

    private func verdict(_ desk: Desk) throws -> ChainVerdict { try desk.database.read { try $0.chain() } }

    private func flaws(_ verdict: ChainVerdict) -> [String] {
        verdict.finding.shown.map { violation in
            guard case .number(let entry)? = violation["entry"], case .phrase(let flaw)? = violation["flaw"]
            else { return "\(violation)" }
            return "\(entry) \(flaw.split(separator: ".").last ?? "")"
        }
    }

    @Test func `holds for what the desk does, act by act`() throws {
        let desk = try desk()
        #expect(flaws(try verdict(desk)) == [])
        #expect(try verdict(desk).firstBroken == nil)
        let seals = try desk.sql("select count(*) from act_seal"),
            acts = try desk.sql("select count(*) from act")
        #expect(seals == acts && acts == "10")
        #expect(try desk.broken() == [])
        // A dry run seals too, and leaves nothing.
        var trial = Desk.options(CalendarDate(parts: 2011, 8, 1))
        trial.ending = .rollBack
        _ = try MoveCapital(.contribute, source: .grant, amount: .dong(7), through: .cash).run(
            on: desk.database, trial)
        #expect(try desk.sql("select count(*) from act_seal") == "10")
    }

    struct Forgery: Sendable, CustomTestStringConvertible {
        let name: String
        let sql: String
        let tables: [String]
        /// What is found, in order.
        let flaws: [String]
        var testDescription: String { name }
    }

    /// Act 1 is the capital, 2 to 6 lead to the contract, 7 is the draw, 8 and 9 are payments.
    static let forgeries = [
        Forgery(
            name: "a row changed", sql: "update loan_fact set decision = 'QĐ 9' where act_no = 8",
            tables: ["loan_fact"], flaws: ["8 changed"]),
        Forgery(
            name: "a row left out", sql: "delete from journal_line where act_no = 8 and line_no = 2",
            tables: ["journal_line"], flaws: ["8 left-out"]),
        Forgery(
            name: "a row added",
            sql: """
                insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
                select fund_id, act_no, 9, effective_on, role, account, loan_id, 1 from journal_line
                where act_no = 8 and line_no = 1
                """,
            tables: ["journal_line"], flaws: ["8 added"]),
        Forgery(
            name: "a row hung on another act",
            sql: "update journal_line set act_no = 9, line_no = 9 where act_no = 8 and line_no = 2",
            tables: ["journal_line"], flaws: ["8 left-out", "9 added"]),
        Forgery(
            name: "rows exchanged between acts",
            sql: """
                alter table loan_fact drop constraint loan_fact_is_an_act;
                update loan_fact set act_no = case act_no when 8 then -9 else -8 end where act_no in (8, 9);
                update loan_fact set act_no = -act_no where act_no < 0
                """,
            tables: ["loan_fact"], flaws: ["8 changed", "9 changed"]),
        Forgery(
            name: "a seal removed", sql: "delete from act_seal where act_no = 8", tables: ["act_seal"],
            flaws: ["8 unsealed", "9 seal"]),
        Forgery(
            name: "the last seal removed", sql: "delete from act_seal where act_no = 9", tables: ["act_seal"],
            flaws: ["9 unsealed"]),
        Forgery(
            name: "seals exchanged",
            sql: """
                update act_seal s set body = o.body, head = o.head, rows = o.rows from act_seal o
                where s.act_no in (8, 9) and o.act_no = 17 - s.act_no
                """,
            tables: ["act_seal"], flaws: ["8 changed", "9 changed"]),
        Forgery(
            name: "a head of its own", sql: "update act_seal set head = sha256('x') where act_no = 8",
            tables: ["act_seal"], flaws: ["8 seal", "9 seal"]),
        Forgery(
            name: "another count", sql: "update act_seal set rows = rows + 1 where act_no = 8",
            tables: ["act_seal"], flaws: ["8 seal"]),
        Forgery(
            name: "an act that came past the program",
            sql: """
                select open_acts(fund_id, last_act_no + 1, '{founding}', '{2011-03-01}', 'An', '{null}', '{null}')
                from fund_head
                """,
            tables: [], flaws: ["10 unsealed"]),
        Forgery(
            name: "an act taken away, with all that it had",
            sql: """
                delete from journal_line where act_no = 9; delete from loan_fact where act_no = 9;
                delete from operation_key where act_no = 9;
                delete from act where act_no = 9; update fund_head set last_act_no = 8
                """,
            tables: ["journal_line", "loan_fact", "operation_key", "act", "fund_head"], flaws: ["9 stray"]),
        Forgery(
            name: "another name of the fund", sql: "update fund set name = 'Quỹ Cần Thơ'", tables: [],
            flaws: ["0 seeds"]),
        Forgery(
            name: "another name of an account that the fund began with",
            sql: "update account set name_vi = 'Quỹ đen' where code = '111'", tables: ["account"],
            flaws: ["0 seeds"]),
        Forgery(
            name: "an account that nobody added",
            sql:
                "insert into account (fund_id, code, name_vi, name_en, kind) values (1, '9', 'a', 'b', 'asset')",
            tables: [], flaws: ["0 seeds"]),
        Forgery(
            name: "rows of no act at all",
            sql: """
                alter table loan_fact drop constraint loan_fact_is_an_act;
                insert into loan_fact (fund_id, loan_id, act_no, kind, effective_on, amount_dong, through)
                select fund_id, loan_id, 70, kind, effective_on, amount_dong, through from loan_fact where act_no = 7
                """,
            tables: ["loan_fact"], flaws: ["70 unsealed"]),
    ]

    @Test(arguments: forgeries) func `finds`(_ forgery: Forgery) throws {
        let desk = try desk()
        try desk.corrupt(forgery.sql, past: forgery.tables)
        let verdict = try verdict(desk)
        #expect(flaws(verdict) == forgery.flaws)
        #expect(
            verdict.firstBroken.map { "\($0)" }
                == forgery.flaws.first?.split(separator: " ").first.map(String.init))
    }

    /// The one thing that no look at the database alone can find, and why an anchor is kept outside.
    @Test func `written anew from the middle is found by a mark that was kept outside, and by nothing else`()
        throws
    {
        let desk = try desk()
        let anchors = try desk.database.read { try $0.anchors(of: [7, 8, 9]) }
        let kept = try [7, 8, 9].map { try #require(anchors[$0]) }
        #expect(try desk.database.read { try $0.compare(kept).finding.violations } == 0)
        try desk.corrupt("update act set note = 'Viết lại' where act_no = 8", past: ["act"])
        try desk.sealAnew(from: 8)

        #expect(flaws(try verdict(desk)) == [], "the control: nothing inside contradicts it")
        #expect(try desk.broken() == [])
        let found = try desk.database.read { try $0.compare(kept) }
        #expect(found.firstBroken == 8 && found.finding.violations == 2)
        // Of before the change, a mark says nothing.
        #expect(try desk.database.read { try $0.compare([kept[0]]).finding.violations } == 0)
    }

    @Test func `looks the same from every session`() throws {
        let desk = try desk()
        try desk.corrupt(
            """
            do $$ begin
                execute format('alter database %I set datestyle = ''German, DMY''', current_database());
                execute format('alter database %I set bytea_output = ''escape''', current_database());
                execute format('alter database %I set intervalstyle = ''sql_standard''', current_database());
            end $$;
            """)
        let other = try Desk(opening: desk.name)
        let style = try other.sql("current_setting('datestyle')")
        #expect(style == "German, DMY")
        try other.repay("01", 26_500_000, on: CalendarDate(parts: 2011, 10, 10))
        #expect(flaws(try verdict(other)) == [])
        #expect(flaws(try verdict(desk)) == [])
    }

    @Test func `takes a file of many acts, and closings`() throws {
        let desk = try desk()
        let rows = (0..<12_000).map { "2011-0\(1 + $0 % 6)-1\($0 % 10),grant,\($0 + 1)000,V\($0)" }
        let file = ImportFile(
            path: "c.csv", bytes: Array(("on,source,amount,voucher\n" + rows.joined(separator: "\n")).utf8))
        _ = try ImportCapital(file).run(
            on: desk.database,
            WriteOptions(on: Desk.today, today: Desk.today, key: "c", actedBy: "An", ending: .commit))
        try desk.close("2010-12")
        try desk.perform(
            ReopenPeriod(FiscalPeriod(parsing: "2010-12"), reason: "Sót chứng từ"), on: Desk.today)
        try desk.perform(ReverseEntry(entry: 9, reason: "Nhầm"), on: CalendarDate(parts: 2011, 7, 12))
        let verdict = try verdict(desk)
        #expect(flaws(verdict) == [])
        #expect(try desk.broken() == [])
        try desk.corrupt(
            "update capital_movement set through = 'cash' where act_no = 11000", past: ["capital_movement"])
        #expect(flaws(try self.verdict(desk)) == ["11000 changed"])
    }

    @Test func `goes with a dump`() throws {
        let desk = try desk()
        let cluster = try TestCluster.shared
        let programs = try cluster.cluster.programs()
        let dump = try run(
            URL(filePath: "\(programs.directory)/pg_dump"),
            ["--no-owner", cluster.conninfo(database: desk.name)])
        let copy = try cluster.createDatabase()
        try cluster.execute(dump.stdout, database: copy)
        let restored = try Desk(opening: copy)
        #expect(flaws(try verdict(restored)) == [])
        #expect(
            try restored.database.read { try $0.lastAnchor() } == desk.database.read { try $0.lastAnchor() })
        try restored.repay("01", 26_500_000, on: CalendarDate(parts: 2011, 10, 10))
        #expect(flaws(try verdict(restored)) == [])
    }
}

extension Desk {
    /// What somebody does who may do anything and knows the formula: the seals of fund 1 from an act on, over the rows as
    /// they are now.
    func sealAnew(from first: Int64) throws {
        let connection = try Look.session(TestCluster.shared.conninfo(database: name))
        defer { connection.close() }
        try connection.begin()
        let guards = ["rows_are_kept", "seal_comes_with_its_act"]
        for name in guards { try connection.execute("alter table act_seal disable trigger \(name)") }
        let last = try connection.query("select max(act_no) as last from act_seal where fund_id = 1")[0]
            .int64("last")
        try connection.execute(
            "delete from act_seal where fund_id = 1 and act_no >= $1", [.bigint(first)])
        _ = try connection.run(ChainFormula.sealing(fund: .integer(1), first...last, in: ChainFormula.tables))
        for name in guards { try connection.execute("alter table act_seal enable always trigger \(name)") }
        try connection.commit()
    }

    /// One value, as psql writes it.
    func sql(_ query: String) throws -> String {
        let connection = try Look.session(TestCluster.shared.conninfo(database: name))
        defer { connection.close() }
        return try connection.query("select (\(query))::text as value")[0].text("value")
    }
}
