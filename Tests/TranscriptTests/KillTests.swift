import Foundation
import FundTestSupport
import Testing

/// What was acknowledged is stored, what was not is settled by its key, and nothing is stored twice.
@Suite struct `A process that dies` {
    @Test func `loses nothing and stores nothing twice`() throws {
        let office = try Office(capital: "9000tr")
        try office.sign("1/HĐTD", borrower: "A", amount: "1000tr", on: "2022-01-04")
        try office.done("loan", "disburse", "1/HĐTD", "--amount", "1000tr", "--on", "2022-01-05")

        var acknowledged = 0
        var inDoubt: [Int] = []
        var generator = SeededGenerator(seed: 2012)
        for number in 0..<100 {
            let words = words(number)
            let delay = Double(generator.next() % 60_000) / 1_000_000
            if try killed(office, words, after: delay, backend: number % 3 == 0) {
                inDoubt.append(number)
            } else {
                acknowledged += 1
            }
        }
        let stored = Int(try office.value("select count(*) from loan_fact where kind = 'payment'")) ?? 0
        #expect(stored >= acknowledged, "acknowledged payments are lost")
        #expect(!inDoubt.isEmpty, "no run was killed: the test proves nothing")
        for number in inDoubt { try office.done(words(number)) }
        #expect(try office.value("select count(*) from loan_fact where kind = 'payment'") == "100")
        #expect(
            try office.value("select count(distinct key) from operation_key where key like 'p-%'") == "100")
        #expect(try office.tool("check").status == 0)
    }

    /// Where a closing stands when it dies: before its lines, with all of them written, and with nothing left
    /// but the answer under its key.
    @Test(arguments: ["journal_line", "period_balance", "operation_key"], [false, true])
    func `leaves nothing of a closing`(table: String, backend: Bool) throws {
        let office = try Office(capital: "9000tr")
        for number in 1...3 {
            try office.sign(
                "\(number)/HĐTD", borrower: "B\(number)", amount: "1000tr", on: "2021-11-0\(number)")
            try office.done(
                "loan", "disburse", "\(number)/HĐTD", "--amount", "1000tr", "--on", "2021-11-1\(number)")
        }
        let before = try content(office)
        let words = [
            "period", "close", "2022-03", "--confirm", "2022-03", "--key", "khoa-so", "--json",
        ]
        let lock = try office.hold(table)
        let process = Process()
        process.executableURL = try coopfundBinary
        process.arguments = words
        process.environment = ["COOPFUND_DATABASE": office.conninfo, "LANG": "C.UTF-8"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let waiting = """
            from pg_stat_activity where application_name = 'coopfund' and datname = current_database()
              and wait_event_type = 'Lock'
            """
        try office.wait(for: "select count(*) = 1 \(waiting)")
        if backend {
            _ = try office.value("select pg_terminate_backend(pid) \(waiting)")
        } else {
            kill(process.processIdentifier, SIGKILL)
        }
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(said.isEmpty && process.terminationStatus != 0)
        try lock.release()
        try office.wait(
            for: """
                select count(*) = 0 from pg_stat_activity
                where application_name = 'coopfund' and datname = current_database()
                """)
        #expect(try content(office) == before)

        let closed = try office.done(words)
        #expect((closed["periods"] as? [Any])?.count == 147)
        #expect(try office.done(words)["entry"] as? Int == closed["entry"] as? Int)
        #expect(try office.tool("check").status == 0)
    }

    private func content(_ office: Office) throws -> String {
        let tables = [
            "act", "journal_line", "period_closing", "period_balance", "account_balance", "fund_head",
            "operation_key",
        ]
        return try tables.map { try office.value("select * from \($0) order by 1, 2, 3") }.joined(
            separator: "\n")
    }

    private func words(_ number: Int) -> [String] {
        [
            "loan", "repay", "1/HĐTD", "--amount", "\(100_000 + number)", "--on", "2022-02-01", "--key",
            "p-\(number)", "--json",
        ]
    }

    /// Whether the run ended without an acknowledgement.
    private func killed(_ office: Office, _ words: [String], after delay: Double, backend: Bool) throws
        -> Bool
    {
        let process = Process()
        process.executableURL = try coopfundBinary
        process.arguments = words
        process.environment = ["COOPFUND_DATABASE": office.conninfo, "LANG": "C.UTF-8"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: delay)
        if backend {
            _ = try office.value(
                """
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where application_name = 'coopfund' and datname = current_database()
                """)
        } else {
            kill(process.processIdentifier, SIGKILL)
        }
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return said.isEmpty
    }
}

extension Office {
    /// Keeps everybody from writing to a table until it is released.
    fileprivate func hold(_ table: String) throws -> HeldTable {
        let held = HeldTable(office: self, name: "holds \(table)")
        let sql = """
            set application_name = '\(held.name)';
            begin;
            lock table coopfund.\(table) in share mode;
            select pg_sleep(60);
            """
        let database = database
        Thread { _ = try? TestCluster.shared.execute(sql, database: database) }.start()
        try wait(
            for: """
                select count(*) = 1 from pg_locks
                where relation = '\(table)'::regclass and mode = 'ShareLock' and granted
                """)
        return held
    }

    /// Waits until a question to the database is answered with yes.
    fileprivate func wait(for question: String) throws {
        let limit = ContinuousClock.now + .seconds(30)
        while try value(question) != "t" {
            guard ContinuousClock.now < limit else { throw WaitedTooLong(question: question) }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }
}

private struct WaitedTooLong: Error {
    let question: String
}

private struct HeldTable {
    let office: Office
    let name: String

    func release() throws {
        let holder =
            "from pg_stat_activity where application_name = '\(name)' and datname = current_database()"
        _ = try office.value("select pg_terminate_backend(pid) \(holder)")
        try office.wait(for: "select count(*) = 0 \(holder)")
    }
}
