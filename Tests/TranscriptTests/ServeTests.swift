import Foundation
import FundTestSupport
import Testing

/// An office of people with logins of their own, and the one writer as a process.
struct StaffedOffice {
    let office: Office
    /// Whose login each is.
    let accountant: String
    let director: String
    let writer: String

    init() throws {
        office = try Office(capital: "9000tr")
        let name = office.database
        (accountant, director, writer) = ("\(name)_binh", "\(name)_an", "\(name)_ghi")
        try TestCluster.shared.execute(
            "create role \(accountant) login; create role \(director) login; create role \(writer) login;"
                + "grant pg_signal_backend to \(writer);")
        try office.done("person", "add", "An", "--login", director, "--duties", "administrator,director")
        try office.done(
            "person", "add", "Bình", "--login", accountant, "--duties", "accountant", "--by", "An")
        try office.done("db", "grant", "--writer", writer)
    }

    func conninfo(_ login: String) throws -> String {
        try TestCluster.shared.conninfo(database: office.database, role: login)
    }

    func tool(_ words: [String], as login: String, state: String = "/dev/null") throws -> Ending {
        try run(
            coopfundBinary, words,
            environment: ["COOPFUND_DATABASE": conninfo(login), "XDG_STATE_HOME": state])
    }

    /// A writer that is at work when this returns.
    func serve() throws -> Process {
        let process = Process()
        process.executableURL = try coopfundBinary
        process.arguments = ["serve"]
        process.environment = ["COOPFUND_DATABASE": try conninfo(writer), "LANG": "C.UTF-8"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    func waitForWriter() throws {
        for _ in 0..<100 {
            let status = try tool(["db", "status", "--json"], as: accountant)
            if status.stdout.contains("\"writer\":true") { return }
            Thread.sleep(forTimeInterval: 0.1)
        }
        Issue.record("no writer came")
    }

    func receipt(_ number: Int) -> [String] {
        [
            "money", "receive", "--for", "other-income", "--amount", "\(number + 1)000", "--on", "2026-01-05",
            "--key", "thu-\(number)", "--json",
        ]
    }

    /// How many of these receipts the books hold, and under how many keys.
    func stored() throws -> (acts: Int, keys: Int) {
        (
            Int(try office.value("select count(*) from act where kind = 'money-receipt'")) ?? -1,
            Int(try office.value("select count(*) from operation_key where key like 'thu-%'")) ?? -1
        )
    }
}

@Suite struct `The one writer` {
    /// Nobody is told that something is recorded which is not, and what was asked for stays.
    @Test func `is missed within two seconds, and what was asked stays`() throws {
        let staffed = try StaffedOffice()
        let state = try TestDirectory("state")
        let start = ContinuousClock.now
        let ending = try staffed.tool(staffed.receipt(0), as: staffed.accountant, state: state.path)
        #expect(ending.status == 75)
        #expect(ending.stderr.contains("database.no-writer"))
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(try staffed.stored() == (0, 0))
        let again = try staffed.tool(["resume"], as: staffed.accountant, state: state.path)
        #expect(again.status == 75)

        let once = try staffed.tool(["serve", "--once"], as: staffed.writer)
        #expect(once.status == 0, "\(once.stderr)")
        #expect(try staffed.stored() == (1, 1))
        let process = try staffed.serve()
        defer { process.terminate() }
        try staffed.waitForWriter()
        let settled = try staffed.tool(["resume", "--json"], as: staffed.accountant, state: state.path)
        #expect(settled.status == 0)
        #expect(settled.stdout.contains("\"status\":0"))
        let nothing = try staffed.tool(["resume", "--json"], as: staffed.accountant, state: state.path)
        #expect(nothing.stdout.contains("\"resumed\":[]"))
        #expect(try staffed.stored() == (1, 1))
    }

    /// Killed under load again and again: what was acknowledged is there, what is in doubt is settled, nothing twice.
    @Test func `dies and loses nothing`() throws {
        let staffed = try StaffedOffice()
        let count = 60
        nonisolated(unsafe) var writers = [try staffed.serve()]
        try staffed.waitForWriter()
        let killing = Thread {
            for turn in 0..<12 {
                Thread.sleep(forTimeInterval: 0.4 + Double(turn % 3) * 0.07)
                // Two at a time for a moment: the second waits for the first.
                if let next = try? staffed.serve() { writers.append(next) }
                kill(writers[writers.count - 2].processIdentifier, SIGKILL)
            }
        }
        killing.start()
        let endings = try concurrently(count, at: 6) { number in
            try staffed.tool(staffed.receipt(number), as: staffed.accountant)
        }
        while !killing.isFinished { Thread.sleep(forTimeInterval: 0.05) }
        defer { for process in writers where process.isRunning { process.terminate() } }
        try staffed.waitForWriter()

        let acknowledged = endings.filter { $0.status == 0 }.count
        #expect(acknowledged > 0)
        #expect(endings.allSatisfy { [0, 3, 75].contains($0.status) }, "\(endings.map(\.status))")
        for (number, ending) in endings.enumerated() where ending.status == 0 {
            let key = "select count(*) from operation_key where key = 'thu-\(number)'"
            #expect(try staffed.office.value(key) == "1", "acknowledged, and not there")
        }
        for number in 0..<count {
            let settled = try staffed.tool(staffed.receipt(number), as: staffed.accountant)
            #expect(settled.status == 0, "\(settled.stderr)")
        }
        #expect(try staffed.stored() == (count, count))
        #expect(
            try staffed.tool(["check", "keys-belong-to-acts", "balances-add-up"], as: staffed.accountant)
                .status == 0)
    }

    @Test func `finishes what it is at and ends when it is told to`() throws {
        let staffed = try StaffedOffice()
        let process = try staffed.serve()
        try staffed.waitForWriter()
        #expect(try staffed.tool(staffed.receipt(1), as: staffed.accountant).status == 0)
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(process.terminationReason == .exit)
    }

    /// What nobody can read is answered, and what brings the writer down is given up: the others go on.
    @Test func `is not brought down by what somebody submits`() throws {
        let staffed = try StaffedOffice()
        let process = try staffed.serve()
        defer { process.terminate() }
        try staffed.waitForWriter()
        let submitted = [
            "'release', '{}'", "'release', '[]'", "'release', '{\"request\":\"x\"}'",
            "'rejection', '{\"request\":1}'",
            "'release', '{\"request\":9223372036854775808}'", "'act', '{\"act\":\"money-movement\"}'",
            "'act', '{\"act\":\"money-movement\",\"amount\":-1}'",
            "'act', '{\"act\":\"import\",\"kind\":\"loans\",\"sha256\":\"00\",\"bytes\":1}'",
            "'trial', '{\"act\":\"money-movement\",\"amount\":1e400}'",
        ]
        for (number, words) in submitted.enumerated() {
            try TestCluster.shared.execute(
                """
                set session authorization \(staffed.accountant);
                select coopfund.submit('ST', \(words), 'bad-\(number)', '2026-01-05', null);
                """, database: staffed.office.database)
        }
        #expect(try staffed.tool(staffed.receipt(3), as: staffed.accountant).status == 0)
        #expect(process.isRunning)
        let open = """
            select count(*) from submission s
            where not exists (select from submission_answer a where a.submission_no = s.submission_no)
            """
        #expect(try staffed.office.value(open) == "0")
        #expect(try staffed.stored() == (1, 1))

        // As if it had brought three writers down already.
        process.terminate()
        process.waitUntilExit()
        #expect(try staffed.tool(staffed.receipt(4), as: staffed.accountant).status == 75)
        try TestCluster.shared.execute(
            """
            insert into coopfund.submission_attempt (submission_no)
            select last.number from (select max(submission_no) as number from coopfund.submission) last,
                generate_series(1, 3)
            """, database: staffed.office.database)
        #expect(try staffed.tool(["serve", "--once"], as: staffed.writer).status == 0)
        #expect(try staffed.office.value(open) == "0")
        #expect(try staffed.stored() == (1, 1))
    }

    /// Whoever holds what the writer waits for, or poses as one, is shown the door.
    @Test func `is not kept from its work`() throws {
        let staffed = try StaffedOffice()
        let blocker = Process()
        blocker.executableURL = URL(filePath: "/usr/bin/env")
        blocker.arguments = [
            "psql", try staffed.conninfo(staffed.accountant), "-Xqc",
            """
            select pg_advisory_lock(x'636f6f77'::int, 1), pg_advisory_lock(x'636f6f70'::int, 1);
            select pg_sleep(60)
            """,
        ]
        blocker.standardOutput = FileHandle.nullDevice
        blocker.standardError = FileHandle.nullDevice
        try blocker.run()
        Thread.sleep(forTimeInterval: 0.5)
        let process = try staffed.serve()
        defer { process.terminate() }
        let ending = try staffed.tool(staffed.receipt(2), as: staffed.accountant)
        #expect(ending.status == 0, "\(ending.stderr)")
        blocker.waitUntilExit()
        #expect(blocker.terminationStatus != 0)
    }

    /// Released and rejected at the same moment, by two who may: one of the two comes of it, never both.
    @Test func `decides once on what two decide at once`() throws {
        let staffed = try StaffedOffice()
        try staffed.office.done(
            "rule", "set", "second-person", "director", "--for", "money-movement", "--from", "2026-01-01",
            "--citation", "QC", "--certainty", "verified", "--approved-by", "Bình", "--by", "An")
        let process = try staffed.serve()
        defer { process.terminate() }
        try staffed.waitForWriter()
        for number in 1...5 {
            #expect(try staffed.tool(staffed.receipt(number), as: staffed.accountant).status == 4)
            let endings = try concurrently(6, at: 6) { turn in
                try staffed.tool(
                    turn.isMultiple(of: 2)
                        ? ["request", "release", "\(number)"]
                        : ["request", "reject", "\(number)", "--reason", "không"], as: staffed.director)
            }
            let kept = try staffed.office.value(
                "select string_agg(state, ' ') from request_end where request_no = \(number)")
            #expect(["recorded", "rejected"].contains(kept))
            let released = endings.enumerated().filter {
                $0.offset.isMultiple(of: 2) && $0.element.status == 0
            }
            #expect(released.isEmpty == (kept == "rejected"))
        }
        let ends = try staffed.office.value("select count(*) from request_end where state = 'recorded'")
        #expect(try "\(staffed.stored().acts)" == ends)
    }
}

/// Runs many at once and gathers what came of them, in their order.
private func concurrently(_ count: Int, at once: Int, _ body: @escaping @Sendable (Int) throws -> Ending)
    throws
    -> [Ending]
{
    let lock = NSLock()
    nonisolated(unsafe) var endings: [Int: Ending] = [:]
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = once
    for number in 0..<count {
        queue.addOperation {
            guard let ending = try? body(number) else { return }
            lock.withLock { endings[number] = ending }
        }
    }
    queue.waitUntilAllOperationsAreFinished()
    return try (0..<count).map { try #require(endings[$0]) }
}
