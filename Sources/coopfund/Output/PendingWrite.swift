internal import FundCore
internal import FundServices
internal import FundStore
internal import PrivateCluster
internal import Wording

/// A write that is on its way (lệnh đang gửi): kept on this machine from before it is sent until its outcome is known, so
/// that `coopfund resume` can settle what broke off. It holds the words of the command and no secret.
struct PendingWrite {
    let path: String
    let key: String
    /// The words of the command, with its key and its day.
    let words: [String]
    /// What of the environment says which books are meant.
    let environment: [String: String]
    /// The process that sent it.
    let process: Int

    /// `$XDG_STATE_HOME/coopfund/pending`; nil where there is no place of one's own.
    private static var folder: String? { StateFolder.path.map { $0 + "/pending" } }

    private static let secrets: Set<String> = ["PGPASSWORD", "PGSSLPASSWORD"]

    /// - Parameter words: as they were typed; without the key and the day where nobody gave them.
    private init(key: String, words: [String], in folder: String) {
        path = folder + "/" + SHA256.hex(of: Array(key.utf8)) + ".json"
        self.key = key
        self.words = words
        var environment: [String: String] = [:]
        for name in System.variables(beginning: "PG") + System.variables(beginning: "COOPFUND_")
        where !PendingWrite.secrets.contains(name) {
            environment[name] = System.variable(name)
        }
        self.environment = environment
        process = System.process
    }

    /// Runs a write with a note of it beside; the note goes once the outcome is known.
    static func noted<T>(_ key: String?, _ words: [String], _ body: () throws -> T) throws -> T {
        guard let key, let folder else { return try body() }
        let pending = PendingWrite(key: key, words: words, in: folder)
        pending.put(in: folder)
        do {
            let result = try body()
            pending.remove()
            return result
        } catch {
            if Failure(error).map({ !$0.isOpen }) ?? true { pending.remove() }
            throw error
        }
    }

    /// Where it cannot be kept the write goes on all the same: its key settles it too.
    private func put(in folder: String) {
        guard StateFolder.make(folder) else { return }
        let document = JSON.object([
            .init("key", key.json), .init("process", process.json),
            .init("words", .array(words.map { .string($0) })),
            .init(
                "environment",
                .object(environment.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })),
        ])
        // It outlives this process, which is what it is for; a machine that fails keeps the books, and their keys.
        try? FileSystem.replace(path, with: document.compact, awaited: false)
    }

    func remove() { FileSystem.remove(path) }

    /// What is on its way still, the oldest first.
    static func all() -> [PendingWrite] {
        guard let folder else { return [] }
        return FileSystem.entries(of: folder).filter { $0.hasSuffix(".json") }
            .compactMap { name -> (Int, PendingWrite)? in
                let path = folder + "/" + name
                guard let entry = FileSystem.entry(path), let pending = PendingWrite(path: path) else {
                    return nil
                }
                return (entry.modified, pending)
            }
            .sorted { ($0.0, $0.1.path) < ($1.0, $1.1.path) }.map(\.1)
    }

    private init?(path: String) {
        guard let bytes = System.bytes(of: path),
            let document = try? JSON(parsing: String(decoding: bytes, as: UTF8.self)),
            let read = try? document.decoded(as: Read.self)
        else { return nil }
        self.path = path
        (key, words, environment, process) = (read.key, read.words, read.environment, read.process)
    }

    private struct Read: Decodable {
        let key: String
        let words: [String]
        let environment: [String: String]
        let process: Int
    }

    /// Whether the process that sent it is at it still.
    var isUnderWay: Bool {
        guard process != System.process, System.isRunning(process) else { return false }
        return System.bytes(of: "/proc/\(process)/cmdline").map { line in
            line.split(separator: 0).dropFirst().map { String(decoding: $0, as: UTF8.self) }.contains {
                words.contains($0)
            }
        } ?? true
    }

    /// Runs it again: with its key it is recorded once, or answers as it was.
    func run() throws -> ChildProgram.Result {
        var environment = self.environment
        for name in ["HOME", "PATH", "XDG_STATE_HOME", "XDG_DATA_HOME", "LANG", "LC_ALL", "PGPASSWORD"] {
            environment[name] = environment[name] ?? System.variable(name)
        }
        return try ChildProgram("/proc/self/exe", words, environment: environment).run()
    }
}

extension Failure {
    /// Whether it may be recorded yet: what became of it is not known, or nobody has looked at it.
    fileprivate var isOpen: Bool { kind == .outcomeUnknown || code == "database.no-writer" }
}

extension PendingWrite {
    /// What became of those that were run again, for programs.
    static func document(of settled: [(pending: PendingWrite, status: Int)]) -> JSON {
        .object([
            .init(
                "resumed",
                .array(
                    settled.map { pending, status in
                        .object([
                            .init("key", pending.key.json),
                            .init("words", .array(pending.words.map { .string($0) })),
                            .init("status", status.json),
                        ])
                    }))
        ])
    }
}
