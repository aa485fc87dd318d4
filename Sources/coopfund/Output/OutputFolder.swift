internal import FundCore
internal import FundServices
internal import Glibc
internal import Wording

/// A folder that is there whole or not at all: written under a name beside, and put in its place at the end. What stood
/// there goes only where all of it was written by an earlier run, as its front page says.
struct OutputFolder {
    let path: String
    private let draft: String

    /// - Throws: a problem of use where something else is in its place.
    init(_ typed: String) throws {
        var path = typed
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        draft = path + ".part-\(getpid())"
        try refuseWhereOthersWrote()
    }

    /// The front page, in its place.
    var front: String { path + "/" + FolderMark.front }

    /// A file of it, before the end.
    func draft(of name: String) -> String { draft + "/" + name }

    /// Fills and places the folder; whatever fails leaves nothing behind.
    func write(_ body: (OutputFolder) throws -> Void) throws {
        guard mkdir(draft, 0o777) == 0 else { throw unwritable }
        do {
            try body(self)
            try place()
        } catch {
            OutputFolder.remove(draft)
            throw error
        }
    }

    private func place() throws {
        // Somebody may have put something there in the meantime.
        try refuseWhereOthersWrote()
        let old = path + ".old-\(getpid())"
        let stood = rename(path, old) == 0
        guard stood || errno == ENOENT else { throw unwritable }
        guard rename(draft, path) == 0 else {
            let failure = unwritable
            if stood { rename(old, path) }
            throw failure
        }
        if stood { OutputFolder.remove(old) }
    }

    private func refuseWhereOthersWrote() throws {
        var state = stat()
        guard lstat(path, &state) == 0 else {
            if errno == ENOENT { return }
            throw unwritable
        }
        guard state.st_mode & S_IFMT == S_IFDIR else {
            throw Usage.Problem("folder.no-folder", ["folder": .text(path)])
        }
        guard let names = OutputFolder.names(in: path) else { throw unwritable }
        guard !names.isEmpty else { return }
        let page = names.contains(FolderMark.front) ? System.bytes(of: front) : nil
        let ours = Set(page.map { FolderMark.files(named: String(decoding: $0, as: UTF8.self)) } ?? [])
        if let other = names.first(where: { !ours.contains($0) }) {
            throw Usage.Problem("folder.others", ["folder": .text(path), "file": .text(other)])
        }
    }

    private var unwritable: Usage.Problem {
        Usage.Problem("output.unwritable", ["file": .text(path), "reason": .text(System.reason(errno))])
    }

    /// In their order; nil where it cannot be read.
    private static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// A folder of files; one that is in use by somebody stays.
    private static func remove(_ folder: String) {
        for name in names(in: folder) ?? [] { unlink(folder + "/" + name) }
        rmdir(folder)
    }
}
