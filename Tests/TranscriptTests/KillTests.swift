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
