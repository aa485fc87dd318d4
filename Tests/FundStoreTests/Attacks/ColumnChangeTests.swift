import FundTestSupport
import Postgres
import Testing

/// What somebody who may do anything changes, past every trigger, one column at a time.
@Suite struct `A column changed by an administrator` {
    /// Columns whose change nothing else in the database contradicts, and why. A chain of hashes would find them.
    static let unfound: [String: String] = [:]

    /// Columns whose other values a check cannot read yet: it ends with an error in place of a violation. Empty
    /// this list where readers report what they cannot read.
    static let unreadable: Set<String> = []

    @Test func `is found, or stands in the list of those that cannot be`() throws {
        let cluster = try TestCluster.shared
        let name = try RichLife.database()
        let connection = try Look.session(cluster.conninfo(database: name))
        try #require(try Look.broken(connection) == [])
        let changes = try ColumnChange.all(connection)
        var found: [String] = []
        var unfound: [String] = []
        var refused: [String] = []
        var empty: [String] = []
        var unreadable: [String: String] = [:]
        try connection.begin()
        try connection.execute("set local session_replication_role = replica")
        for change in changes {
            switch try change.make(connection) {
            case .found: found.append(change.name)
            case .notFound: unfound.append(change.name)
            case .refused: refused.append(change.name)
            case .empty: empty.append(change.name)
            case .unreadable(let reason): unreadable[change.name] = reason
            }
        }
        try connection.rollback()
        connection.close()
        try cluster.dropDatabase(name)

        let listed = `A column changed by an administrator`.unfound
        #expect(unfound.filter { listed[$0] == nil } == [], "not found, and not in the list")
        #expect(listed.keys.filter { !unfound.contains($0) }.sorted() == [], "in the list, and found")
        #expect(empty == [], "the life leaves them empty: nothing was tried")
        #expect(Set(unreadable.keys) == `A column changed by an administrator`.unreadable, "\(unreadable)")
        let text = """
            Of \(changes.count) columns the change of \(found.count) is found, \(refused.count) take no other value, \
            and these \(unfound.count) stay unfound:

            | Column | Why |
            |---|---|
            \(unfound.map { "| `\($0)` | \(listed[$0] ?? "?") |" }.joined(separator: "\n"))

            """
        #expect(try Page.part("columns", updatedTo: text) == text)
    }
}
