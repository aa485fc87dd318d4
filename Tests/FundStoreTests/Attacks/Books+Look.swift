import FundCore
import Postgres
import Wording

@testable import FundStore

/// The schema is compared by tests of its own.
private struct NotAsked: Error {}

/// What `check` says of the books within a transaction that is still open.
enum Look {
    /// Nobody here changes the schema, and the tests' own login holds no grants.
    private static let ofSchema = ["schema-as-built", "grants-as-documented"]

    /// The names of the checks that find something.
    static func broken(
        _ connection: Connection, fund: Int32 = 1, except left: [String] = []
    ) throws -> [String] {
        // Each check looks within a savepoint.
        let isOpen = connection.transactionStatus != .idle
        if !isOpen { try connection.begin() }
        defer { if !isOpen { try? connection.rollback() } }
        let reader: FundReader
        switch try self.reader(connection, fund: fund) {
        case .success(let found): reader = found
        case .failure(let flaw): return [flaw.text]
        }
        let findings =
            try reader
            .check(Check.all.map(\.name).filter { !(left + ofSchema).contains($0) })
            .filter { $0.violations > 0 }
        for finding in findings { said(finding) }
        return findings.map(\.name)
    }

    /// What the chain says of the books within a transaction that is still open.
    static func chain(_ connection: Connection, fund: Int32 = 1) throws -> [String] {
        guard case .success(let reader) = try reader(connection, fund: fund) else { return ["(no head)"] }
        let finding = try reader.chain().finding
        said(finding)
        return finding.shown.map { Catalogue.text(finding.sentence(of: $0), $0, in: .en) }
    }

    /// Whoever reads it gets a sentence.
    private static func said(_ finding: Check.Finding) {
        for violation in finding.shown {
            for language in Language.allCases {
                _ = Catalogue.text(finding.sentence(of: violation), violation, in: language)
            }
        }
    }

    struct Headless: Error {
        let text: String
    }

    /// The reader of a fund, as the program makes one; or why there is none.
    static func reader(_ connection: Connection, fund: Int32) throws -> Result<FundReader, Headless> {
        let rows = try connection.query(
            """
            select f.code, f.name, f.province, f.founded_on, h.last_act_no, h.closed_through,
                   \(MoneyAccount.column), \(LendingSource.column)
            from coopfund.fund f left join coopfund.fund_head h using (fund_id) where f.fund_id = $1
            """, [.integer(fund)])
        guard let row = rows.first else { return .failure(Headless(text: "(no fund)")) }
        guard let last = try row.optionalInt64("last_act_no") else {
            return .failure(Headless(text: "(no head)"))
        }
        let head = FundHead(
            fundID: fund, code: try row.text("code"), name: try row.text("name"),
            province: try row.text("province"),
            foundedOn: try row.optionalDate("founded_on").map(CalendarDate.init(day:)),
            lastAct: last,
            closedThrough: try row.optionalDate("closed_through").map(CalendarDate.init(day:)),
            moneyAccounts: MoneyAccount.first + (try MoneyAccount.further(row)),
            sources: try LendingSource.all(row))
        return .success(FundReader(connection, head: head, knownAct: .max) { throw NotAsked() })
    }

    /// A session as the program opens it, for a role.
    static func session(_ conninfo: String) throws -> Connection {
        try Connection(
            conninfo,
            options: [
                "options": "-c search_path=coopfund,pg_temp -c lock_timeout=5s -c timezone=Asia/Ho_Chi_Minh"
            ])
    }
}
