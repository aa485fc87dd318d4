internal import PrivateCluster

/// Where this machine keeps what is no part of the books: `$XDG_STATE_HOME/coopfund`, else under `~/.local/state`.
enum StateFolder {
    /// Nil where there is no place of one's own.
    static var path: String? {
        let state = System.variable("XDG_STATE_HOME") ?? System.variable("HOME").map { $0 + "/.local/state" }
        return state.map { $0 + "/coopfund" }
    }

    /// Makes a folder with all on the way to it.
    ///
    /// - Returns: whether it is there.
    static func make(_ folder: String) -> Bool {
        var made = ""
        return folder.split(separator: "/").allSatisfy { part in
            made += "/" + part
            return (try? FileSystem.makeDirectory(made)) != nil
        }
    }
}
