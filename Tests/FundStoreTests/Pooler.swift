import Foundation
import FundTestSupport
import PrivateCluster

/// A pgbouncer of one test's own before the tests' server; it is no program of PostgreSQL, and not everywhere.
final class Pooler {
    static let program = "/usr/sbin/pgbouncer"
    static var isThere: Bool { FileSystem.isExecutable(program) }

    private let directory: TestDirectory
    private let port = 6432

    /// - Parameter lines: of its configuration, besides where it is.
    init(_ lines: String...) throws {
        directory = try TestDirectory()
        let place = directory.path
        let target = try TestCluster.shared.conninfo(database: "postgres")
        let words = target.split(separator: " ").filter {
            !$0.hasPrefix("dbname=") && !$0.hasPrefix("application")
        }
        try """
        [databases]
        * = \(words.joined(separator: " "))
        [pgbouncer]
        listen_addr =
        listen_port = \(port)
        unix_socket_dir = \(place)
        auth_type = any
        pidfile = \(place)/pid
        logfile = \(place)/log
        \(lines.joined(separator: "\n"))
        """.write(toFile: directory.file("pooler.ini"), atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: place)
        // It refuses to be root.
        let begun = try run(
            URL(fileURLWithPath: "/bin/sh"),
            [
                "-c",
                "if [ \"$(id -u)\" = 0 ]; then exec setpriv --reuid=postgres --regid=postgres --clear-groups "
                    + "\(Pooler.program) -q -d pooler.ini; else exec \(Pooler.program) -q -d pooler.ini; fi",
            ], directory: place)
        guard begun.status == 0 else { throw DidNotStart(report: begun.stderr) }
        // It goes into the background before it listens.
        for _ in 0..<500 where FileSystem.entry("\(place)/.s.PGSQL.\(port)") == nil { usleep(10_000) }
    }

    /// Said by the test itself: whoever is used no more is released before the test ends.
    func stop() {
        let text = try? String(contentsOfFile: directory.file("pid"), encoding: .utf8)
        guard let pid = text.flatMap({ Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }) else {
            return
        }
        kill(pid, SIGTERM)
    }

    func conninfo(database: String) -> String {
        "host=\(directory.path) port=\(port) dbname=\(database) user=coopfund"
    }

    struct DidNotStart: Error { let report: String }
}
