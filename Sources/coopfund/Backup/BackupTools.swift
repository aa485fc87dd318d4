internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// The programs that copy books: PostgreSQL's own, and `age`.
struct BackupTools {
    let programs: ServerPrograms

    /// Copies a database into a file that is there whole, on the disk, or not at all.
    func dump(_ access: Access, snapshot: String, into path: String) throws {
        try run(
            programs.dump,
            [
                "--format=custom", "--compress=6", "--snapshot=\(snapshot)", "--file=\(path)",
                "--lock-wait-timeout=30s",
            ], access.programEnvironment, .usage, "backup.dump-failed")
    }

    /// Puts what is in the file into an empty database; the first thing that does not go in ends it.
    func restore(_ path: String, into database: String, _ environment: [String: String]) throws {
        try run(
            programs.restore,
            ["--exit-on-error", "--no-owner", "--no-privileges", "--dbname=\(database)", path], environment,
            .badFile, "backup.restore-failed")
    }

    private func run(
        _ program: String, _ words: [String], _ environment: [String: String], _ kind: Failure.Class,
        _ code: String
    ) throws {
        let result = try ChildProgram(program, words, environment: environment).run(seconds: 86_400)
        guard result.status == 0 else {
            throw Failure(
                kind, code,
                Message(
                    code,
                    [
                        "program": .text(program), "status": .number(Int(result.status)),
                        "report": .text(result.report),
                    ]))
        }
    }

    // MARK: Encryption

    static func encrypt(_ path: String, for recipients: [String], into encrypted: String) throws {
        try age(
            recipients.flatMap { ["--recipient", $0] } + ["--output", encrypted, path], .usage,
            "backup.not-encrypted")
    }

    static func decrypt(_ path: String, with identity: String, into plain: String) throws {
        try age(
            ["--decrypt", "--identity", identity, "--output", plain, path], .badFile, "backup.not-decrypted")
    }

    private static func age(_ words: [String], _ kind: Failure.Class, _ code: String) throws {
        let place = (System.variable("PATH") ?? "/usr/bin").split(separator: ":").map { "\($0)/age" }
        guard let program = place.first(where: FileSystem.isExecutable) else {
            throw Failure(.usage, "backup.no-age", Message("backup.no-age"))
        }
        let result = try ChildProgram(program, words, environment: BackupTools.plain).run(seconds: 86_400)
        guard result.status == 0 else {
            throw Failure(kind, code, Message(code, ["report": .text(result.report)]))
        }
    }

    /// What every program needs of our own environment.
    static var plain: [String: String] {
        var environment: [String: String] = [:]
        for name in ["PATH", "HOME", "TMPDIR", "LANG"] { environment[name] = System.variable(name) }
        environment["LC_MESSAGES"] = "C"
        return environment
    }
}

extension Access {
    /// What PostgreSQL's programs need to reach the same database.
    var programEnvironment: [String: String] {
        var environment = BackupTools.plain
        let conninfo: String?
        switch choice {
        case .server(let text):
            for name in System.variables(beginning: "PG") { environment[name] = System.variable(name) }
            conninfo = text
        case .privateCluster(let cluster): conninfo = cluster.conninfo
        }
        guard let conninfo else { return environment }
        return environment.merging(Database.environment(ofConninfo: conninfo)) { $1 }
    }
}

/// A server of its own for one proof: whatever the books stand on, a copy must come to life without it.
struct ScratchServer {
    let cluster: PrivateCluster
    let tools: BackupTools

    init(in folder: WorkFolder) throws {
        cluster = PrivateCluster(
            home: folder.path + "/scratch", settings: Settings(survivesCrashes: false, checksPeers: true))
        _ = try cluster.start()
        tools = BackupTools(programs: try cluster.programs())
    }

    /// Restores a file, and holds what came of it to what went in.
    ///
    /// - Returns: how many checks hold.
    func prove(_ path: String, holds manifest: BackupFile.Manifest) throws -> Int {
        try tools.restore(
            path, into: try database().ownName(),
            BackupTools.plain.merging(Database.environment(ofConninfo: cluster.conninfo)) { $1 })
        return try database().proved(holds: manifest)
    }

    private func database() throws -> Database {
        try Database(conninfo: cluster.conninfo, fundCode: nil, private: true)
    }

    func erase() { try? cluster.erase() }
}

extension Database {
    /// Counts and verifies a copy.
    ///
    /// - Parameters:
    ///   - manifest: what went in; nil where nobody knows.
    ///   - kept: marks that were kept outside.
    /// - Throws: `Failure` where it is another, or does not hold.
    func proved(holds manifest: BackupFile.Manifest?, against kept: [Anchor] = []) throws -> Int {
        // Rights are of a server, and do not come with the file: what everybody must not have is taken away again.
        _ = try grant(writer: nil, readers: [], .commit)
        if let manifest, try !inventory({ inventory, _ in manifest.holds(inventory) }) {
            throw Failure(.checkFailed, "backup.differs", Message("backup.differs"))
        }
        let (broken, checks) = try verified(against: kept)
        guard let first = broken.first else { return checks }
        // Nothing is wrong with books that are only older than somebody knows them.
        let isOlder = broken.contains { $0.finding.name == "anchors-hold" }
        if isOlder {
            throw Failure(
                .checkFailed, "backup.other-than-marks",
                Message("backup.other-than-marks", ["fund": .text(first.fund)]))
        }
        throw Failure(
            .checkFailed, "backup.does-not-hold",
            Message(
                "backup.does-not-hold",
                [
                    "fund": .text(first.fund), "check": .text(first.finding.name),
                    "claim": .phrase("check." + first.finding.name), "count": .number(broken.count),
                ]),
            more: [.init("checks", .array(broken.map { $0.finding.name.json }))])
    }
}
