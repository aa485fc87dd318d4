internal import Glibc

/// Runs another program to its end.
///
/// What it reads and writes are nameless files, not pipes: nothing can fill up, and a server that outlives
/// the program cannot keep us waiting for an end of file.
package struct ChildProgram {
    package struct Result: Sendable {
        /// The exit status, or 128 and the signal's number.
        package let status: Int
        package let output: [UInt8]
        package let errors: [UInt8]

        package var text: String { String(decoding: output, as: UTF8.self) }
        /// Both streams, trimmed: what to show when it failed.
        package var report: String {
            let all = (output + errors).split(separator: UInt8(ascii: "\n"))
            return all.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        }
    }

    let path: String
    let arguments: [String]
    let environment: [String]
    /// Nil stays where we are.
    let directory: String?

    package init(
        _ path: String, _ arguments: [String], environment: [String: String], directory: String? = nil
    ) {
        self.path = path
        self.arguments = arguments
        self.environment = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        self.directory = directory
    }

    /// - Parameter seconds: after this time the program is killed.
    package func run(input: [UInt8] = [], seconds: Int = 600) throws(ClusterError) -> Result {
        let files = try [
            ChildProgram.namelessFile(), ChildProgram.namelessFile(), ChildProgram.namelessFile(),
        ]
        defer { for file in files { close(file) } }
        try FileSystem.write(input, to: files[0], path: "standard input")
        lseek(files[0], 0, SEEK_SET)
        let child = try spawn(files)
        let status = ChildProgram.wait(for: child, seconds: seconds)
        return Result(
            status: status, output: FileSystem.bytes(of: files[1]), errors: FileSystem.bytes(of: files[2]))
    }

    private func spawn(_ files: [Int32]) throws(ClusterError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (standard, file) in files.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, file, Int32(standard))
        }
        // A server that starts here must not hold the pipes of whoever called us.
        for name in FileSystem.entries(of: "/proc/self/fd") {
            if let open = Int32(name), open > 2 { posix_spawn_file_actions_addclose(&actions, open) }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigaddset(&signals, SIGPIPE)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))

        var words = [path] + arguments
        if let directory {
            words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory] + words
        }
        let argv = words.map { strdup($0) } + [nil]
        let envp = environment.map { strdup($0) } + [nil]
        defer { for word in argv + envp { free(word) } }
        var child: pid_t = 0
        let problem = posix_spawn(&child, words[0], &actions, &attributes, argv, envp)
        guard problem == 0 else {
            throw .system(operation: "run", path: path, reason: String(cString: strerror(problem)))
        }
        return child
    }

    private static func wait(for child: pid_t, seconds: Int) -> Int {
        var status: Int32 = 0
        var ended: pid_t = 0
        let inTime = Stopwatch.wait(seconds: seconds) {
            ended = waitpid(child, &status, WNOHANG)
            return ended == child || (ended < 0 && errno != EINTR)
        }
        if !inTime {
            kill(child, SIGKILL)
            while waitpid(child, &status, 0) < 0, errno == EINTR {}
        }
        let signal = Int(status & 0x7f)
        return signal == 0 ? Int(status >> 8) & 0xff : 128 + signal
    }

    private static func namelessFile() throws(ClusterError) -> Int32 {
        var template = Array("/tmp/coopfund-output-XXXXXX".utf8CString)
        let file = mkstemp(&template)
        guard file >= 0 else { throw FileSystem.failure("create", "/tmp/coopfund-output-…") }
        unlink(template)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        return file
    }
}
