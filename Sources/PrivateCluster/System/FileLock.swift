internal import Glibc

/// One process at a time makes, starts or stops a cluster; the others wait.
///
/// The kernel gives the lock back when its holder dies, however it dies.
struct FileLock {
    private let file: Int32

    init(_ path: String, owner: ServerAccount, seconds: Int) throws(ClusterError) {
        let deadline = Stopwatch.seconds() + Double(seconds)
        while true {
            let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard file >= 0 else { throw FileSystem.failure("open", path) }
            // A cluster of another user stays theirs when root looks after it.
            if owner.isAnother { fchown(file, owner.user, owner.group) }
            while flock(file, LOCK_EX | LOCK_NB) != 0 {
                guard errno == EWOULDBLOCK || errno == EINTR, Stopwatch.seconds() < deadline else {
                    close(file)
                    throw .busy(directory: FileSystem.parent(of: path), seconds: seconds)
                }
                Stopwatch.pause(milliseconds: 10)
            }
            // Whoever held it may have removed the file: then this is a lock on nothing.
            var held = stat()
            if fstat(file, &held) == 0, FileSystem.entry(path)?.inode == UInt64(held.st_ino) {
                self.file = file
                return
            }
            close(file)
        }
    }

    func release() { close(file) }
}

/// Time that only goes forward, for deadlines.
enum Stopwatch {
    static func seconds() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }

    static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

    /// Asks every 2 milliseconds; false when the time is over.
    static func wait(seconds: Int, until condition: () -> Bool) -> Bool {
        let deadline = self.seconds() + Double(seconds)
        while !condition() {
            guard self.seconds() < deadline else { return false }
            pause(milliseconds: 2)
        }
        return true
    }
}
