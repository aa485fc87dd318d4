internal import Glibc

/// What the tool asks of the machine that it runs on.
enum System {
    /// The environment variable; nil where it is not set, or empty.
    static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The names of the variables that begin so.
    static func variables(beginning prefix: String) -> [String] {
        var names: [String] = []
        var next = environment
        while let entry = next.pointee {
            if strncmp(entry, prefix, prefix.utf8.count) == 0 {
                names.append(String(String(cString: entry).prefix { $0 != "=" }))
            }
            next += 1
        }
        return names
    }

    nonisolated(unsafe) private static let environment = environ

    static func forget(_ name: String) { unsetenv(name) }

    /// Whether somebody reads what is said, and can answer.
    static var isWatched: Bool { isatty(STDIN_FILENO) == 1 && isTalkWatched }

    /// Whether somebody reads what is said beside the results.
    static var isTalkWatched: Bool { isatty(STDERR_FILENO) == 1 }

    /// The writing end of a closed pipe ends the process, as with any other filter.
    static func endWithClosedPipes() { signal(SIGPIPE, SIG_DFL) }

    /// From now on a request to end is noted, and what is under way is finished.
    static func watchForEnd() {
        var requests = sigset_t()
        sigemptyset(&requests)
        for request in [SIGTERM, SIGINT] {
            signal(request) { _ in System.wasToldToEnd = 1 }
            sigaddset(&requests, request)
        }
        // Whoever starts us may have held them back.
        pthread_sigmask(SIG_UNBLOCK, &requests, nil)
    }

    static var isToEnd: Bool { wasToldToEnd != 0 }

    nonisolated(unsafe) private static var wasToldToEnd: sig_atomic_t = 0

    /// From now on nobody else may read the files that are made.
    static func keepFilesPrivate() { umask(0o077) }

    /// Our own number among the processes.
    static var process: Int { Int(getpid()) }

    /// Whether a process is there, whoever's it is.
    static func isRunning(_ process: Int) -> Bool { kill(pid_t(process), 0) == 0 || errno == EPERM }

    static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

    /// A whole file, or all that a pipe gives until its end; `-` is the standard input. Nil where it cannot be read.
    static func bytes(of path: String) -> [UInt8]? {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        let block = 1 << 16
        while true {
            var count = 0
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: block))
            bytes.withUnsafeMutableBytes { bytes in
                repeat {
                    count = read(descriptor, bytes.baseAddress! + start, block)
                } while count < 0 && errno == EINTR
            }
            bytes.removeLast(block - max(count, 0))
            if count == 0 { return bytes }
            if count < 0 { return nil }
        }
    }
}

extension System {
    /// Why the system did not do something with a file, in the language of this run where a person can mend it.
    static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: say("system.no-folder")
        case EACCES, EPERM, EROFS: say("system.not-permitted")
        case EISDIR: say("system.is-a-folder")
        case ENOSPC, EDQUOT: say("system.disk-full")
        default: String(cString: strerror(code))
        }
    }
}
