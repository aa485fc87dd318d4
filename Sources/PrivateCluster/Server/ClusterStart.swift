internal import Glibc

/// One start, under the lock: make the data if there is none, then run the server.
struct ClusterStart {
    let seat: Seat
    let account: ServerAccount
    let settings: Settings
    let search: ServerPrograms.Search

    private var configuration: ServerConfiguration { ServerConfiguration(seat: seat, settings: settings) }

    func run() throws(ClusterError) -> PrivateCluster.Started {
        if try isRunningAlready() { return .alreadyRunning }
        let version = try versionOfData()
        let programs = try ServerPrograms.find(search, for: account, version: version, data: seat.data)
        try makeDirectories()
        ServerProcess.clearLeftovers(of: seat)
        if version == nil { try create(programs) }
        try configure(seat.data)
        try launch(programs)
        return version == nil ? .created : .started
    }

    /// Somebody else may have started it while we waited for the lock, or died while starting it.
    private func isRunningAlready() throws(ClusterError) -> Bool {
        guard ServerProcess.living(in: seat) != nil, try ServerProcess.becomesReady(in: seat) else {
            return false
        }
        if FileSystem.entry(seat.socket)?.kind == .socket { return true }
        // Its socket was swept away or the home has moved: nobody can reach this server any more.
        try ServerProcess.living(in: seat)?.stop(seat)
        return false
    }

    /// Nil where there is no data yet.
    private func versionOfData() throws(ClusterError) -> String? {
        guard let entry = FileSystem.entry(seat.data) else { return nil }
        guard account.isAnother || entry.owner == account.user else {
            throw .belongsToAnother(
                directory: seat.data, owner: ServerAccount.name(of: entry.owner) ?? "user \(entry.owner)")
        }
        if let version = FileSystem.read("\(seat.data)/PG_VERSION")?.split(separator: "\n").first {
            return String(version)
        }
        // An empty directory is in nobody's way.
        guard rmdir(seat.data) == 0 else { throw .notACluster(directory: seat.data) }
        return nil
    }

    private func makeDirectories() throws(ClusterError) {
        try FileSystem.makeDirectory(seat.log, owner: account)
        try FileSystem.makeDirectory(seat.socketDirectory, owner: account)
        guard let entry = FileSystem.entry(seat.socketDirectory), entry.kind == .directory,
            entry.owner == account.user, entry.permissions & 0o077 == 0
        else { throw .socketDirectoryTaken(directory: seat.socketDirectory) }
    }

    // MARK: Making the data

    /// Beside its final place, and renamed when nothing is missing: a start that dies half-way leaves
    /// something that the next start recognises and removes.
    private func create(_ programs: ServerPrograms) throws(ClusterError) {
        for name in FileSystem.entries(of: seat.directory) where name.hasPrefix("data.new-") {
            FileSystem.removeTree("\(seat.directory)/\(name)")
        }
        let fresh = "\(seat.directory)/data.new-\(getpid())"
        try FileSystem.makeDirectory(fresh, owner: account)
        do {
            try initialise(fresh, programs)
        } catch {
            FileSystem.removeTree(fresh)
            throw error
        }
        guard rename(fresh, seat.data) == 0 else { throw FileSystem.failure("create", seat.data) }
        FileSystem.flush(seat.directory)
    }

    private func initialise(_ fresh: String, _ programs: ServerPrograms) throws(ClusterError) {
        var arguments = [
            "--username=\(ServerConfiguration.role)", "--auth=peer", "--encoding=UTF8",
            "--locale=\(ClusterStart.locale)", "--data-checksums", "--no-instructions",
        ]
        if !settings.survivesCrashes { arguments.append("--no-sync") }
        _ = try run(programs.initdb, arguments, data: fresh)
        let included = (FileSystem.read("\(fresh)/postgresql.conf") ?? "") + "\ninclude 'coopfund.conf'\n"
        try FileSystem.replace("\(fresh)/postgresql.conf", with: included, owner: account)
        try FileSystem.replace("\(fresh)/coopfund.conf", with: "", owner: account)
        // Single-user mode: no client, no socket, and the database is there before anybody can look.
        let statement = "CREATE DATABASE \(ServerConfiguration.database)\n"
        let safety = settings.survivesCrashes ? [] : ["-F"]
        let report = try run(
            programs.server, ["--single"] + safety + ["postgres"], data: fresh, input: statement)
        guard !report.contains("ERROR:") else {
            throw .programFailed(program: "postgres", status: 0, output: report)
        }
    }

    /// Orders by code point and knows every letter of Unicode; plain C where the system lacks it.
    private static var locale: String {
        guard let known = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) else { return "C" }
        freelocale(known)
        return "C.UTF-8"
    }

    // MARK: Running the server

    private func configure(_ data: String) throws(ClusterError) {
        try FileSystem.replace("\(data)/coopfund.conf", with: configuration.parameters, owner: account)
        try FileSystem.replace("\(data)/pg_hba.conf", with: configuration.authentication, owner: account)
        try FileSystem.replace(
            "\(data)/pg_ident.conf", with: configuration.identities(account: account), owner: account)
    }

    /// pg_ctl gives the server a session of its own, and all it writes to the log: it outlives this program
    /// and holds none of its pipes. It hands both names to a shell, so they must not come from the path.
    private func launch(_ programs: ServerPrograms) throws(ClusterError) {
        FileSystem.removeTree(seat.startLog)
        do {
            _ = try run(
                programs.control,
                [
                    "start", "--silent", "--wait", "--timeout=\(ServerProcess.patienceSeconds)",
                    "--log=start.log",
                ],
                data: seat.data, directory: seat.log)
        } catch .programFailed(let program, let status, let output) {
            throw .programFailed(program: program, status: status, output: output + "\n" + recentLog())
        }
    }

    private func run(
        _ program: String, _ arguments: [String], data: String, directory: String? = nil, input: String = ""
    ) throws(ClusterError) -> String {
        var environment = ["PGDATA": data, "LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin"]
        // A server that somebody built may need to be told where its libraries are.
        if let libraries = getenv("LD_LIBRARY_PATH") {
            environment["LD_LIBRARY_PATH"] = String(cString: libraries)
        }
        let result = try account.program(
            program, arguments, environment: environment, directory: directory ?? data
        ).run(input: Array(input.utf8))
        guard result.status == 0 else {
            let name = String(program.split(separator: "/").last ?? "")
            throw .programFailed(program: name, status: result.status, output: result.report)
        }
        return result.report
    }

    /// The last lines that the server wrote, before its own log and in it.
    private func recentLog() -> String {
        let newest = FileSystem.entries(of: seat.log).map { "\(seat.log)/\($0)" }
            .filter { $0 != seat.startLog }
            .max { (FileSystem.entry($0)?.modified ?? 0) < (FileSystem.entry($1)?.modified ?? 0) }
        return [seat.startLog, newest].compactMap { $0 }
            .map { (FileSystem.read($0) ?? "").split(separator: "\n").suffix(10).joined(separator: "\n") }
            .filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
