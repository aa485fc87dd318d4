import Foundation
import FundTestSupport
import Testing

@Suite struct `Many at once` {
    /// Fifty borrowers are approved for 10 triệu each; the money is enough for twelve.
    @Test func `disburse exactly what the cash allows`() throws {
        let office = try Office(capital: "1000tr")
        for number in 1...50 {
            try office.sign("\(number)/HĐTD", borrower: "B\(number)", amount: "10tr", on: "2022-01-04")
        }
        try office.done(
            "capital", "withdraw", "--source", "provincial-budget", "--amount", "880tr", "--on", "2022-01-04")

        let endings = try concurrently(50) { index in
            try office.tool(
                "loan", "disburse", "\(index + 1)/HĐTD", "--amount", "10tr", "--on", "2022-01-05", "--json")
        }
        #expect(endings.count { $0.status == 0 } == 12)
        for ending in endings where ending.status != 0 {
            #expect([1, 75].contains(ending.status), "\(ending.stderr)")
            #expect(
                ending.stderr.contains("loan.exceeds-money") || ending.stderr.contains("database.busy"),
                "\(ending.stderr)")
        }
        #expect(try office.value("select balance_dong from account_balance where account = '112'") == "0")
        #expect(try office.tool("check").status == 0)
    }

    /// Ten draws of 10 triệu of each of five contracts; their source has enough for twelve, the bank for all of them.
    @Test func `draw exactly what a source has`() throws {
        let office = try Office(capital: "1000tr")
        try office.done(
            "capital", "source", "add", "UT", "--kind", "entrusted", "--name", "Ủy thác", "--decision",
            "HĐ 1",
            "--risk", "owner", "--account", "3411", "--on", "2022-01-03")
        for number in 1...5 {
            try office.sign(
                "\(number)/HĐTD", borrower: "B\(number)", amount: "100tr", on: "2022-01-04",
                terms: ["--instalments", "8", "--every", "3m", "--source", "UT"])
        }
        try office.done(
            "capital", "contribute", "--source", "UT", "--amount", "125tr", "--on", "2022-01-04")
        let endings = try concurrently(50) { index in
            try office.tool(
                "loan", "disburse", "\(index % 5 + 1)/HĐTD", "--amount", "10tr", "--on", "2022-01-05",
                "--json")
        }
        try expect(12, of: endings, and: "source.short")
        #expect(try free(of: "UT", in: office, on: "2022-01-05") == 5_000_000)
        #expect(
            try office.value("select balance_dong from account_balance where account = '112'") == "1005000000"
        )
        #expect(try lowest("112", in: office) == "1000000000")
        #expect(try office.tool("check").status == 0)
    }

    /// The same of a money account, in every way in which money leaves it: the bank beside it has enough for all.
    @Test func `take exactly what a money account holds`() throws {
        let office = try Office(capital: "1000tr")
        try office.done(
            "money", "account", "add", "VCB", "--kind", "bank", "--name", "Vietcombank", "--account", "1121",
            "--on", "2022-01-03")
        for number in 1...2 {
            try office.sign("\(number)/HĐTD", borrower: "B\(number)", amount: "100tr", on: "2022-01-04")
        }
        try office.done(
            "money", "transfer", "--from", "bank", "--to", "VCB", "--amount", "75tr", "--on", "2022-01-04")
        let endings = try concurrently(50) { index in
            switch index {
            case ..<20:
                try office.tool(
                    "loan", "disburse", "\(index % 2 + 1)/HĐTD", "--amount", "10tr", "--through", "VCB",
                    "--on",
                    "2022-01-05", "--json")
            case ..<30:
                try office.tool(
                    "money", "transfer", "--from", "VCB", "--to", "cash", "--amount", "10tr", "--on",
                    "2022-01-06", "--json")
            case ..<40:
                try office.tool(
                    "money", "pay", "--for", "operating", "--amount", "10tr", "--through", "VCB", "--on",
                    "2022-01-07", "--json")
            default:
                try office.tool(
                    "capital", "withdraw", "--source", "provincial-budget", "--amount", "10tr", "--through",
                    "VCB", "--on", "2022-01-05", "--json")
            }
        }
        try expect(7, of: endings, and: "loan.exceeds-money", "capital.exceeds-money")
        #expect(
            try office.value("select balance_dong from account_balance where account = '1121'") == "5000000")
        #expect(try lowest("1121", in: office) == "5000000")
        #expect(try office.tool("check").status == 0)
    }

    /// Half ask for the last money of a source in order to lend it, half in order to give it back to its owner, and some
    /// for the fund's own beside it.
    @Test func `lend or give back what a source has, never both`() throws {
        let office = try Office(capital: "100tr")
        try office.done(
            "capital", "source", "add", "NS2", "--kind", "provincial-budget", "--name", "Đợt 2", "--decision",
            "QĐ 2", "--account", "41112", "--on", "2022-01-03")
        for number in 1...5 {
            try office.sign(
                "\(number)/HĐTD", borrower: "B\(number)", amount: "5tr", on: "2022-01-04",
                terms: ["--instalments", "8", "--every", "3m", "--source", "NS2"])
        }
        try office.done("capital", "contribute", "--source", "NS2", "--amount", "9tr", "--on", "2022-01-04")
        let endings = try concurrently(50) { index in
            switch index {
            case ..<25:
                try office.tool(
                    "loan", "disburse", "\(index % 5 + 1)/HĐTD", "--amount", "1tr", "--on", "2022-01-05",
                    "--json"
                )
            case ..<45:
                try office.tool(
                    "capital", "withdraw", "--source", "NS2", "--amount", "1tr", "--on", "2022-01-06",
                    "--json")
            default:
                try office.tool(
                    "money", "pay", "--for", "operating", "--amount", "30tr", "--on", "2022-01-07", "--json")
            }
        }
        // Nine of the source's million, and three times thirty of the fund's hundred.
        try expect(
            12, of: endings, and: "source.short", "capital.exceeds-source", "source.own-money-short",
            "capital.exceeds-money")
        #expect(try office.value("select count(*) from money_movement") == "3")
        #expect(try free(of: "NS2", in: office, on: "2022-01-31") == 0)
        #expect(try free(of: "own", in: office, on: "2022-01-31") == 10_000_000)
        #expect(try lowest("112", in: office) == "10000000")
        #expect(try office.tool("check").status == 0)
    }

    @Test func `use one key once`() throws {
        let office = try Office(capital: "1000tr")
        try office.sign("1/HĐTD", borrower: "A", amount: "100tr", on: "2022-01-04")
        try office.done("loan", "disburse", "1/HĐTD", "--amount", "100tr", "--on", "2022-01-05")
        let endings = try concurrently(20) { _ in
            try office.tool(
                "loan", "repay", "1/HĐTD", "--amount", "1tr", "--on", "2022-02-01", "--key", "phieu-7",
                "--json")
        }
        #expect(endings.allSatisfy { $0.status == 0 })
        #expect(Set(endings.map(\.stdout)).count == 1)
        #expect(try office.value("select count(*) from loan_fact where kind = 'payment'") == "1")
        let other = try office.tool(
            "loan", "repay", "1/HĐTD", "--amount", "2tr", "--on", "2022-02-01", "--key", "phieu-7", "--json")
        #expect(other.status == 1)
        #expect(other.stderr.contains("key.other-request"))
    }

    /// What is recorded while a period closes is in it or refused, never behind it; and it closes once.
    @Test func `close a period once, with what came before it`() throws {
        let office = try Office(capital: "1000tr")
        for number in 1...4 {
            try office.sign("\(number)/HĐTD", borrower: "B\(number)", amount: "100tr", on: "2021-12-04")
            try office.done(
                "loan", "disburse", "\(number)/HĐTD", "--amount", "100tr", "--on", "2021-12-06")
        }
        try office.done("period", "close", "2022-02", "--confirm", "2022-02")
        let endings = try concurrently(28) { index in
            switch index % 7 {
            case 3: try office.tool("period", "close", "2022-03", "--confirm", "2022-03", "--json")
            case 5:
                try office.tool(
                    "loan", "repay", "\(index % 4 + 1)/HĐTD", "--amount", "1tr", "--on", "2022-04-02",
                    "--value-date", "2022-03-10", "--json")
            default:
                try office.tool(
                    "loan", "repay", "\(index % 4 + 1)/HĐTD", "--amount", "1tr", "--on", "2022-03-15",
                    "--json")
            }
        }
        for ending in endings where ending.status != 0 {
            let codes = ["period.closed\"", "period.closed-already", "database.busy"]
            #expect(codes.contains { ending.stderr.contains($0) }, "\(ending.stderr)")
        }
        #expect(endings.count { $0.status == 0 && $0.stdout.contains("closed_through") } == 1)
        #expect(
            try office.value(
                """
                select count(*) from journal_line l, period_closing c
                where c.last_on = '2022-03-31' and l.act_no > c.act_no and l.effective_on <= c.last_on
                """) == "0")
        #expect(
            try office.value(
                """
                select count(*) from loan_fact f join act a using (fund_id, act_no), period_closing c
                where c.last_on = '2022-03-31' and a.act_no > c.act_no and a.effective_on <= c.last_on
                """) == "0")
        #expect(try office.tool("check").status == 0)
        try office.done("period", "close", "2022-04", "--confirm", "2022-04")
        #expect(try office.tool("check").status == 0)
    }

    /// Of a cancellation and a disbursement that come together one is recorded, and the other says why not.
    @Test func `cancel a contract or draw it, never both`() throws {
        let office = try Office(capital: "1000tr")
        for number in 1...8 {
            try office.sign("\(number)/HĐTD", borrower: "B\(number)", amount: "10tr", on: "2022-01-04")
        }
        let endings = try concurrently(32) { index in
            let number = "\(index / 4 + 1)/HĐTD"
            return switch index % 4 {
            case 0, 1:
                try office.tool(
                    "loan", "disburse", number, "--amount", "10tr", "--on", "2022-01-05", "--json")
            case 2:
                try office.tool(
                    "loan", "cancel", number, "--decision", "QĐ 1", "--on", "2022-01-05", "--json")
            default:
                try office.tool(
                    "loan", "amend", number, "--decision", "PL 1", "--instalments", "4", "--on", "2022-01-05",
                    "--json")
            }
        }
        for ending in endings where ending.status != 0 {
            let codes = [
                "loan.cancelled\"", "loan.cancelled-after-draw", "loan.exceeds-contract", "database.busy",
            ]
            #expect(codes.contains { ending.stderr.contains($0) }, "\(ending.stderr)")
        }
        #expect(
            try office.value(
                "select count(*) from loan_fact join loan_cancellation using (fund_id, loan_id)") == "0")
        #expect(
            try office.value(
                """
                select count(*) from (
                    select loan_id from loan_fact union all select loan_id from loan_cancellation) l
                """) == "8")
        #expect(try office.tool("check").status == 0)
    }

    /// Whoever takes the next number of a series at the same time gets one of their own, and none is left out.
    @Test func `take each number of a series once`() throws {
        let office = try Office(capital: "1000tr")
        let endings = try concurrently(20) { index in
            try office.tool(
                "money", "receive", "--amount", "\(index + 1)tr", "--for", "other", "--through", "cash",
                "--on",
                "2022-03-15", "--voucher", "auto", "--json")
        }
        #expect(endings.allSatisfy { $0.status == 0 })
        let numbers = (1...20).map { "PT0\($0 < 10 ? "0" : "")\($0)/2022" }
        #expect(
            try office.value(
                "select string_agg(voucher, ' ' order by voucher) from act where kind = 'money-receipt'")
                == numbers.joined(separator: " "))
        // And each receipt says its own.
        for number in numbers {
            #expect(endings.count { $0.stdout.contains("\"voucher\":\"\(number)\"") } == 1)
        }
        #expect(try office.tool("check").status == 0)
    }

    /// The order of record times is the order of commits, also with many writers.
    @Test func `are recorded in the order in which they commit`() throws {
        let office = try Office(capital: "1000tr")
        let endings = try concurrently(24) { index in
            try office.tool(
                "borrower", "add", "--code", "B\(index)", "--kind", "cooperative", "--name", "HTX", "--on",
                "2022-01-05", "--json")
        }
        #expect(endings.allSatisfy { $0.status == 0 })
        #expect(
            try office.value(
                """
                select count(*) from act a join act b on b.fund_id = a.fund_id and b.act_no = a.act_no + 1
                where b.recorded_at <= a.recorded_at or b.transaction_id = a.transaction_id
                """) == "0")
        #expect(try office.tool("check").status == 0)
    }
}

/// As many succeed as there is money for; the others say why not, or that they waited too long.
private func expect(_ count: Int, of endings: [Ending], and codes: String...) throws {
    #expect(endings.count { $0.status == 0 } == count)
    for ending in endings where ending.status != 0 {
        let isBusy = ending.status == 75 && ending.stderr.contains("database.busy")
        #expect(
            isBusy || ending.status == 1 && codes.contains { ending.stderr.contains("\"\($0)\"") },
            "\(ending.status): \(ending.stderr)")
    }
}

/// What a source has to lend, by the list.
private func free(of source: String, in office: Office, on day: String) throws -> Int {
    let list = try office.done("capital", "source", "list", "--as-of", day)
    let rows = try #require(list["sources"] as? [[String: Any]])
    return try #require(rows.first { $0["code"] as? String == source }?["free"] as? Int)
}

/// The least that an account holds at the end of any day since it last stood at all.
private func lowest(_ account: String, in office: Office) throws -> String {
    try office.value(
        """
        select min(balance) from (
            select sum(sum(amount_dong)) over (order by effective_on) as balance
            from journal_line where account = '\(account)' group by effective_on) as day
        """)
}

/// Runs that many at the same time, each on a thread of its own.
func concurrently<Result: Sendable>(
    _ count: Int, _ body: @escaping @Sendable (Int) throws -> Result
) throws -> [Result] {
    let results = Results<Result>()
    let threads = (0..<count).map { index in
        Thread {
            results.add(Swift.Result { try body(index) })
        }
    }
    for thread in threads { thread.start() }
    return try results.all(count)
}

private final class Results<Value: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var values: [Swift.Result<Value, any Error>] = []

    func add(_ value: Swift.Result<Value, any Error>) {
        condition.lock()
        values.append(value)
        condition.signal()
        condition.unlock()
    }

    func all(_ count: Int) throws -> [Value] {
        condition.lock()
        defer { condition.unlock() }
        while values.count < count { condition.wait() }
        return try values.map { try $0.get() }
    }
}
