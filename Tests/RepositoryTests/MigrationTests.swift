import Foundation
import FundServices
import FundStore
import FundTestSupport
import Migrations
import PrivateCluster
import Testing

@Suite struct `The migrations` {
    @Test func `are numbered without gaps and say why`() throws {
        let names = try Repository.files(in: "Migrations", ending: ".sql").map {
            $0.dropFirst("Migrations/".count)
        }
        #expect(names.map { $0.dropLast(".sql".count) } == Migration.all.map { $0.name[...] })
        for (index, name) in names.enumerated() {
            let digits = String(index + 1)
            #expect(name.hasPrefix(String(repeating: "0", count: 4 - digits.count) + digits + "_"))
            let text = try Repository.text("Migrations/\(name)")
            #expect(text.hasPrefix("-- Why: "), "\(name)")
            #expect(text.contains("-- Locks: "), "\(name)")
        }
    }

    /// A step that others may have applied is never edited: a change is a new step.
    @Test func `are those whose hashes were noted`() throws {
        let noted = try Repository.text("Migrations/hashes.txt")
        let computed = Migration.all.map { "\(SHA256.hex(of: Array($0.sql.utf8)))  \($0.name).sql\n" }
        #expect(noted == computed.joined())
    }

    private static let snapshot = "Migrations/schema.sql.txt"

    /// pg_dump writes the same schema differently from one major version to the next.
    private static var fitsThisServer: Bool {
        get throws {
            let major = try TestCluster.shared.cluster.programs().major
            return try isUpdating || Repository.text(snapshot).hasPrefix("-- PostgreSQL \(major)\n")
        }
    }

    private static var isUpdating: Bool {
        ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1"
    }

    @Test(.enabled("the snapshot is of another PostgreSQL", { try fitsThisServer }))
    func `end in the schema that reviewers read`() throws {
        let cluster = try TestCluster.shared
        let programs = try cluster.cluster.programs()
        let name = try cluster.createDatabase()
        let conninfo = cluster.conninfo(database: name)
        _ = try Migrator(Database(conninfo: conninfo, fundCode: nil)).migrate()
        let dump = try run(
            URL(filePath: "\(programs.directory)/pg_dump"), ["--schema-only", "--no-owner", conninfo])
        #expect(dump.status == 0, "\(dump.stderr)")
        let schema = "-- PostgreSQL \(programs.major)\n" + `The migrations`.normalised(dump.stdout)
        if `The migrations`.isUpdating {
            try schema.write(
                to: Repository.root.appending(path: `The migrations`.snapshot), atomically: true,
                encoding: .utf8)
        } else {
            #expect(try Repository.text(`The migrations`.snapshot) == schema)
        }
    }

    /// Without the lines that differ in each run or say nothing; functions stay as they are written.
    private static func normalised(_ dump: String) -> String {
        dump.split(separator: "\n")
            .filter { line in
                !["--", "SET ", "SELECT pg_catalog.set_config", "\\restrict", "\\unrestrict"]
                    .contains { line.hasPrefix($0) }
            }
            .map { $0 + "\n" }.joined()
    }
}
