import Foundation
import FundTestSupport
import Postgres
import Testing

/// What a login with the rights of the writer can do with psql: the schema holds where one has them that should not.
@Suite struct `A staff login with psql` {
    @Test func `is refused, found, or does no harm`() throws {
        let cluster = try TestCluster.shared
        let name = try RichLife.database()
        try admit(to: name)
        let connection = try Look.session(cluster.conninfo(database: name, role: "attacks_lan"))
        try #require(try Look.broken(connection) == [])

        let attacks = StaffAttacks.all
        #expect(attacks.count >= 100)
        #expect(Set(attacks.map(\.name)).count == attacks.count, "two of one name")
        var (silent, unreadable): ([String], [String]) = ([], [])
        var rows: [String] = []
        for attack in attacks {
            let outcome: String
            switch try attack.try(connection) {
            case .refused(let guardian): outcome = "refused: \(guardian)"
            case .found(let checks): outcome = "found: " + checks.map { "`\($0)`" }.joined(separator: ", ")
            case .silent:
                if attack.reason == nil { silent.append(attack.name) }
                outcome = "let in: \(attack.reason ?? "?")"
            case .unreadable(let reason):
                unreadable.append("\(attack.name): \(reason)")
                outcome = "?"
            }
            rows.append("| \(rows.count + 1) | \(attack.name) | \(outcome) |\n")
        }
        #expect(try Look.broken(connection) == [])
        connection.close()
        try cluster.dropDatabase(name)

        #expect(silent == [], "let in and not found, without a reason")
        #expect(unreadable == [], "the check cannot go on")
        let text = "\n| | A member of staff … | |\n|---|---|---|\n" + rows.joined() + "\n"
        #expect(try Page.part("staff", updatedTo: text) == text)
    }

    /// The roles and grants of the document, under names of the tests' own.
    private func admit(to database: String) throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Documentation/Operations.md")
        let page = try String(contentsOf: url, encoding: .utf8)
        let blocks = page.components(separatedBy: "```sql\n").dropFirst().compactMap {
            $0.components(separatedBy: "\n```").first
        }
        let grants = try #require(blocks.first { $0.hasPrefix("grant usage on schema") })
            .replacing("coopfund_writer", with: "attacks_can_bo")
        try TestCluster.shared.execute(
            """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'attacks_lan') then
                    create role attacks_can_bo nologin;
                    create role attacks_lan login in role attacks_can_bo;
                end if;
            end $$;
            \(grants)
            """, database: database)
    }
}
