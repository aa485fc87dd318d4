internal import Glibc

/// One installation of PostgreSQL's server: the folder that holds initdb, pg_ctl and postgres.
package struct ServerPrograms: Hashable, Sendable {
    package let directory: String
    /// 15 of 15.18: what decides whether a data directory can be opened.
    package let major: String

    package var initdb: String { "\(directory)/initdb" }
    package var control: String { "\(directory)/pg_ctl" }
    package var server: String { "\(directory)/postgres" }
    package var shell: String { "\(directory)/psql" }
    package var dump: String { "\(directory)/pg_dump" }
    package var restore: String { "\(directory)/pg_restore" }

    /// Where to look.
    package struct Search: Hashable, Sendable {
        /// The caller's PATH, in its order.
        package let path: [String]
        /// Folders with one folder per major version, `bin` inside.
        package let versioned: [String]

        package init(path: [String], versioned: [String]) {
            self.path = path
            self.versioned = versioned
        }

        package static var usual: Search {
            let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
            return Search(
                path: path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") },
                versioned: ["/usr/lib/postgresql", "/usr/local/lib/postgresql"])
        }

        /// Every folder that holds a whole server, in the order of preference.
        func directories(for account: ServerAccount) -> [String] {
            let named = path.compactMap { folder in
                // A link in PATH names one program; its neighbours are where it points.
                FileSystem.entry("\(folder)/initdb").map { _ in
                    FileSystem.parent(of: FileSystem.canonical("\(folder)/initdb"))
                }
            }
            let versions = versioned.flatMap { root in
                FileSystem.entries(of: root)
                    .compactMap { name in Double(name).map { (number: $0, name: name) } }
                    .sorted { $0.number > $1.number }
                    .map { "\(root)/\($0.name)/bin" }
            }
            var found: [String] = []
            for folder in named + versions + configured() {
                let complete = ["initdb", "pg_ctl", "postgres"].allSatisfy {
                    FileSystem.isExecutable("\(folder)/\($0)")
                }
                if complete, !found.contains(folder), account.reaches(folder) { found.append(folder) }
            }
            return found
        }

        /// What pg_config says, where somebody built PostgreSQL in a place of their own.
        private func configured() -> [String] {
            guard let folder = path.first(where: { FileSystem.isExecutable("\($0)/pg_config") }) else {
                return []
            }
            let program = ChildProgram("\(folder)/pg_config", ["--bindir"], environment: [:])
            guard let result = try? program.run(seconds: 10), result.status == 0 else { return [] }
            return result.text.split(separator: "\n").map(String.init)
        }

        var places: [String] { path + versioned + ["pg_config --bindir"] }
    }

    /// The preferred installation or, for data that is there already, the one of its version.
    package static func find(
        _ search: Search = .usual, for account: ServerAccount, version: String? = nil, data: String = ""
    ) throws(ClusterError) -> ServerPrograms {
        var installed: [String] = []
        for directory in search.directories(for: account) {
            guard let major = try major(of: "\(directory)/postgres") else { continue }
            if version == nil || version == major {
                return ServerPrograms(directory: directory, major: major)
            }
            installed.append(major)
        }
        guard let version, !installed.isEmpty else { throw .serverNotInstalled(searched: search.places) }
        throw .versionMismatch(data: version, installed: installed, directory: data)
    }

    /// The preferred installation that whoever calls can run.
    package static func here(_ search: Search = .usual) throws(ClusterError) -> ServerPrograms {
        try find(search, for: ServerAccount.choose(for: "/"))
    }

    /// From "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)".
    private static func major(of server: String) throws(ClusterError) -> String? {
        let result = try ChildProgram(server, ["-V"], environment: [:]).run(seconds: 10)
        let words = result.text.split(whereSeparator: \.isWhitespace)
        guard result.status == 0, words.count > 2 else { return nil }
        return String(words[2].prefix { $0.isNumber })
    }
}
