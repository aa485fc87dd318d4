import Foundation
import FundTestSupport
import PrivateCluster
import Testing

@Suite("Starting in spite of what is there")
struct ClusterStartTests {
    @Test("a start that died half-way is cleared away and done anew")
    func halfMade() throws {
        let sample = try Sample()
        let half = "\(sample.cluster.home)/data.new-4711"
        try FileManager.default.createDirectory(atPath: "\(half)/base/1", withIntermediateDirectories: true)
        try "15\n".write(toFile: "\(half)/PG_VERSION", atomically: false, encoding: .utf8)
        #expect(sample.cluster.status() == .absent)
        #expect(try sample.cluster.start() == .created)
        #expect(!FileManager.default.fileExists(atPath: half))
        #expect(try sample.query("SELECT 1") == "1")
    }

    @Test("an initdb that fails says so, and leaves nothing that looks like a cluster")
    func failedMaking() throws {
        let directory = try TestDirectory()
        let programs = try TestCluster.shared.cluster.programs()
        let broken = directory.file("bin")
        try FileManager.default.createDirectory(atPath: broken, withIntermediateDirectories: true)
        for (name, script) in [
            ("initdb", "echo 'no space left' >&2; exit 3"), ("pg_ctl", "exit 0"),
            ("postgres", "exec '\(programs.server)' \"$@\""),
        ] {
            try directory.write("#!/bin/sh\n\(script)\n", to: "bin/\(name)")
            chmod("\(broken)/\(name)", 0o755)
        }
        chmod(directory.path, 0o755)
        chmod(broken, 0o755)
        let cluster = PrivateCluster(
            home: directory.file("home"), settings: .throwaway, search: .init(path: [broken], versioned: []))
        #expect(throws: ClusterError.programFailed(program: "initdb", status: 3, output: "no space left")) {
            try cluster.start()
        }
        #expect(cluster.status() == .absent)
        #expect(!FileSystem.entries(of: cluster.home).contains { $0.hasPrefix("data") })
    }

    @Test("an empty data directory is in nobody's way, a full one is left alone")
    func occupied() throws {
        let sample = try Sample()
        let data = "\(sample.cluster.home)/data"
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
        try "mine".write(toFile: "\(data)/letter", atomically: false, encoding: .utf8)
        #expect(throws: ClusterError.notACluster(directory: data)) { try sample.cluster.start() }
        unlink("\(data)/letter")
        #expect(try sample.cluster.start() == .created)
    }

    @Test("data of another version is refused with both versions named")
    func otherVersion() throws {
        let sample = try Sample()
        let data = "\(sample.cluster.home)/data"
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: false)
        try "9.6\n".write(toFile: "\(data)/PG_VERSION", atomically: false, encoding: .utf8)
        let installed = try TestCluster.shared.cluster.programs().major
        #expect {
            try sample.cluster.start()
        } throws: { error in
            guard case .versionMismatch("9.6", let found, data) = error as? ClusterError else { return false }
            return found.contains(installed) && "\(error)".contains("postgresql-9.6")
        }
    }

    @Test("without a server, the error names the package")
    func notInstalled() throws {
        let directory = try TestDirectory()
        let cluster = PrivateCluster(
            home: directory.file("home"),
            search: .init(path: [directory.path], versioned: [directory.file("none")]))
        #expect {
            try cluster.start()
        } throws: { error in
            guard case .serverNotInstalled? = error as? ClusterError else { return false }
            return "\(error)".contains("apt-get install postgresql")
        }
        #expect(FileSystem.entry(cluster.home) == nil, "where nothing can run, nothing is made")
    }

    @Test(
        "each program that can become another user does",
        .enabled(if: getuid() == 0, "only root can become another user"),
        arguments: ServerAccount.Switch.allCases.filter { $0.path != nil })
    func becoming(way: ServerAccount.Switch) throws {
        let entry = try #require(getpwnam("nobody")).pointee
        let account = ServerAccount(
            name: "nobody", user: entry.pw_uid, group: entry.pw_gid, isAnother: true)
        let program = try account.program(
            "/bin/sh", ["-c", "id -un; echo \"$1\"; echo $KEPT", "sh", "-D a  b"],
            environment: ["KEPT": "kept", "PATH": "/usr/bin:/bin"], directory: "/", by: [way])
        let result = try program.run()
        #expect(result.text == "nobody\n-D a  b\nkept\n")
    }
}
