internal import Glibc

/// A PostgreSQL of one's own, for a desk without a server and for the tests.
///
/// It lives in one directory, is reached only through a socket there, and is made and started on demand. This
/// module runs the server's programs; it never speaks to the server, so it needs no client library.
package struct PrivateCluster: Sendable {
    package enum Started: Hashable, Sendable { case created, started, alreadyRunning }

    package enum Status: Hashable, Sendable {
        /// Nothing has been made yet.
        case absent
        case stopped
        /// The server's process; `isReady` once it takes connections.
        case running(process: Int32, isReady: Bool)
    }

    /// Absolute and without links, so that one cluster has one name.
    package let home: String
    package let settings: Settings
    let search: ServerPrograms.Search

    /// How long to wait for another process that makes or starts this cluster; making one takes seconds.
    static let patienceSeconds = 120

    package init(home: String, settings: Settings = .durable, search: ServerPrograms.Search = .usual) {
        self.home = FileSystem.canonical(home)
        self.settings = settings
        self.search = search
    }

    /// `${COOPFUND_HOME:-${XDG_DATA_HOME:-~/.local/share}/coopfund}`
    package static func defaultHome(variable: (String) -> String?) -> String {
        if let home = variable("COOPFUND_HOME"), !home.isEmpty { return home }
        // The standard has it that a relative path here is no path.
        if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/coopfund" }
        var user = variable("HOME") ?? ""
        if user.isEmpty, let entry = getpwuid(geteuid()) { user = String(cString: entry.pointee.pw_dir) }
        return user + "/.local/share/coopfund"
    }

    // MARK: Looking, without running anything

    package var seat: Seat { Seat.current(home: home) }

    package var conninfo: String { conninfo(database: ServerConfiguration.database) }

    /// - Parameter role: somebody else than the owner of everything; only a cluster that does not check peers
    ///   lets one choose.
    package func conninfo(database: String, role: String = "coopfund") -> String {
        "host=\(seat.socketDirectory) port=\(Seat.port) dbname=\(quoted(database)) user=\(quoted(role))"
    }

    private func quoted(_ value: String) -> String {
        let isPlain = !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x27 && $0 != 0x5c }
        return isPlain ? value : "'" + value.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
    }

    /// Whether it is worth connecting before calling `start()`. Three look-ups and no process, since every
    /// command asks; a server that died a moment ago still seems to run, and then connecting fails.
    package var seemsToRun: Bool {
        let seat = seat
        guard let data = FileSystem.entry(seat.data), FileSystem.entry("\(seat.data)/postmaster.pid") != nil,
            // A stranger could have made the short directory under /tmp, with a server of their own in it.
            let folder = FileSystem.entry(seat.socketDirectory), folder.kind == .directory,
            folder.owner == data.owner, folder.permissions & 0o022 == 0
        else { return false }
        return FileSystem.entry(seat.socket)?.kind == .socket
    }

    package func status() -> Status {
        let seat = seat
        guard FileSystem.entry("\(seat.data)/PG_VERSION") != nil else { return .absent }
        guard let process = ServerProcess.living(in: seat) else { return .stopped }
        return .running(process: process.number, isReady: process.isReady)
    }

    /// The installation that runs, or would run, this cluster: for psql and pg_dump beside the server.
    package func programs() throws(ClusterError) -> ServerPrograms {
        let data = seat.data
        let account = try ServerAccount.choose(for: FileSystem.entry(data) == nil ? home : data)
        let version = FileSystem.read("\(data)/PG_VERSION")?.split(separator: "\n").first.map(String.init)
        return try ServerPrograms.find(search, for: account, version: version, data: data)
    }

    // MARK: Starting and stopping

    /// Makes what is missing and starts what does not run; returns when the server takes connections.
    package func start() throws(ClusterError) -> Started {
        if isServing(seat) { return .alreadyRunning }
        let account = try ServerAccount.choose(for: FileSystem.entry(seat.data) == nil ? home : seat.data)
        // Where no server is installed, nothing is made.
        if FileSystem.entry(seat.data) == nil { _ = try ServerPrograms.find(search, for: account) }
        try makeHome(for: account)
        let lock = try FileLock("\(home)/lock", owner: homeOwner(account), seconds: Self.patienceSeconds)
        defer { lock.release() }
        return try ClusterStart(
            seat: Seat.prepare(home: home, account: account), account: account, settings: settings,
            search: search
        ).run()
    }

    /// Ends every session and stops; false when nothing ran.
    @discardableResult
    package func stop() throws(ClusterError) -> Bool {
        guard ServerProcess.living(in: seat) != nil else { return false }
        let account = try ServerAccount.choose(for: seat.data)
        let lock = try FileLock("\(home)/lock", owner: homeOwner(account), seconds: Self.patienceSeconds)
        defer { lock.release() }
        guard let process = ServerProcess.living(in: seat) else { return false }
        try process.stop(seat)
        return true
    }

    /// Stops the server and removes everything that it held. There is no way back.
    package func erase() throws(ClusterError) {
        try stop()
        let seat = seat
        if let owner = FileSystem.entry(seat.data)?.owner,
            FileSystem.entry(seat.socketDirectory)?.owner == owner
        {
            FileSystem.removeTree(seat.socketDirectory)
        }
        for part in [seat.data, seat.log] { FileSystem.removeTree(part) }
        if seat.directory != home {
            FileSystem.removeTree(seat.directory)
            unlink("\(home)/server")
        }
        unlink("\(home)/lock")
    }

    private func isServing(_ seat: Seat) -> Bool {
        guard seemsToRun, let process = ServerProcess.living(in: seat) else { return false }
        return process.isReady
    }

    /// The lock is the home's, so it belongs to whom the home belongs.
    private func homeOwner(_ account: ServerAccount) -> ServerAccount {
        let isRoots = FileSystem.entry(home)?.owner == 0
        return isRoots ? ServerAccount(name: "root", user: 0, group: 0, isAnother: false) : account
    }

    private func makeHome(for account: ServerAccount) throws(ClusterError) {
        var missing: [String] = []
        var path = home
        while path != "/", FileSystem.entry(path) == nil {
            missing.append(path)
            path = FileSystem.parent(of: path)
        }
        // Under a directory of the account's own, what is made for it is its own too.
        let isTheirs = FileSystem.entry(path)?.owner == account.user
        for directory in missing.reversed() {
            // Only the home itself is private: the folders on the way are as others expect them.
            try FileSystem.makeDirectory(
                directory, permissions: directory == home ? 0o700 : 0o755, owner: isTheirs ? account : nil)
        }
    }
}
