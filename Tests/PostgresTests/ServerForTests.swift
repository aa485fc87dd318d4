import Foundation
import Postgres

/// A server for these tests: the one that `COOPFUND_TEST_CONNINFO` names, else a throwaway cluster that
/// listens on a socket in a directory of its own and ends with the process.
enum ServerForTests {
    static let conninfo: String = {
        if let given = ProcessInfo.processInfo.environment["COOPFUND_TEST_CONNINFO"] { return given }
        do {
            return try start()
        } catch {
            preconditionFailure("No server for the tests: \(error)")
        }
    }()

    static func connect() throws -> Connection {
        try Connection(
            conninfo,
            options: [
                "application_name": "coopfund-tests", "options": "-c client_min_messages=warning",
            ])
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    nonisolated(unsafe) private static var stop: (() -> Void)?

    private static func start() throws -> String {
        let binaries = try findBinaries()
        let directory = "/tmp/coopfund-pg-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
        // PostgreSQL refuses to run as root.
        let asServer = geteuid() == 0 ? ["runuser", "-u", "postgres", "--"] : []
        if !asServer.isEmpty { try run(["chown", "postgres", directory]) }
        let cluster = "\(directory)/data"
        stop = {
            try? run(asServer + ["\(binaries)/pg_ctl", "-D", cluster, "-m", "immediate", "-w", "stop"])
            try? FileManager.default.removeItem(atPath: directory)
        }
        atexit { ServerForTests.stop?() }
        try run(
            asServer + [
                "\(binaries)/initdb", "-D", cluster, "-U", "tester", "-A", "trust", "-E", "UTF8",
                "--locale=C",
                "--no-sync",
            ])
        let settings = "-c listen_addresses='' -c unix_socket_directories=\(directory) -c fsync=off"
        try run(
            asServer + [
                "\(binaries)/pg_ctl", "-D", cluster, "-o", settings, "-l", "\(directory)/log", "-w", "start",
            ])
        return "host=\(directory) user=tester dbname=postgres"
    }

    private static func findBinaries() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = try FileManager.default.contentsOfDirectory(atPath: root).compactMap { Int($0) }
        guard let newest = versions.max() else { throw Failure(description: "\(root) is empty") }
        return "\(root)/\(newest)/bin"
    }

    /// Not by Foundation's `Process`: it waits until the server too, a child of `pg_ctl`, has let go of it.
    private static func run(_ words: [String]) throws {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for stream in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&files, stream, "/dev/null", O_RDWR, 0)
        }
        let arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        guard posix_spawnp(&child, words[0], &files, nil, arguments, environ) == 0 else {
            throw Failure(description: "\(words[0]) cannot be run")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw Failure(description: "\(words) ended with \(status)") }
    }
}

/// The error of the kind that these tests expect, or a failed test.
func postgresError(_ body: () throws -> Void) throws -> PostgresError {
    do {
        try body()
    } catch let error as PostgresError {
        return error
    }
    throw ServerForTests.Failure(description: "No error was thrown.")
}
