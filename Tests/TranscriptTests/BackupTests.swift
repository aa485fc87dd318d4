import Foundation
import FundTestSupport
import PrivateCluster
import Testing

/// Copies of the books: proved before they are done, and brought back without losing what is there.
@Suite struct `A backup` {
    private let office: Office
    private let directory: TestDirectory
    private var file: String { directory.file("so-quy.dump") }

    init() throws {
        office = try Office(capital: "9000tr")
        directory = try TestDirectory()
    }

    private func tool(_ words: String..., tmp: String? = nil) throws -> Ending {
        var environment = ["XDG_STATE_HOME": directory.file("state")]
        environment["TMPDIR"] = tmp
        return try office.tool(words + ["--json"], environment: environment)
    }

    private func contribute(_ key: String) throws {
        try office.done(
            "capital", "contribute", "--source", "provincial-budget", "--amount", "1tr", "--on", "2010-02-01",
            "--key", key)
    }

    /// What the books that stood there are called after a restore.
    private func keptAs(_ ending: Ending) throws -> String {
        let document = try JSONSerialization.jsonObject(with: Data(ending.stdout.utf8)) as? [String: Any]
        return try #require(document?["kept_as"] as? String)
    }

    private func capital() throws -> Int? { try office.done("capital", "show")["capital"] as? Int }

    private func fails(_ ending: Ending, _ status: Int32, _ code: String) {
        #expect(ending.status == status)
        #expect(ending.stderr.contains("\"code\":\"\(code)\""), "\(ending.stderr)")
    }

    @Test func `brings back what was copied, and keeps what was there`() throws {
        let made = try tool("db", "backup", file)
        #expect(made.status == 0, "\(made.stderr)")
        #expect(made.stdout.contains("\"state\":\"backed-up\""))
        let readable = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(readable == 0o600)
        try contribute("later")
        #expect(try tool("db", "status").stdout.contains("\"acts_since\":1"))
        // Replacing books is grave, and needs their name.
        fails(try tool("db", "restore", file), 1, "entry.not-confirmed")
        #expect(try capital() == 9_001_000_000)
        let restored = try tool("db", "restore", file, "--confirm", office.database)
        #expect(restored.status == 0, "\(restored.stderr)")
        #expect(try capital() == 9_000_000_000)
        let kept = try keptAs(restored)
        let rows = try TestCluster.shared.execute("select count(*) from coopfund.act", database: kept)
        #expect(rows.trimmingCharacters(in: .whitespacesAndNewlines) == "3")
        #expect(try tool("audit", "verify").status == 0)
        // The books go on from there.
        try contribute("again")
        #expect(try capital() == 9_001_000_000)
        try TestCluster.shared.dropDatabase(kept)
    }

    @Test func `is of one moment, whoever records meanwhile`() throws {
        let desks = (1...3).map { desk in
            Thread {
                for number in 1...12 { try? contribute("\(desk)-\(number)") }
            }
        }
        for desk in desks { desk.start() }
        for number in 1...2 {
            let made = try tool("db", "backup", directory.file("\(number).dump"))
            #expect(made.status == 0, "\(made.stderr)")
        }
        while desks.contains(where: { !$0.isFinished }) { Thread.sleep(forTimeInterval: 0.05) }
    }

    @Test func `is not restored where it is damaged, cut, older than a mark, or not there`() throws {
        #expect(try tool("db", "backup", file).status == 0)
        fails(try tool("db", "backup", file), 65, "backup.exists")
        let content = try Data(contentsOf: URL(fileURLWithPath: file))
        let name = office.database
        var flipped = content
        flipped[content.count / 2] ^= 1
        for (damaged, text) in [("flipped", flipped), ("cut", content.dropLast(content.count / 4))] {
            let copy = directory.file(damaged)
            try text.write(to: URL(fileURLWithPath: copy))
            // By itself it does not restore, or what it restores does not hold.
            let alone = try tool("db", "restore", copy, "--confirm", name)
            if damaged == "flipped", alone.status == 0 {
                // Unless that byte is of nothing that the books are made of: then they are the same to the last seal.
                #expect(try tool("audit", "verify").status == 0)
                #expect(try capital() == 9_000_000_000)
                try TestCluster.shared.dropDatabase(keptAs(alone))
            } else {
                #expect([2, 65].contains(alone.status), "\(damaged): \(alone.stdout)")
            }
            try FileManager.default.copyItem(atPath: file + ".json", toPath: copy + ".json")
            fails(try tool("db", "restore", copy, "--confirm", name), 65, "backup.other-content")
        }
        fails(try tool("db", "restore", directory.file("none")), 65, "backup.no-file")
        try contribute("later")
        let marks = directory.file("marks")
        #expect(try tool("audit", "anchor", marks).status == 0)
        fails(
            try tool("db", "restore", file, "--against", marks, "--confirm", name), 2,
            "backup.other-than-marks")
        #expect(try capital() == 9_001_000_000)
        // Nothing of all that stays behind.
        let left = try TestCluster.shared.execute(
            "select datname from pg_database where datname like '\(name)\\_%'")
        #expect(left == "")
    }

    @Test func `of books that were changed underneath is not called done`() throws {
        try TestCluster.shared.execute(
            """
            set search_path = coopfund; alter table journal_line disable trigger user;
            update journal_line set amount_dong = amount_dong * 2;
            """, database: office.database)
        fails(try tool("db", "backup", file), 2, "backup.does-not-hold")
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(!FileManager.default.fileExists(atPath: file + ".json"))
    }

    @Test func `that cannot be written, or not be proved, leaves nothing`() throws {
        fails(try tool("db", "backup", directory.file("no/such/folder.dump")), 64, "backup.dump-failed")
        fails(try tool("db", "backup", file, tmp: directory.file("nowhere")), 69, "database.unreachable")
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    /// A disk of its own with little room, where whoever tests may mount one.
    private static let mayMount: Bool = {
        guard let directory = try? TestDirectory() else { return false }
        return (try? Self.mount(directory.path)) != nil
            && (try? run(URL(fileURLWithPath: "/bin/umount"), [directory.path]).status) == 0
    }()

    private static func mount(_ path: String) throws {
        let ending = try run(
            URL(fileURLWithPath: "/bin/mount"), ["-t", "tmpfs", "-o", "size=64k", "coopfund-test", path])
        guard ending.status == 0 else { throw CocoaError(.fileWriteNoPermission) }
    }

    @Test(.enabled(if: mayMount, "no disk may be mounted here: a full one is not tried"))
    func `that fills the disk says so, and leaves nothing that looks like a backup`() throws {
        let small = try TestDirectory()
        try Self.mount(small.path)
        defer { _ = try? run(URL(fileURLWithPath: "/bin/umount"), [small.path]) }
        let ending = try tool("db", "backup", small.file("full.dump"))
        fails(ending, 64, "backup.dump-failed")
        #expect(ending.stderr.contains("No space left on device"), "\(ending.stderr)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: small.path) == [])
        #expect(!(try tool("db", "status").stdout.contains("acts_since")))
    }

    @Test func `does not take the place of books that others are at`() throws {
        #expect(try tool("db", "backup", file).status == 0)
        let other = Process()
        other.executableURL = URL(fileURLWithPath: "/bin/sh")
        other.arguments = ["-c", "echo 'select pg_sleep(30)' | \(try psql()) '\(office.conninfo)'"]
        other.standardOutput = FileHandle.nullDevice
        try other.run()
        defer { other.terminate() }
        for _ in 0..<100 {
            let count = try TestCluster.shared.execute(
                "select count(*) from pg_stat_activity where datname = '\(office.database)' and query like '%pg_sleep%'"
            )
            if count.hasPrefix("1") { break }
            Thread.sleep(forTimeInterval: 0.1)
        }
        fails(try tool("db", "restore", file, "--confirm", office.database), 75, "restore.in-use")
        #expect(try capital() == 9_000_000_000)
        try TestCluster.shared.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = '\(office.database)'")
    }

    private func psql() throws -> String { try TestCluster.shared.cluster.programs().shell }

    private static let hasAge = ["/usr/bin/age", "/usr/local/bin/age"].contains {
        FileManager.default.fileExists(atPath: $0)
    }

    @Test(.enabled(if: hasAge, "age is not installed: encryption is not tried"))
    func `is opened only by whom it was encrypted for`() throws {
        let keys = try ["one", "other"].map { name in
            let path = directory.file(name)
            _ = try run(URL(fileURLWithPath: "/usr/bin/age-keygen"), ["-o", path])
            return path
        }
        let recipient = try String(contentsOfFile: keys[0], encoding: .utf8).split(separator: "\n")
            .first { $0.contains("public key: ") }?.split(separator: " ").last
        let made = try tool(
            "db", "backup", file, "--encrypt-to", String(try #require(recipient)), "--identity", keys[0])
        #expect(made.status == 0, "\(made.stderr)")
        #expect(made.stdout.contains("\"opened\":true"))
        fails(try tool("db", "restore", file, "--confirm", office.database), 65, "backup.needs-identity")
        fails(
            try tool("db", "restore", file, "--identity", keys[1], "--confirm", office.database), 65,
            "backup.not-decrypted")
        let restored = try tool("db", "restore", file, "--identity", keys[0], "--confirm", office.database)
        #expect(restored.status == 0, "\(restored.stderr)")
        #expect(try capital() == 9_000_000_000)
    }
}
