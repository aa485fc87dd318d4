import Foundation
import FundTestSupport
import PrivateCluster
import Testing

@Suite("A PostgreSQL of one's own")
struct PrivateClusterTests {
    @Test("is made, found running, stopped and started again with what it held")
    func life() throws {
        let sample = try Sample(below: "not/yet/there")
        let cluster = sample.cluster
        #expect(cluster.status() == .absent)
        #expect(!cluster.seemsToRun)
        #expect(try cluster.start() == .created)
        #expect(cluster.seemsToRun)
        guard case .running(_, isReady: true) = cluster.status() else {
            Issue.record("not running: \(cluster.status())")
            return
        }
        #expect(try cluster.start() == .alreadyRunning)
        #expect(try sample.query("CREATE TABLE kept AS SELECT 41 + 1 AS answer; TABLE kept") == "42")
        #expect(try cluster.stop())
        #expect(try !cluster.stop())
        #expect(cluster.status() == .stopped)
        #expect(!cluster.seemsToRun)
        #expect(try cluster.start() == .started)
        #expect(try sample.query("TABLE kept") == "42")
    }

    @Test("keeps a fund's books safe: checksums, fsync, no network, peers only")
    func durable() throws {
        let sample = try Sample(settings: .durable)
        #expect(try sample.cluster.start() == .created)
        let expected = [
            "data_checksums": "on", "fsync": "on", "full_page_writes": "on", "synchronous_commit": "on",
            "listen_addresses": "", "server_encoding": "UTF8", "TimeZone": "Asia/Ho_Chi_Minh",
            "max_connections": "200", "logging_collector": "on",
        ]
        for (name, value) in expected {
            #expect(try sample.query("SHOW \"\(name)\"") == value, "\(name)")
        }
        #expect(try sample.query("SELECT current_user, current_database()") == "coopfund|coopfund")
        #expect(try sample.query("SELECT lower('HỢP TÁC XÃ ĐÔNG')") == "hợp tác xã đông")
        #expect(try sample.query("SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'peer'") == "0")
        // Nobody else, under any name: the map knows one role.
        try #expect(sample.query("CREATE ROLE clerk LOGIN; SELECT 1") == "1")
        let words = [
            "-X", "-d", sample.cluster.conninfo(database: "coopfund", role: "clerk"), "-c", "SELECT 1",
        ]
        let stranger = try run(URL(fileURLWithPath: sample.cluster.programs().shell), words)
        #expect(stranger.status != 0)
        #expect(stranger.stderr.contains("Peer authentication failed"))
    }

    @Test("is made once, however many ask at the same time")
    func concurrentStart() throws {
        let sample = try Sample()
        let answers = Answers()
        DispatchQueue.concurrentPerform(iterations: 6) { _ in
            // The stored values stand for other processes: each opens the lock file for itself.
            answers.add(
                Result { try PrivateCluster(home: sample.cluster.home, settings: .throwaway).start() })
        }
        let started = try answers.all.map { try $0.get() }
        #expect(started.count == 6)
        #expect(started.filter { $0 == .created }.count == 1)
        #expect(started.filter { $0 == .alreadyRunning }.count == 5)
    }

    @Test("starts after the server was killed, with all that was committed")
    func killed() throws {
        let sample = try Sample(settings: .durable)
        _ = try sample.cluster.start()
        #expect(try sample.query("CREATE TABLE kept AS SELECT 7 AS answer; TABLE kept") == "7")
        try sample.killServer()
        #expect(sample.cluster.status() == .stopped)
        #expect(try sample.cluster.start() == .started)
        #expect(try sample.query("TABLE kept") == "7")
    }

    @Test("starts although another process has the dead server's number by now")
    func numberTakenOver() throws {
        let sample = try Sample()
        _ = try sample.cluster.start()
        try sample.killServer()
        let notes = "\(sample.cluster.seat.data)/postmaster.pid"
        let lines = try String(contentsOfFile: notes, encoding: .utf8).split(separator: "\n", maxSplits: 1)
        // The server compares with its own forebears, so the number must be of neither: init's.
        try "1\n\(lines[1])".write(toFile: notes, atomically: false, encoding: .utf8)
        #expect(sample.cluster.status() == .stopped)
        #expect(try sample.cluster.start() == .started)
    }

    @Test("starts again when the socket was swept away")
    func socketSwept() throws {
        let sample = try Sample()
        _ = try sample.cluster.start()
        unlink(sample.cluster.seat.socket)
        #expect(!sample.cluster.seemsToRun)
        #expect(try sample.cluster.start() == .started)
        #expect(try sample.query("SELECT 1") == "1")
    }

    @Test("does not hold the pipes of whoever started it")
    func detached() throws {
        let sample = try Sample()
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        _ = try sample.cluster.start()
        close(ends[1])
        var reading = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
        #expect(poll(&reading, 1, 5000) == 1, "an end of file within five seconds")
        var byte: UInt8 = 0
        #expect(read(ends[0], &byte, 1) == 0)
        close(ends[0])
        guard case .running(let process, _) = sample.cluster.status() else {
            Issue.record("not running")
            return
        }
        #expect(getsid(process) != getsid(0), "a session of its own")
    }

    @Test("answers whether it runs within a thousandth of a second")
    func cheapLook() throws {
        let cluster = try TestCluster.shared.cluster
        let started = ContinuousClock.now
        for _ in 0..<1000 {
            #expect(PrivateCluster(home: cluster.home).seemsToRun)
            #expect(!cluster.conninfo.isEmpty)
        }
        #expect(ContinuousClock.now - started < .seconds(1))
    }

    @Test(
        "lives where the environment says",
        arguments: [
            (["COOPFUND_HOME": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"], "/a"),
            (["COOPFUND_HOME": "", "XDG_DATA_HOME": "/b", "HOME": "/c"], "/b/coopfund"),
            (["XDG_DATA_HOME": "relative", "HOME": "/c"], "/c/.local/share/coopfund"),
            (["HOME": "/c"], "/c/.local/share/coopfund"),
        ])
    func defaultHome(environment: [String: String], home: String) {
        #expect(PrivateCluster.defaultHome { environment[$0] } == home)
    }
}

/// What several threads found, in the order of their coming.
final class Answers: @unchecked Sendable {
    private let lock = NSLock()
    private var found: [Result<PrivateCluster.Started, any Error>] = []

    var all: [Result<PrivateCluster.Started, any Error>] { lock.withLock { found } }

    func add(_ answer: Result<PrivateCluster.Started, any Error>) { lock.withLock { found.append(answer) } }
}
