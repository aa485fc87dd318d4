import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

@Suite struct `The ledger` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    private func trialBalance(
        _ desk: Desk, from: CalendarDate? = nil, asOf date: CalendarDate = Desk.today, knownAt: Int64? = nil
    ) throws -> TrialBalance {
        try desk.database.read(knownAt: knownAt) { try TrialBalance($0, from: from, asOf: date) }
    }

    private func entries(
        _ desk: Desk, _ span: LedgerSpan = LedgerSpan(), loan: String? = nil, account: String? = nil
    ) throws -> [BookedEntry] {
        var entries: [BookedEntry] = []
        try desk.database.read { reader in
            let loanID = try loan.map { try reader.loanRecord($0).loanID }
            try reader.eachEntry(in: span, loanID: loanID, account: account) { entries.append($0) }
        }
        return entries
    }

    @Test func `balances, in a table and against the balances that are kept`() throws {
        let desk = try Desk.withWork()
        let balance = try trialBalance(desk)
        #expect(balance.totals.isBalanced)
        #expect(
            balance.lines.map(\.account.code) == ["111", "112", "2111", "3388", "4111", "5111", "5112"])
        for line in balance.lines {
            try desk.corrupt(
                """
                do $$ begin assert (select balance_dong = \(line.closing) from account_balance
                    where account = '\(line.account.code)'), 'account \(line.account.code)'; end $$
                """)
        }
    }

    @Test func `carries what came before the first day as the opening balance`() throws {
        let desk = try Desk.withWork()
        let first = day(2011, 5, 1)
        let before = try trialBalance(desk, asOf: first.adding(days: -1))
        let after = try trialBalance(desk, from: first)
        let whole = try trialBalance(desk)
        for line in whole.lines {
            let opening = after.lines.first { $0.account == line.account }?.opening
            let closing = before.lines.first { $0.account == line.account }?.closing
            #expect(opening ?? 0 == closing ?? 0)
            #expect(after.lines.first { $0.account == line.account }?.closing ?? 0 == line.closing)
        }
        #expect(after.totals.isBalanced && before.totals.isBalanced)
        #expect(try trialBalance(desk, asOf: day(2010, 3, 31)).lines.isEmpty)
    }

    @Test func `is frozen by a time of record`() throws {
        let desk = try Desk.withWork()
        let known = try #require(entries(desk).map(\.recordedAt).max())
        func export(_ format: LedgerExport.Format) throws -> String {
            try desk.export(format, knownAt: known)
        }
        let first = try (
            trialBalance(desk, knownAt: known).answer.json, export(.hledger), export(.beancount)
        )
        try desk.repay("02", 1_000_000, on: day(2011, 6, 1))
        try desk.contribute(7, on: day(2010, 5, 1))
        let second = try (
            trialBalance(desk, knownAt: known).answer.json, export(.hledger), export(.beancount)
        )
        #expect(first == second)
        #expect(try trialBalance(desk).answer.json != first.0)
    }

    @Test func `lists the journal in order of number, and only what is asked for`() throws {
        let desk = try Desk.withWork()
        let all = try entries(desk)
        #expect(all.map(\.number) == all.map(\.number).sorted())
        #expect(all.allSatisfy { $0.lines.reduce(0) { $0 + $1.dong } == 0 })
        let balance = try trialBalance(desk)
        let debits = all.flatMap(\.lines).reduce(0) { $0 + max($1.dong, 0) }
        #expect(debits == balance.totals.turnover.debit)

        let ofLoan = try entries(desk, loan: "02")
        #expect(!ofLoan.isEmpty && ofLoan.flatMap(\.lines).allSatisfy { $0.loan == "02" })
        let ofTill = try entries(desk, account: "111")
        #expect(ofTill.allSatisfy { $0.lines.contains { $0.account == "111" } })
        #expect(ofTill.flatMap(\.lines).reduce(0) { $0 + $1.dong } == 0)

        let span = LedgerSpan(from: day(2011, 4, 1), until: day(2011, 7, 31))
        let inSpan = try entries(desk, span)
        let turnover = try trialBalance(desk, from: span.from, asOf: day(2011, 7, 31)).totals.turnover
        #expect(inSpan.flatMap(\.lines).reduce(0) { $0 + max($1.dong, 0) } == turnover.debit)
        #expect(throws: Refusal(.accountNotFound, ["code": .text("9999")])) {
            try entries(desk, account: "9999")
        }
    }

    @Test func `runs the page of an account from its opening to its closing balance`() throws {
        let desk = try Desk.withWork()
        for movement in try trialBalance(desk, from: day(2011, 4, 1)).lines {
            var lines: [AccountLine] = []
            try desk.database.read { reader in
                try reader.eachLine(of: movement.account.code, in: LedgerSpan(from: day(2011, 4, 1))) {
                    lines.append($0)
                }
            }
            #expect(lines.reduce(movement.opening) { $0 + $1.dong } == movement.closing)
            #expect(lines.map(\.on) == lines.map(\.on).sorted())
            #expect(lines.allSatisfy { !$0.against.isEmpty })
        }
    }

    @Test func `keeps a text a text in a spreadsheet`() {
        let row = CSVText.row([
            .text("=1+1"), .text("+84"), .text("-1"), .text("@x"), .text("\tx"), .text("\rx"), .figure(-1),
            .text("a \"b\", c"), .text("x\r\ny"), .empty, .date(CalendarDate(parts: 2012, 12, 31)),
        ])
        #expect(
            row == "'=1+1,'+84,'-1,'@x,␉x,\"'\rx\",-1,\"a \"\"b\"\", c\",\"x\r\ny\",,2012-12-31\r\n")
    }
}

@Suite struct `The export of the ledger` {
    /// For every account what the trial balance says.
    private func balances(_ desk: Desk) throws -> [String: Int64] {
        let lines = try desk.database.read { try TrialBalance($0, asOf: Desk.today) }.lines
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.account.code, $0.closing) })
    }

    /// Finds an account's code and an amount.
    private typealias Posting = Regex<(Substring, Substring, Substring)>

    /// What the postings of an export add up to, by an account's code: read without either program.
    private func sums(_ export: String, _ posting: Posting) -> [String: Int64] {
        var sums: [String: Int64] = [:]
        for line in export.split(separator: "\n") {
            guard let found = line.wholeMatch(of: posting) else { continue }
            sums[String(found.1), default: 0] += Int64(found.2) ?? 0
        }
        return sums
    }

    @Test func `adds up to the books, balances day by day and asserts each account`() throws {
        let desk = try Desk.withWork()
        let balances = try balances(desk)
        let hledger = try desk.export(.hledger)
        #expect(sums(hledger, #/    [a-z-]+:(\w+) .*?  (-?\d+) VND(?:  ;.*)?/#) == balances)
        #expect(sums(hledger, #/    [a-z-]+:(\w+) .*  0 VND = (-?\d+) VND/#) == balances)
        let beancount = try desk.export(.beancount)
        #expect(sums(beancount, #/  [A-Z][A-Za-z:]+:A(\w+)  (-?\d+) VND/#) == balances)
        #expect(sums(beancount, /\d{4}-\d\d-\d\d balance [A-Za-z:]+:A(\w+)  (-?\d+) VND/) == balances)

        let days = hledger.matches(of: /\n(\d{4}-\d\d-\d\d) \*/).map { String($0.1) }
        #expect(days == days.sorted())
        // Each transaction on its own, too.
        for transaction in hledger.components(separatedBy: "\n\n") where transaction.contains(" * (") {
            let sum = sums(transaction, #/    [a-z-]+:(\w+) .*?  (-?\d+) VND(?:  ;.*)?/#).values.reduce(0, +)
            #expect(sum == 0)
        }
    }

    @Test func `lets no text of ours become a word of theirs`() throws {
        let desk = try Desk.withWork()
        let hledger = try desk.export(.hledger)
        #expect(hledger.contains(#"| "quoted" \ , date:2011-01-01 [x] 2011-02-02 * no"#))
        #expect(hledger.contains("; voucher: PT-1; date-2011-99-99 (2011-99-99)\n"))
        let beancount = try desk.export(.beancount)
        #expect(beancount.contains(#""\"quoted\" \\ ; date:2011-01-01 [x] 2011-02-02 * no""#))
    }

    @Test func `ends where it is told to`() throws {
        let desk = try Desk.withWork()
        let date = CalendarDate(parts: 2011, 3, 31)
        let export = try desk.export(.beancount, until: date)
        #expect(export.contains("2011-04-01 balance Assets:A112"))
        #expect(!export.contains(/\n2011-0[5-9]/))
        let empty = try desk.export(.hledger, until: CalendarDate(parts: 2009, 12, 31))
        #expect(empty.contains("account assets:111") && !empty.contains(" * "))
    }

    @Test(
        .enabled(
            if: Program.isAsked(Program.hledger),
            "hledger is not installed: its verdict on the export is not asked"))
    func `agrees with hledger in every account`() throws {
        let desk = try Desk.withWork()
        let hledger = try #require(Program.hledger)
        let directory = try TestDirectory()
        for language in Language.allCases {
            #expect(
                try desk.balances(byHledger: hledger, in: language)
                    == balances(desk).filter { $0.value != 0 })
        }
        let wrong = try desk.export(.hledger).replacing(/0 VND = (\d+)\d VND/) { "0 VND = \($0.1) VND" }
        try directory.write(wrong, to: "wrong.journal")
        #expect(try run(hledger, ["-f", directory.file("wrong.journal"), "check"]).status != 0)
    }

    /// A tag ends at a comma: what follows would be lost to whoever searches for it.
    @Test(.enabled(if: Program.hledger != nil, "hledger is not installed: its tags are not asked"))
    func `keeps whole what hledger reads as tags`() throws {
        let desk = try Desk.withWork()
        let hledger = try #require(Program.hledger)
        let directory = try TestDirectory()
        _ = try MoveMoney(
            .receipt(.role(.otherIncome)), amount: .dong(1_000_000), through: .bank,
            counterparty: "Ngân hàng X, chi nhánh Y"
        ).run(
            on: desk.database,
            WriteOptions(
                on: CalendarDate(parts: 2011, 8, 1), today: Desk.today, key: nil, actedBy: "An",
                voucher: "PT 1; PT 2",
                ending: .commit))
        try directory.write(try desk.export(.hledger), to: "fund.journal")
        func values(_ tag: String) throws -> String {
            try run(hledger, ["-f", directory.file("fund.journal"), "tags", "--values", tag]).stdout
        }
        #expect(try values("counterparty").contains("Ngân hàng X‚ chi nhánh Y"))
        #expect(try values("voucher").contains("PT 1; PT 2"))
    }

    @Test(
        .enabled(
            if: Program.isAsked(Program.beanCheck),
            "beancount is not installed: its verdict on the export is not asked"))
    func `agrees with beancount in every account`() throws {
        let desk = try Desk.withWork()
        let beanCheck = try #require(Program.beanCheck)
        let directory = try TestDirectory()
        for language in Language.allCases {
            try directory.write(desk.export(.beancount, in: language), to: "fund.beancount")
            let verdict = try run(beanCheck, ["--no-cache", directory.file("fund.beancount")])
            #expect(verdict.status == 0, "\(verdict.stderr)")
        }
        // The balances that it has verified are ours, one for each account; another one it refuses.
        for account in try balances(desk).keys {
            let wrong = try desk.export(.beancount).replacing(try Regex("balance ([A-Za-z:]+:A\(account))  "))
            {
                "balance \($0.output[1].substring ?? "")  1"
            }
            try directory.write(wrong, to: "wrong.beancount")
            #expect(try run(beanCheck, ["--no-cache", directory.file("wrong.beancount")]).status != 0)
        }
    }
}

extension Desk {
    /// Three loans, payments in time, late and too high, one found late, one reversed, and notes that other
    /// programs could misread.
    fileprivate static func withWork() throws -> Desk {
        let desk = try Desk()
        func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
            CalendarDate(parts: year, month, day)
        }
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        try desk.lend("02", 200_000_000, on: day(2011, 2, 10))
        try desk.lend("03", 50_000_000, on: day(2011, 2, 15))
        try desk.repay("01", 90_000_000, on: day(2011, 6, 1), through: .cash)
        let late = Desk.options(day(2011, 4, 20))
        let options = WriteOptions(
            on: late.on, today: Desk.today, key: nil, actedBy: "An: [2011-99-99]; \"x\"",
            voucher: "PT:1; date:2011-99-99 [2011-99-99]",
            note: "\"quoted\" \\ ; date:2011-01-01 [x]\n2011-02-02 * no", ending: .commit)
        _ = try RepayLoan(
            number: "01", amount: .dong(50_000_000), prepayment: nil, holdsExcess: false, through: .bank
        )
        .run(on: desk.database, options)
        try desk.perform(
            RepayLoan(
                number: "03", amount: .dong(60_000_000), prepayment: nil, holdsExcess: true, through: .bank),
            on: day(2011, 5, 2))
        try desk.repay("02", 30_000_000, on: day(2011, 9, 1))
        let last = try desk.database.read { try $0.entries(ofLoan: $0.loanRecord("02").loanID) }.map(\.number)
            .max()
        try desk.perform(ReverseEntry(entry: last ?? 0, reason: "nhập nhầm"), on: day(2011, 9, 1))
        return desk
    }

    /// What hledger says that each account holds, once it has checked the export.
    func balances(
        byHledger hledger: URL, until: CalendarDate? = nil, in language: Language = .vi
    ) throws -> [String: Int64] {
        let directory = try TestDirectory()
        try directory.write(export(.hledger, until: until, in: language), to: "fund.journal")
        let file = directory.file("fund.journal")
        let verdict = try run(
            hledger,
            ["-f", file, "check", "--strict", "accounts", "commodities", "ordereddates", "payees"])
        #expect(verdict.status == 0, "\(verdict.stderr)")
        let answer = try run(
            hledger, ["-f", file, "balance", "--flat", "--empty", "--no-total", "-O", "csv"])
        let found = answer.stdout.matches(of: /"[a-z-]+:(\w+) .*?","(-?\d+) VND"/).map {
            (String($0.1), Int64($0.2) ?? 0)
        }
        return Dictionary(uniqueKeysWithValues: found).filter { $0.value != 0 }
    }

    func export(
        _ format: LedgerExport.Format, until: CalendarDate? = nil, in language: Language = .vi,
        knownAt: Int64? = nil
    ) throws -> String {
        var text = ""
        try database.read(knownAt: knownAt) {
            try LedgerExport.write($0, as: format, until: until, in: language) { text += $0 }
        }
        return text
    }
}
