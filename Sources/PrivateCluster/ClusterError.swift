/// Why a private cluster cannot be made, started or stopped.
///
/// Each case carries what a person needs in order to act; `description` says it in English.
package enum ClusterError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No folder that was looked at holds initdb, pg_ctl and postgres.
    case serverNotInstalled(searched: [String])
    /// A data directory can only be opened by the major version that made it.
    case versionMismatch(data: String, installed: [String], directory: String)
    /// PostgreSQL refuses to run as root, and this machine has no ordinary account for it.
    case noServerAccount
    /// None of setpriv, runuser and su is here to become that account.
    case noWayToBecome(account: String)
    /// The cluster belongs to another user of this machine.
    case belongsToAnother(directory: String, owner: String)
    /// There is something in the place of the data directory, and it is no cluster.
    case notACluster(directory: String)
    /// The short directory for the socket exists and is not safe to use.
    case socketDirectoryTaken(directory: String)
    /// Another process has been starting or stopping this cluster for too long.
    case busy(directory: String, seconds: Int)
    /// The server did not answer in time, though its process lives.
    case notReady(directory: String, seconds: Int)
    /// A program of PostgreSQL reported a failure; `output` is what it said.
    case programFailed(program: String, status: Int, output: String)
    /// The operating system refused.
    case system(operation: String, path: String, reason: String)

    package var description: String {
        switch self {
        case .serverNotInstalled(let searched):
            "PostgreSQL's server is not installed: on Debian or Ubuntu, `apt-get install postgresql`. "
                + "Looked in \(searched.joined(separator: ", "))."
        case .versionMismatch(let data, let installed, let directory):
            "The data in \(directory) was made by PostgreSQL \(data), and here is "
                + "\(installed.joined(separator: ", ")). Install version \(data) (on Debian or Ubuntu, "
                + "`apt-get install postgresql-\(data)`), or move the data with pg_upgrade."
        case .noServerAccount:
            "PostgreSQL does not run as root, and there is no account named postgres or nobody. "
                + "Create one, or run this as an ordinary user."
        case .noWayToBecome(let account):
            "Root needs setpriv, runuser or su to run PostgreSQL as \(account); install util-linux."
        case .belongsToAnother(let directory, let owner):
            "The cluster in \(directory) belongs to \(owner). Act as that user, or set COOPFUND_HOME."
        case .notACluster(let directory):
            "\(directory) exists and holds no PostgreSQL cluster. Move it away, or set COOPFUND_HOME."
        case .socketDirectoryTaken(let directory):
            "\(directory) belongs to somebody else or is open to others. Remove it, or set COOPFUND_HOME "
                + "to a shorter path."
        case .busy(let directory, let seconds):
            "Another process has been busy with the cluster in \(directory) for \(seconds) seconds."
        case .notReady(let directory, let seconds):
            "The server of \(directory) runs, and was not ready after \(seconds) seconds."
        case .programFailed(let program, let status, let output):
            output.isEmpty
                ? "\(program) failed with status \(status)."
                : "\(program) failed with status \(status):\n\(output)"
        case .system(let operation, let path, let reason):
            "Could not \(operation) \(path): \(reason)."
        }
    }
}
