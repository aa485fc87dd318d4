import FundCore
import FundServices
import FundStore
import Testing
import Wording

/// Figures here are made from the amounts that were typed, never from the books.
@Suite struct `The statements` {
    private let year2011 = day(2011, 1, 1)...day(2011, 12, 31)
    private let year2012 = day(2012, 1, 1)...day(2012, 12, 31)

    /// 400 million lent on 10/01/2011 at 6 %: three quarters of 91 days paid in 2011, one of 92 days in 2012.
    private let interest2011: Int64 = 5_983_562 + 4_487_671 + 2_991_781
    private let interest2012: Int64 = 1_512_329
    private let cost: Int64 = 1_000_000
    private let provision: Int64 = 2_000_000

    private func desk() throws -> Desk {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        try desk.repay("01", 105_983_562, on: day(2011, 4, 11))
        try desk.repay("01", 104_487_671, on: day(2011, 7, 11), through: .cash)
        try desk.repay("01", 102_991_781, on: day(2011, 10, 10))
        try desk.corrupt(
            """
            insert into account (fund_id, code, name_vi, name_en, kind) values
                (1, '2199', 'Dự phòng khác', 'Other provision', 'asset')
            """)
        try desk.book("cost", on: day(2011, 11, 1), ["811": cost, "112": -cost])
        try desk.book("provision", on: day(2011, 12, 31), ["811": provision, "2199": -provision])
        try desk.book("accrual", on: day(2011, 12, 31), ["971": 500_000, "999": -500_000])
        try desk.repay("01", 101_512_329, on: day(2012, 1, 10), through: .cash)
        try desk.lend("02", 200_000_000, on: day(2012, 2, 10))
        return desk
    }

    private func carryResult(_ desk: Desk) throws {
        try desk.book(
            "year-result", on: day(2011, 12, 31),
            [
                "5111": interest2011, "811": -cost - provision,
                "421": -(interest2011 - cost - provision),
            ])
    }

    private func balanceSheet(
        _ desk: Desk, asOf date: CalendarDate = day(2012, 12, 31), knownAt: Int64? = nil
    ) throws -> Statement {
        try desk.database.read(knownAt: knownAt) {
            try Statement.balanceSheet($0, asOf: date, comparedWith: day(2011, 12, 31))
        }
    }

    @Test func `show what the fund has and where it came from, on two days`() throws {
        let desk = try desk()
        try carryResult(desk)
        let sheet = try balanceSheet(desk)
        let bank: Int64 = 5_000_000_000 - 400_000_000 + 105_983_562 + 102_991_781 - cost
        let cash: Int64 = 104_487_671
        let surplus = interest2011 - cost - provision
        let total = 5_000_000_000 + surplus
        #expect(
            sheet.figures == [
                "111": [cash + 101_512_329, cash], "112": [bank - 200_000_000, bank],
                "2111": [200_000_000, 100_000_000], "2199": [-provision, -provision],
                "assets": [total + interest2012, total], "liabilities": [0, 0],
                "4111": [5_000_000_000, 5_000_000_000], "421": [surplus, surplus],
                "result-not-carried": [interest2012, 0], "equity": [total + interest2012, total],
                "liabilities-and-equity": [total + interest2012, total],
                "971": [500_000, 500_000], "999": [-500_000, -500_000],
            ])
        #expect(sheet.json.compact.contains("\"balanced\":true"))
    }

    @Test func `say where the sides differ`() throws {
        let desk = try desk()
        // Money against an account off the balance sheet: the entry balances, the sheet cannot.
        try desk.book("slip", on: day(2012, 3, 1), ["112": 7, "999": -7])
        #expect(try balanceSheet(desk).json.compact.contains("\"balanced\":false"))
        let sources = try desk.database.read { try Statement.sourcesAndUses($0, in: year2012) }
        #expect(sources.json.compact.contains("\"balanced\":false"))
    }

    @Test func `show what a closed year earned, beside the year before`() throws {
        let desk = try desk()
        func income(_ days: ClosedRange<CalendarDate>, _ other: ClosedRange<CalendarDate>) throws
            -> [String: [Int64]]
        {
            try desk.database.read { try Statement.income($0, in: days, comparedWith: other) }.figures
        }
        let expected: [String: [Int64]] = [
            "5111": [interest2012, interest2011], "income": [interest2012, interest2011],
            "811": [0, cost + provision], "expense": [0, cost + provision],
            "result": [interest2012, interest2011 - cost - provision],
        ]
        #expect(try income(year2012, year2012.yearEarlier) == expected)
        try carryResult(desk)
        #expect(try income(year2012, year2012.yearEarlier) == expected)
        let act = try desk.lastEntry()
        try desk.takeBack(act, on: day(2011, 12, 31))
        #expect(try income(year2012, year2012.yearEarlier) == expected)
        let quarters = try income(
            FiscalPeriod(parsing: "2011-Q2").days, FiscalPeriod(parsing: "2011-Q4").days)
        #expect(quarters["5111"] == [5_983_562, 2_991_781] && quarters["811"] == [0, cost + provision])
    }

    @Test func `move the result from the running year to surplus when it is carried`() throws {
        let desk = try desk()
        func sources(_ days: ClosedRange<CalendarDate>, knownAt: Int64? = nil) throws -> Statement {
            try desk.database.read(knownAt: knownAt) { try Statement.sourcesAndUses($0, in: days) }
        }
        let surplus = interest2011 - cost - provision
        let running = [0, interest2011, cost + provision, surplus]
        #expect(try sources(year2011).figures["result-not-carried"] == running)
        let before = try desk.lastRecorded()
        try carryResult(desk)

        let closed = try sources(year2011)
        #expect(closed.figures["result-not-carried"] == [0, interest2011, cost + provision + surplus, 0])
        #expect(closed.figures["421"] == [0, surplus, 0, surplus])
        #expect(closed.json.compact.contains("\"carried_to_surplus\":\(surplus)"))
        #expect(closed.figures["112"]?[1] == Int64(105_983_562 + 102_991_781))
        let total = 5_000_000_000 + surplus
        for side in ["sources", "uses"] {
            #expect(closed.figures[side]?.first == 5_000_000_000 && closed.figures[side]?.last == total)
        }
        let next = try sources(year2012)
        #expect(next.figures["result-not-carried"] == [0, interest2012, 0, interest2012])
        #expect(next.figures["2199"] == [-provision, 0, 0, -provision])

        #expect(try sources(year2011, knownAt: before).figures["result-not-carried"] == running)
        #expect(try balanceSheet(desk, knownAt: before).figures["421"] == nil)
        #expect(
            try balanceSheet(desk, knownAt: before).figures["result-not-carried"]
                == [surplus + interest2012, surplus])

        try desk.takeBack(desk.lastEntry(), on: day(2011, 12, 31))
        #expect(try sources(year2011).figures["result-not-carried"] == running)
        #expect(try sources(year2011).figures["421"] == [0, surplus, surplus, 0])
    }

    @Test func `increase the running result where a deficit is carried`() throws {
        let desk = try desk()
        try desk.book("cost", on: day(2013, 5, 1), ["811": 30, "112": -30])
        try desk.book("year-result", on: day(2013, 12, 31), ["421": 30, "811": -30])
        let year = try FiscalPeriod(parsing: "2013").days
        let figures = try desk.database.read { try Statement.sourcesAndUses($0, in: year) }.figures
        let opening = interest2011 + interest2012 - cost - provision
        #expect(figures["result-not-carried"] == [opening, 30, 30, opening])
        #expect(figures["421"] == [0, 0, 30, -30])
    }

    @Test func `divide an account by loan, down to its own figures`() throws {
        let desk = try desk()
        func subledger(_ code: String, from: CalendarDate? = nil) throws -> Statement {
            try desk.database.read {
                try Statement.subledger($0, of: code, from: from, asOf: day(2012, 12, 31))
            }
        }
        let loans = try subledger("2111", from: day(2012, 1, 1))
        #expect(
            loans.figures == [
                "01": [100_000_000, 0, 0, 100_000_000, 0, 0], "02": [0, 0, 200_000_000, 0, 200_000_000, 0],
                "no-loan": [0, 0, 0, 0, 0, 0],
                "loans": [100_000_000, 0, 200_000_000, 100_000_000, 200_000_000, 0],
                "general-ledger": [100_000_000, 0, 200_000_000, 100_000_000, 200_000_000, 0],
            ])
        // What the fund was given belongs to no loan.
        let bank = try subledger("112")
        #expect(bank.figures["no-loan"] == [0, 0, 5_000_000_000, cost, 5_000_000_000 - cost, 0])
        #expect(bank.figures["02"] == [0, 0, 0, 200_000_000, 0, 200_000_000])
        for statement in [loans, bank] { #expect(statement.json.compact.contains("\"agrees\":true")) }
    }

    @Test func `hold the books of a loan and of the till to their lines`() throws {
        let desk = try desk()
        try desk.database.read { reader in
            let loanID = try reader.loanRecord("01").loanID
            let span = LedgerSpan(from: day(2011, 5, 1))
            let movements = try reader.accountMovements(in: span, loanID: loanID).filter(\.isUsed)
            let opening = movements.map { [$0.account.code: $0.opening] }
            #expect(
                opening == [
                    ["111": 0], ["112": 105_983_562 - 400_000_000], ["2111": 300_000_000],
                    ["5111": -5_983_562],
                ])
            for movement in movements {
                var balance = movement.opening
                try reader.eachLine(of: movement.account.code, in: span, loanID: loanID) { line in
                    #expect(line.loan == "01" && !line.against.isEmpty)
                    balance += line.dong
                }
                #expect(balance == movement.closing)
            }
            var receipts: [Int64] = []
            try reader.eachLine(of: reader.account(of: .cash).code, in: LedgerSpan(year2011)) { line in
                receipts.append(line.dong)
                #expect(line.borrowerName == "Hợp tác xã 01" && line.against == ["2111", "5111"])
            }
            #expect(receipts == [104_487_671])
        }
    }
}

private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(parts: year, month, day)
}

extension Statement {
    /// By account, loan or name of the line, the totals of a section by its name.
    fileprivate var figures: [String: [Int64]] {
        var figures: [String: [Int64]] = [:]
        for part in parts {
            switch part {
            case .sum(let line, let sums): figures[line.rawValue] = sums
            case .section(let section):
                if let totals = section.totals { figures[section.name.rawValue] = totals }
                for line in section.lines {
                    switch line.subject {
                    case .account(let account): figures[account.code] = line.figures
                    case .loan(let movement): figures[movement.loan ?? ""] = line.figures
                    case .counterparty(let name): figures[name] = line.figures
                    case .derived(let name): figures[name.rawValue] = line.figures
                    }
                }
            }
        }
        return figures
    }
}

extension Desk {
    /// An entry that no command of the desk makes.
    fileprivate func book(_ kind: String, on date: CalendarDate, _ lines: [String: Int64]) throws {
        let rows = lines.sorted { $0.key < $1.key }.enumerated().map {
            "(\($0.offset + 1), '\($0.element.key)', \($0.element.value))"
        }
        let kind = kind == "year-result" ? kind : "journal-voucher"
        try corrupt(
            """
            begin;
            select open_acts(
                1, (select last_act_no + 1 from fund_head), array['\(kind)'], array[date '\(date.iso)'], 'An',
                array[null::text], array[null::text]);
            insert into journal_line (fund_id, act_no, line_no, effective_on, account, role, amount_dong)
            select 1, (select last_act_no from fund_head), l.n, date '\(date.iso)', l.account, 'named', l.dong
            from (values \(rows.joined(separator: ", "))) as l (n, account, dong);
            commit;
            """)
    }

    fileprivate func takeBack(_ entry: Int64, on date: CalendarDate) throws {
        try corrupt(
            """
            begin;
            select open_acts(
                1, (select last_act_no + 1 from fund_head), array['reversal'], array[date '\(date.iso)'], 'An',
                array[null::text], array[null::text]);
            insert into reversal (fund_id, act_no, reversed_act_no, reason)
            select 1, last_act_no, \(entry), 'nhập nhầm' from fund_head;
            insert into journal_line (fund_id, act_no, line_no, effective_on, account, role, amount_dong)
            select 1, (select last_act_no from fund_head), line_no, date '\(date.iso)', account, role, -amount_dong
            from journal_line where act_no = \(entry);
            commit;
            """)
    }

    private func last() throws -> BookedEntry {
        var last: BookedEntry?
        try database.read { try $0.eachEntry(in: LedgerSpan()) { last = $0 } }
        return try #require(last)
    }

    fileprivate func lastEntry() throws -> Int64 { try last().number }

    fileprivate func lastRecorded() throws -> Int64 { try last().recordedAt }
}
