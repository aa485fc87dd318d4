internal import FundCore
internal import Glibc

/// A file that only grows: locked while it is looked at, and on the disk when it is said to be.
enum AppendedFile {
    /// - Parameter line: what comes behind what is there; nil where nothing does.
    /// - Returns: whether something came.
    static func append(to path: String, _ line: ([UInt8]) throws -> String?) throws -> Bool {
        let isThere = access(path, F_OK) == 0
        let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable(path) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 { guard errno == EINTR else { throw unwritable(path) } }
        guard let bytes = System.bytes(of: path) else { throw unwritable(path) }
        guard let text = try line(bytes) else { return false }
        guard Output.isPut(Array(text.utf8), to: descriptor), fsync(descriptor) == 0 else {
            let failure = unwritable(path)
            // Half a line would be no anchor, for ever.
            _ = ftruncate(descriptor, off_t(bytes.count))
            throw failure
        }
        if !isThere { keepName(of: path) }
        return true
    }

    /// The name of a new file is its directory's.
    private static func keepName(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func unwritable(_ path: String) -> Usage.Problem {
        Usage.Problem(
            "output.unwritable",
            ["file": .text(path), "reason": .text(System.reason(errno))])
    }
}
