internal import Glibc

/// The server's first process, as its data directory and the kernel tell of it.
struct ServerProcess {
    let number: Int32
    let isReady: Bool

    /// The time a server may take to write down what it holds, or to recover after a crash.
    static let patienceSeconds = 120

    /// Nil where none runs, even if a crash left its notes behind and another program has its number now.
    static func living(in seat: Seat) -> ServerProcess? {
        guard let noted = noted(in: seat), relation(of: noted.number, to: seat.data) != .stranger else {
            return nil
        }
        return noted
    }

    /// What postmaster.pid says: the process in its first line, the state in its eighth.
    private static func noted(in seat: Seat) -> ServerProcess? {
        guard let text = FileSystem.read("\(seat.data)/postmaster.pid") else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let number = Int32(lines[0]), number > 0 else { return nil }
        return ServerProcess(number: number, isReady: lines.count > 7 && lines[7].hasPrefix("ready"))
    }

    private enum Relation { case worksHere, stranger, perhaps }

    /// A server's processes work in its data directory. Root in a container may not look there: then a
    /// PostgreSQL of the same owner may be ours, and is treated with the caution that this deserves.
    private static func relation(of number: Int32, to data: String) -> Relation {
        if let directory = FileSystem.target(ofLink: "/proc/\(number)/cwd") {
            return directory == data ? .worksHere : .stranger
        }
        let lines = FileSystem.read("/proc/\(number)/status")?.split(separator: "\n") ?? []
        func value(_ name: String) -> Substring? {
            lines.first { $0.hasPrefix(name + ":") }?.split(whereSeparator: \.isWhitespace).dropFirst().first
        }
        // A dead process that nobody has buried (Z) keeps its number and its name.
        guard value("Name") == "postgres", value("State") != "Z",
            let owner = FileSystem.entry(data)?.owner, value("Uid") == "\(owner)"
        else { return .stranger }
        return .perhaps
    }

    private static func relations(to data: String) -> [Relation] {
        FileSystem.entries(of: "/proc").compactMap { Int32($0) }.map { relation(of: $0, to: data) }
    }

    /// Waits for one that another process started; false when it ended instead.
    static func becomesReady(in seat: Seat) throws(ClusterError) -> Bool {
        let inTime = Stopwatch.wait(seconds: patienceSeconds) { living(in: seat)?.isReady ?? true }
        guard inTime else { throw .notReady(directory: seat.directory, seconds: patienceSeconds) }
        return living(in: seat) != nil
    }

    /// SIGINT is PostgreSQL's fast shutdown: sessions end, work is rolled back, everything is written down.
    func stop(_ seat: Seat) throws(ClusterError) {
        guard kill(number, SIGINT) == 0 else {
            throw FileSystem.failure("stop", "the server's process \(number)")
        }
        let inTime = Stopwatch.wait(seconds: ServerProcess.patienceSeconds) {
            ServerProcess.living(in: seat) == nil
        }
        guard inTime else {
            throw .notReady(directory: seat.directory, seconds: ServerProcess.patienceSeconds)
        }
    }

    /// Makes room after a crash.
    ///
    /// The server itself recognises its leftovers unless another process, or a dead one that nobody has
    /// buried, bears the old number (in a container, numbers repeat). Only then we remove the notes, and only
    /// after the last process of the old server has gone: two at once would ruin the data.
    static func clearLeftovers(of seat: Seat) {
        guard let noted = noted(in: seat), kill(noted.number, 0) == 0 || errno == EPERM else { return }
        // A process that is just ending, also another server's, cannot be told apart for a moment.
        let alone = Stopwatch.wait(seconds: 10) {
            relations(to: seat.data).allSatisfy { $0 == .stranger }
        }
        guard alone else { return }
        unlink("\(seat.data)/postmaster.pid")
        unlink(seat.socketLock)
    }
}
