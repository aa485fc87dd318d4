internal import Glibc

/// The few calls on files that a cluster needs, each with a typed failure.
///
/// Foundation would do most of it, at the price of loading it; and root's acts in directories of other
/// people need calls that do not follow links, which it does not offer.
package enum FileSystem {
    /// What lies at a path; links are described, not followed.
    package struct Entry: Sendable {
        package let owner: UInt32
        package let group: UInt32
        package let permissions: UInt32
        package let kind: Kind
        let inode: UInt64
        package let modified: Int
    }

    package enum Kind: Sendable { case directory, socket, link, file }

    package static func entry(_ path: String) -> Entry? {
        var found = stat()
        guard lstat(path, &found) == 0 else { return nil }
        let kind: Kind =
            switch found.st_mode & S_IFMT {
            case S_IFDIR: .directory
            case S_IFSOCK: .socket
            case S_IFLNK: .link
            default: .file
            }
        return Entry(
            owner: found.st_uid, group: found.st_gid, permissions: found.st_mode & 0o7777, kind: kind,
            inode: UInt64(found.st_ino), modified: found.st_mtim.tv_sec)
    }

    /// What is free on the disk of a path, for whoever is not root; nil where it cannot be seen.
    package static func freeBytes(_ path: String) -> Int64? {
        var found = statvfs()
        guard statvfs(path, &found) == 0 else { return nil }
        return Int64(clamping: UInt64(found.f_bavail) * UInt64(found.f_frsize))
    }

    package static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

    /// Absolute, without links as far as the path exists, so that one place has one name and one hash.
    package static func canonical(_ path: String) -> String {
        var present = path
        if !present.hasPrefix("/") {
            let here = getcwd(nil, 0)
            defer { free(here) }
            present = (here.map { String(cString: $0) } ?? "") + "/" + path
        }
        var rest: [Substring] = []
        while true {
            if let real = realpath(present.isEmpty ? "/" : present, nil) {
                defer { free(real) }
                let root = String(cString: real)
                return rest.isEmpty ? root : (root == "/" ? "" : root) + "/" + rest.joined(separator: "/")
            }
            guard let slash = present.lastIndex(of: "/") else { return path }
            let name = present[present.index(after: slash)...]
            if !name.isEmpty, name != "." { rest.insert(name, at: 0) }
            present = String(present[..<slash])
        }
    }

    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// Nil where there is no such file or it may not be read.
    package static func read(_ path: String) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return String(decoding: bytes(of: file), as: UTF8.self)
    }

    /// The first bytes of a file, as many as there are; none where it cannot be read.
    package static func read(_ path: String, first count: Int) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return [] }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: count)
        let found = pread(file, &bytes, count, 0)
        return Array(bytes.prefix(max(found, 0)))
    }

    /// From the first byte to the last, wherever the descriptor stands.
    static func bytes(of file: Int32) -> [UInt8] {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(file, &buffer, buffer.count, off_t(content.count))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return content }
            content += buffer[..<count]
        }
    }

    static func write(_ bytes: [UInt8], to file: Int32, path: String) throws(ClusterError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write", path) }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes beside the old file and renames, so that no reader sees half of it and no link is followed.
    ///
    /// - Parameters:
    ///   - owner: nil leaves it ours.
    ///   - isAwaited: whether it is on the disk when this returns.
    package static func replace(
        _ path: String, with text: String, owner: ServerAccount? = nil, awaited isAwaited: Bool = true
    ) throws(ClusterError) {
        let fresh = "\(path).\(getpid())"
        unlink(fresh)
        let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure("create", fresh) }
        defer { close(file) }
        try write(Array(text.utf8), to: file, path: fresh)
        if let owner, owner.isAnother { fchown(file, owner.user, owner.group) }
        guard !isAwaited || fsync(file) == 0, rename(fresh, path) == 0 else { throw failure("replace", path) }
    }

    /// Leaves a directory that is there as it is.
    package static func makeDirectory(
        _ path: String, permissions: UInt32 = 0o700, owner: ServerAccount? = nil
    ) throws(ClusterError) {
        if mkdir(path, permissions) != 0 {
            guard errno == EEXIST else { throw failure("create", path) }
            return
        }
        // The umask must not close what was asked to be open.
        chmod(path, permissions)
        if let owner, owner.isAnother, lchown(path, owner.user, owner.group) != 0 {
            throw failure("give away", path)
        }
    }

    /// Takes a file away; one that is gone already is no matter.
    package static func remove(_ path: String) { unlink(path) }

    package static func entries(of directory: String) -> [String] {
        guard let stream = opendir(directory) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let next = readdir(stream) {
            let name = withUnsafePointer(to: &next.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Where a link points; nil for everything else.
    package static func target(ofLink path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink(path, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }

    /// Removes what it can, without following links; a leftover is met again at the next start.
    package static func removeTree(_ path: String) {
        if entry(path)?.kind == .directory {
            for name in entries(of: path) { removeTree("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }

    /// Makes a rename in this directory survive a crash of the machine.
    static func flush(_ directory: String) {
        let file = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }

    static func failure(_ operation: String, _ path: String) -> ClusterError {
        .system(operation: operation, path: path, reason: String(cString: strerror(errno)))
    }
}
