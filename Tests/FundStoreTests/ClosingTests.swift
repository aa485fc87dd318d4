import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

@Suite struct `A closed period` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    /// A loan that pays in time and one that does not.
    private func livedIn(closedThrough month: String? = nil) throws -> Desk {
        let desk = try Desk(capital: 600_000_000)
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        try desk.lend("02", 200_000_000, on: day(2011, 1, 12))
        try desk.repay("01", 105_983_562, on: day(2011, 4, 11))
        if let month { try desk.close(month) }
        return desk
    }

    private func closing(_ month: String, key: String? = nil, _ ending: FundStore.Ending = .commit) throws
        -> (
            ClosePeriods, WriteOptions
        )
    {
        (
            ClosePeriods(through: try FiscalPeriod(parsing: month)),
            WriteOptions(on: nil, today: Desk.today, key: key, actedBy: "An", ending: ending)
        )
    }

    private func refusal(_ body: () throws -> Void) throws -> Refusal? {
        do {
            try body()
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    /// All that is in the books, row by row.
    private func content(_ desk: Desk) throws -> String {
        let tables = [
            "act", "journal_line", "period_closing", "period_balance", "account_balance", "fund_head",
        ]
        return try TestCluster.shared.execute(
            "set search_path = coopfund;"
                + tables.map { "select * from \($0) order by 1, 2, 3;" }.joined(separator: "\n"),
            database: desk.name)
    }

    // MARK: Closing

    @Test func `is the same under the same key, and stays opened once it was opened`() throws {
        let desk = try livedIn()
        let (service, options) = try closing("2011-05", key: "khoa-so-5")
        let first = try service.run(on: desk.database, options)
        let second = try service.run(on: desk.database, options)
        #expect(second.isReplay && second.answer == first.answer)
        let (other, _) = try closing("2011-06")
        #expect(try refusal { _ = try other.run(on: desk.database, options) }?.code == .keyReused)
        try desk.perform(ReopenPeriod(service.period, reason: "thiếu"), on: Desk.today)
        #expect(try service.run(on: desk.database, options).isReplay)
        #expect(try desk.database.read { $0.head.closedThrough } == day(2011, 4, 30))
        #expect(try desk.broken() == [])
    }

    @Test func `is only tried out by a dry run`() throws {
        let desk = try livedIn(closedThrough: "2011-02")
        let before = try content(desk)
        let (service, options) = try closing("2012-03", key: "thử", .rollBack)
        let tried = try service.run(on: desk.database, options)
        #expect(try content(desk) == before)
        let (again, committing) = try closing("2012-03", key: "thử")
        let closed = try again.run(on: desk.database, committing)
        #expect(!closed.isReplay && closed.answer == tried.answer)
        let reopening = WriteOptions(
            on: nil, today: Desk.today, key: nil, actedBy: "An", ending: .rollBack)
        let after = try content(desk)
        _ = try ReopenPeriod(service.period, reason: "thử").run(on: desk.database, reopening)
        #expect(try content(desk) == after)
    }

    static let contradictions = [
        (
            "balances-add-up",
            "update account_balance set balance_dong = balance_dong + 1 where account = '112'"
        ),
        (
            "loans-agree-with-journal",
            """
            alter table journal_line disable trigger rows_are_kept;
            update journal_line set effective_on = effective_on + 1
            where act_no = (select min(act_no) from act where kind = 'repayment');
            alter table journal_line enable always trigger rows_are_kept
            """
        ),
        ("triggers-in-place", "alter table loan_fact enable trigger rows_are_kept"),
    ]

    @Test(arguments: contradictions)
    func `does not come about on books that contradict themselves`(check: String, sql: String) throws {
        let desk = try livedIn(closedThrough: "2011-02")
        try desk.corrupt(sql + ";")
        let before = try content(desk)
        let found = try refusal { try desk.close("2011-12") }
        #expect(found?.code == .periodCheckFailed)
        #expect(found?.arguments["checks"] == .text(check))
        #expect(try content(desk) == before)
    }

    // MARK: What comes later

    /// Money that was found late stands on the first open day, and can be taken from there again, though on
    /// its own day there was nothing else.
    @Test func `lets what was found late and wrongly be taken back`() throws {
        let desk = try livedIn(closedThrough: "2011-02")
        let booked = try desk.perform(
            RepayLoan(
                number: "02", amount: .dong(50_000_000), prepayment: nil, holdsExcess: false, through: .bank,
                valueOn: day(2011, 2, 10)), on: day(2011, 3, 2))
        let entry = try #require(try desk.lastEntry(of: "02"))
        #expect(booked.answer.json.contains("\"entry\":\(entry),"))
        try desk.perform(ReverseEntry(entry: entry, reason: "nhầm hợp đồng"), on: day(2011, 3, 3))
        #expect(try desk.broken() == [])
        try desk.close("2011-04")
        #expect(try desk.broken() == [])
    }

    /// Money that went out on a closed day on which there was none goes back to that day when it opens again.
    @Test func `is not opened again where money would be spent before it was there`() throws {
        let desk = try livedIn(closedThrough: "2011-02")
        try desk.perform(
            ReverseEntry(entry: try #require(try desk.lastEntry(of: "02")), reason: "thiếu"),
            on: day(2011, 3, 1))
        try desk.perform(
            MoveCapital(.withdraw, source: .provincialBudget, amount: .dong(200_000_000), through: .bank),
            on: day(2011, 3, 1))
        try desk.contribute(200_000_000, on: day(2011, 3, 2))
        try desk.close("2011-03")
        try desk.perform(
            DisburseLoan(
                number: "02", amount: .dong(200_000_000), through: .bank, valueOn: day(2011, 3, 1)),
            on: day(2011, 5, 3))
        #expect(try desk.broken() == [])
        let before = try content(desk)
        let reopening = ReopenPeriod(try FiscalPeriod(parsing: "2011-03"), reason: "thiếu")
        let found = try refusal { try desk.perform(reopening, on: Desk.today) }
        #expect(found?.code == .periodMoneyBelowZero)
        #expect(found?.arguments["on"] == .date(day(2011, 3, 1)))
        #expect(try content(desk) == before)
        try desk.perform(
            ReverseEntry(entry: try #require(try desk.lastEntry(of: "02")), reason: "nhầm ngày"),
            on: day(2011, 5, 3))
        try desk.perform(reopening, on: Desk.today)
        #expect(try desk.broken() == [])
        try desk.close("2011-05")
        #expect(try desk.broken() == [])
    }

    // MARK: Past the tool

    /// An act that is dated on a day, and what comes with it.
    private static func act(_ kind: String, on date: String, _ rows: String) -> String {
        """
        begin;
        select open_acts(fund_id, last_act_no + 1, '{\(kind)}', '{\(date)}', 'An', '{null}', '{null}')
        from fund_head;
        \(rows.replacing("ACT", with: "(select last_act_no from fund_head)"));
        commit;
        """
    }

    static let intrusions = [
        (
            "the period is closed",
            act(
                "repayment", on: "2011-06-10",
                """
                insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong)
                values (1, ACT, 1, '2011-05-31', 'bank', '112', 5),
                       (1, ACT, 2, '2011-05-31', 'capital-grant', '4118', -5)
                """)
        ),
        (
            "the period is closed",
            act(
                "repayment", on: "2011-05-31",
                """
                insert into loan_fact (fund_id, loan_id, act_no, kind, effective_on, amount_dong, through)
                select 1, min(loan_id), ACT, 'payment', '2011-05-31', 5, 'bank' from loan
                """)
        ),
        (
            "the period is closed",
            act(
                "capital-contribution", on: "2011-02-10",
                "insert into capital_movement (fund_id, act_no, source, amount_dong, through) values (1, ACT, 'grant', 5, 'bank')"
            )
        ),
        (
            "the period is closed",
            act(
                "money-receipt", on: "2011-02-10",
                """
                insert into money_movement (fund_id, act_no, kind, role, amount_dong, through)
                values (1, ACT, 'receipt', 'other-income', 5, 'bank')
                """)
        ),
        (
            "the period is closed",
            act(
                "reversal", on: "2011-05-31",
                """
                insert into reversal (fund_id, act_no, reversed_act_no, reason)
                select 1, ACT, min(act_no), 'vì sao' from act where kind = 'repayment'
                """)
        ),
        (
            "the period is closed",
            act(
                "calendar-day", on: "2011-06-15",
                """
                insert into calendar_day (fund_id, act_no, day, is_working, announced_on)
                values (1, ACT, '2011-05-30', false, '2011-05-20')
                """)
        ),
        (
            "violates check constraint",
            act(
                "account-added", on: "2011-06-15",
                """
                insert into account (fund_id, code, name_vi, name_en, kind, act_no)
                values (1, '.', 'Chấm', 'Dot', 'asset', ACT)
                """)
        ),
        (
            "a recorded act takes no further lines",
            """
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong)
            values (1, 1, 90, '2011-07-31', 'bank', '112', 5), (1, 1, 91, '2011-07-31', 'capital-grant', '4118', -5)
            """
        ),
        ("not by hand", "update fund_head set closed_through = '2011-03-31'"),
        ("not by hand", "update fund_head set closed_through = null"),
        ("append-only", "delete from period_closing"),
        ("append-only", "update period_balance set debit_dong = debit_dong + 1"),
        ("append-only", "update period_closing set last_on = last_on - 31"),
        ("append-only", "delete from journal_line where effective_on < '2011-02-01'"),
        ("append-only", "truncate period_closing cascade"),
        (
            "periods are closed one after the other",
            act(
                "period-closing", on: "2011-07-31",
                """
                insert into period_closing (fund_id, act_no, first_on, last_on)
                values (1, ACT, '2011-07-01', '2011-07-31')
                """)
        ),
        (
            "period_closing_ends_with_a_month",
            act(
                "period-closing", on: "2011-06-15",
                """
                insert into period_closing (fund_id, act_no, first_on, last_on)
                values (1, ACT, '2011-06-01', '2011-06-15')
                """)
        ),
        (
            "only the last period that is closed",
            act(
                "period-reopening", on: "2011-06-15",
                """
                insert into period_reopening (fund_id, act_no, closing_act_no, reason)
                select 1, ACT, min(act_no), 'vì sao' from period_closing
                """)
        ),
        (
            "the rule may hold from the first open day on",
            """
            insert into classification_rule (
                fund_id, valid_from, group_2_from, group_3_from, group_4_from, group_5_from, citation, certainty)
            values (1, '2011-05-31', 1, 2, 3, 4, 'không có', 'assumed')
            """
        ),
    ]

    @Test(arguments: intrusions)
    func `is closed to the owner of the database, too`(answer: String, sql: String) throws {
        let desk = try livedIn(closedThrough: "2011-05")
        let before = try content(desk)
        let failure = #expect(throws: StatementFailed.self) { try desk.corrupt(sql + ";") }
        #expect(failure?.description.contains(answer) == true, "\(failure?.description ?? "")")
        #expect(try content(desk) == before)
        #expect(try desk.broken() == [])
    }
}

extension Desk {
    /// The number of the last act on a loan.
    fileprivate func lastEntry(of loan: String) throws -> Int64? {
        try database.read { try $0.entries(ofLoan: $0.loanRecord(loan).loanID) }.map(\.number).max()
    }
}
