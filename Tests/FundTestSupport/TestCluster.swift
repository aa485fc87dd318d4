internal import Foundation
package import PrivateCluster
internal import Synchronization

/// One throwaway PostgreSQL for all tests of a process: started when the first test asks, stopped and deleted
/// when the process ends.
package struct TestCluster: Sendable {
    package static var shared: TestCluster {
        get throws { try started.get() }
    }

    private static let started: Result<TestCluster, any Error> = Result { try TestCluster() }

    package let cluster: PrivateCluster
    private let directory: String
    private let programs: ServerPrograms

    private init() throws {
        TestCluster.removeLeftovers()
        directory = try TestDirectory.make(TestCluster.prefix)
        try TestCluster.markAlive(directory)
        cluster = PrivateCluster(home: "\(directory)/fund", settings: .throwaway)
        _ = try cluster.start()
        programs = try cluster.programs()
        atexit { TestCluster.removeShared() }
    }

    // MARK: Databases

    /// - Parameter role: any role that exists; this cluster asks for no proof.
    package func conninfo(database: String, role: String = "coopfund") -> String {
        cluster.conninfo(database: database, role: role)
    }

    /// A new database with the template's content, for one test alone.
    package func createDatabase(template: String = "template0") throws -> String {
        let name = "test_\(TestCluster.next())"
        try execute("CREATE DATABASE \(name) TEMPLATE \(template)")
        return name
    }

    package func dropDatabase(_ name: String) throws {
        try execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
    }

    /// A database that is prepared once a process and then copied; `prepare` gets its conninfo and must have
    /// closed its connections when it returns.
    package func template(_ name: String, prepare: (String) throws -> Void) throws -> String {
        try TestCluster.templates.withLock { made in
            if !made.contains(name) {
                try execute("CREATE DATABASE \(name) TEMPLATE template0")
                try prepare(conninfo(database: name))
                made.insert(name)
            }
            return name
        }
    }

    /// Runs SQL through psql, for what must not depend on our own client; gives back what it prints, unaligned.
    @discardableResult
    package func execute(_ statements: String, database: String = "postgres") throws -> String {
        let words = [
            "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1",
            "--dbname=\(conninfo(database: database))", "--file=-",
        ]
        let ending = try run(URL(fileURLWithPath: programs.shell), words, stdin: statements)
        guard ending.status == 0 else { throw StatementFailed(statements: statements, report: ending.stderr) }
        return ending.stdout
    }

    private static let templates = Mutex<Set<String>>([])
    private static let count = Mutex(0)

    private static func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }

    // MARK: Leaving nothing behind

    private static let prefix = "coopfund-tests"

    private static func removeShared() {
        guard let shared = try? started.get() else { return }
        try? shared.cluster.erase()
        FileSystem.removeTree(shared.directory)
    }

    /// A lock that the kernel takes away when this process ends, even by a crash.
    private static func markAlive(_ directory: String) throws {
        let file = open("\(directory)/alive", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Stops and deletes what crashed runs of the same user left. The youngest are spared: they may be about to
    /// lock.
    private static func removeLeftovers() {
        for name in FileSystem.entries(of: TestDirectory.place) where name.hasPrefix(prefix) {
            let directory = "\(TestDirectory.place)/\(name)"
            guard let entry = FileSystem.entry(directory), entry.kind == .directory, entry.owner == geteuid(),
                time(nil) - entry.modified > 60
            else { continue }
            let file = open("\(directory)/alive", O_RDWR | O_CLOEXEC)
            defer { if file >= 0 { close(file) } }
            guard file < 0 || flock(file, LOCK_EX | LOCK_NB) == 0 else { continue }
            try? PrivateCluster(home: "\(directory)/fund", settings: .throwaway).erase()
            FileSystem.removeTree(directory)
        }
    }
}

package struct StatementFailed: Error, CustomStringConvertible {
    let statements: String
    let report: String

    package var description: String { "\(report)\nin: \(statements)" }
}
