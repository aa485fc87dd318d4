internal import Glibc

/// The user of this machine that the server runs as: the caller or, for root, whom PostgreSQL refuses,
/// somebody ordinary.
package struct ServerAccount: Hashable, Sendable {
    package let name: String
    package let user: UInt32
    package let group: UInt32
    /// Whether the caller is root and must first become this user.
    package let isAnother: Bool

    package init(name: String, user: UInt32, group: UInt32, isAnother: Bool) {
        self.name = name
        self.user = user
        self.group = group
        self.isAnother = isAnother
    }

    /// - Parameter directory: whose owner is chosen where root acts on what is another person's; this is the
    ///   data directory, or the nearest directory that exists on the way to it.
    static func choose(for directory: String) throws(ClusterError) -> ServerAccount {
        let caller = geteuid()
        guard caller == 0 else {
            return ServerAccount(
                name: name(of: caller) ?? "\(caller)", user: caller, group: getegid(), isAnother: false)
        }
        if let owner = FileSystem.entry(nearest(directory))?.owner, owner != 0, let name = name(of: owner),
            let account = ordinary(name)
        {
            return account
        }
        for name in ["postgres", "nobody"] {
            if let account = ordinary(name) { return account }
        }
        throw .noServerAccount
    }

    private static func ordinary(_ name: String) -> ServerAccount? {
        guard let entry = getpwnam(name), entry.pointee.pw_uid != 0 else { return nil }
        return ServerAccount(
            name: name, user: entry.pointee.pw_uid, group: entry.pointee.pw_gid, isAnother: true)
    }

    static func name(of user: UInt32) -> String? {
        getpwuid(user).map { String(cString: $0.pointee.pw_name) }
    }

    /// Who asks, whatever the server runs as.
    static var callerName: String? { name(of: geteuid()) }

    private static func nearest(_ path: String) -> String {
        var path = path
        while path != "/", FileSystem.entry(path) == nil { path = FileSystem.parent(of: path) }
        return path
    }

    /// Whether this user can pass through every directory on the way to the path, the last one included.
    /// Judged by owner, group and others; where access lists say more, the server itself will complain.
    func reaches(_ path: String) -> Bool {
        guard isAnother else { return true }
        var path = path
        while true {
            guard let entry = FileSystem.entry(path) else { return false }
            let needed: UInt32 =
                if entry.owner == user { 0o100 } else if entry.group == group { 0o010 } else { 0o001 }
            guard entry.permissions & needed != 0 else { return false }
            if path == "/" { return true }
            path = FileSystem.parent(of: path)
        }
    }

    // MARK: Running a program as this user

    /// The programs that can become another user, best first: setpriv replaces itself by the program and asks
    /// nobody; the others go through PAM.
    package enum Switch: String, CaseIterable, Sendable {
        case setpriv, runuser, su

        package func words(_ account: ServerAccount) -> [String] {
            switch self {
            case .setpriv:
                ["--reuid=\(account.user)", "--regid=\(account.group)", "--init-groups", "--"]
            case .runuser: ["-u", account.name, "--"]
            case .su: ["-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", account.name]
            }
        }

        package var path: String? {
            ["/usr/bin", "/bin", "/usr/sbin", "/sbin"].map { "\($0)/\(rawValue)" }
                .first(where: FileSystem.isExecutable)
        }
    }

    /// The program as this user; what of our own environment is not in `environment` stays behind.
    package func program(
        _ path: String, _ arguments: [String], environment: [String: String], directory: String,
        by switches: [Switch] = Switch.allCases
    ) throws(ClusterError) -> ChildProgram {
        guard isAnother else {
            return ChildProgram(path, arguments, environment: environment, directory: directory)
        }
        for way in switches {
            guard let tool = way.path else { continue }
            return ChildProgram(
                tool, way.words(self) + [path] + arguments, environment: environment, directory: directory)
        }
        throw .noWayToBecome(account: name)
    }
}
