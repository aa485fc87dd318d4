import FundCore
import FundServices
import FundStore
import FundTestSupport
import Migrations
import Testing

/// Surplus of years before these books, brought in as capital, and the results of years are two things.
@Suite struct `Surplus of earlier years` {
    private static let million: Int64 = 1_000_000

    private func year(_ number: Int) throws -> FiscalPeriod { try FiscalPeriod(parsing: String(number)) }

    private func move(
        _ desk: Desk, _ direction: MoveCapital.Direction, _ millions: Int64, on date: CalendarDate
    ) throws {
        try desk.perform(
            MoveCapital(
                direction, source: .retainedSurplus, amount: .dong(millions * Self.million), through: .bank),
            on: date)
    }

    private func distribute(_ desk: Desk, _ number: Int, on date: CalendarDate) throws -> Int64 {
        let decision = SurplusDecision(rating: .c, monthlySalaries: .zero, managersMonthlySalaries: .zero)
        try desk.perform(DistributeSurplus(year: year(number), decision: decision), on: date)
        let distribution = try #require(try desk.database.read { try $0.distribution(ofYear: number) })
        return distribution.parts.reduce(0) { $0 + $1.dong } / Self.million
    }

    private func balance(_ desk: Desk, _ account: String, on date: CalendarDate) throws -> Int64 {
        let lines = try desk.database.read { try TrialBalance($0, asOf: date) }.lines
        return (lines.first { $0.account.code == account }?.closing ?? 0) / Self.million
    }

    private func code(_ body: () throws -> Void) -> Refusal.Code? {
        do { try body() } catch { return (error as? Refusal)?.code }
        return nil
    }

    /// 20 tỷ and 77 tr of earlier surplus on 02/01/2022, −100 tr in 2022, +300 tr in 2023: the year covers the
    /// deficit, 300 − 100 = 200 tr are given out, and the 77 tr stay what they are.
    private func desk() throws -> Desk {
        let desk = try Desk(in: Desk.migratedDatabase(), fund: nil)
        try desk.contribute(20_000 * Self.million, on: CalendarDate(parts: 2022, 1, 2))
        try move(desk, .contribute, 77, on: CalendarDate(parts: 2022, 1, 2))
        try desk.closeYear(2022, result: -100 * Self.million)
        try desk.closeYear(2023, result: 300 * Self.million)
        return desk
    }

    @Test func `is not distributed as the result of a year`() throws {
        let desk = try desk()
        let date = CalendarDate(parts: 2024, 4, 10)
        let view = try desk.database.read { try SurplusView(of: year(2023), asOf: date, $0) }
        #expect(view.undistributed == 200 * Self.million && view.available == 200 * Self.million)
        #expect(try distribute(desk, 2023, on: date) == 200)
        #expect(try balance(desk, "421", on: date) == 0 && balance(desk, "4218", on: date) == -77)
        // What lending limits count from: 20 tỷ of charter capital, and 77 tr of surplus (art. 2(3)).
        let capital = try desk.database.read { try $0.capital(asOf: date) }
        #expect(capital.actualCharterCapital == 20_077 * Self.million)
        #expect(capital.bySource[.retainedSurplus] == 77 * Self.million)
        #expect(try desk.broken() == [])

        #expect(code { try move(desk, .withdraw, 78, on: date) } == .capitalExceedsSource)
        try move(desk, .withdraw, 77, on: date)
        #expect(try balance(desk, "421", on: date) == 0 && balance(desk, "4218", on: date) == 0)
        #expect(code { try move(desk, .withdraw, 1, on: date) } == .capitalExceedsSource)
        #expect(try desk.broken() == [])
    }

    @Test func `is held back by what closed years lost`() throws {
        let desk = try Desk()
        try move(desk, .contribute, 77, on: CalendarDate(parts: 2022, 1, 2))
        try desk.closeYear(2022, result: -50 * Self.million)
        let date = CalendarDate(parts: 2023, 2, 1)
        #expect(code { try move(desk, .withdraw, 28, on: date) } == .surplusBelowZero)
        try move(desk, .withdraw, 27, on: date)
        // A day before is not better: the loss is known.
        #expect(
            code { try move(desk, .withdraw, 1, on: CalendarDate(parts: 2023, 1, 1)) } == .surplusBelowZero)
        // A year's loss may bring the results below zero, and what was entered wrongly is taken back.
        try desk.closeYear(2023, result: -500 * Self.million)
        #expect(try balance(desk, "421", on: CalendarDate(parts: 2023, 12, 31)) == 550)
        #expect(try desk.broken() == [])
        let withdrawal = try desk.database.read { try $0.lastEntry(of: "capital-withdrawal") }
        let contribution = try desk.database.read { try $0.lastEntry(of: "capital-contribution") }
        #expect(
            code { try desk.perform(ReverseEntry(entry: contribution, reason: "Sai nguồn"), on: Desk.today) }
                == .capitalExceedsSource)
        try desk.perform(ReverseEntry(entry: withdrawal, reason: "Sai nguồn"), on: Desk.today)
        try desk.perform(ReverseEntry(entry: contribution, reason: "Sai nguồn"), on: Desk.today)
        #expect(try balance(desk, "4218", on: Desk.today) == 0)
        #expect(try desk.broken() == [])
    }

    @Test func `keeps an account of its own`() throws {
        let desk = try Desk()
        #expect(
            code { try desk.perform(MapRole(.capitalEarlierSurplus, to: "421"), on: Desk.today) }
                == .accountKept)
        #expect(
            code { try desk.perform(MapRole(.capitalRetainedSurplus, to: "4218"), on: Desk.today) }
                == .accountKept)
        #expect(
            code { try desk.perform(MapRole(.capitalGrant, to: "4218"), on: Desk.today) } == .accountKept)
        let voucher = PostVoucher([.init(.debit, "4218", .dong(5)), .init(.credit, "338", .dong(5))])
        #expect(code { try desk.perform(voucher, on: Desk.today) } == .accountHasOwnActs)
        try desk.perform(
            AddAccount(
                ChartAccount(code: "4111.9", nameVi: "Vốn mang sang", nameEn: "Brought in", kind: .equity)),
            on: Desk.today)
        try move(desk, .contribute, 77, on: CalendarDate(parts: 2022, 1, 2))
        try desk.perform(MapRole(.capitalEarlierSurplus, to: "4111.9"), on: Desk.today)
        #expect(try balance(desk, "4111.9", on: Desk.today) == -77)
        try move(desk, .withdraw, 77, on: Desk.today)
        #expect(try desk.broken() == [])
    }

    /// Each takes more than there was, or books a contribution with the results of years.
    @Test(arguments: [
        (
            "update journal_line set amount_dong = sign(amount_dong) * 301e6 where act_no = 7 and amount_dong <> 0",
            "surplus-not-below-zero"
        ),
        (
            "update journal_line set role = 'capital-retained-surplus', account = '421' where act_no = 2 and line_no = 2",
            "capital-agrees-with-journal"
        ),
    ])
    func `is checked`(corruption: String, check: String) throws {
        let desk = try desk()
        let date = CalendarDate(parts: 2024, 4, 10)
        _ = try distribute(desk, 2023, on: date)
        #expect(try desk.broken() == [])
        let last = try desk.database.read { try $0.lastEntry(of: "surplus-distribution") }
        try desk.corrupt(corruption.replacing("act_no = 7", with: "act_no = \(last)"), past: ["journal_line"])
        #expect(try desk.broken().contains(check))
    }
}

/// Books that the version before wrote: its earlier surplus stands on 421 with the results of years.
@Suite struct `Books of the version before` {
    private static let million: Int64 = 1_000_000

    /// The fund of the issue as the version before had it: closed through 2023 where asked.
    ///
    /// - Parameter more: acts after the closing, from number 8 on.
    private func upgraded(closed: Bool, more: String = "") throws -> Desk {
        let name = try TestCluster.shared.createDatabase()
        let steps = Migration.all.prefix(6)
        for step in steps { try TestCluster.shared.execute("begin;\n\(step.sql);commit;", database: name) }
        let applied = steps.enumerated().map {
            "(\($0 + 1), '\($1.name)', '\(SHA256.hex(of: Array($1.sql.utf8)))')"
        }
        try TestCluster.shared.execute(
            """
            create table public.coopfund_migration (
                step integer primary key, name text not null, sha256 text not null,
                applied_at timestamptz not null default clock_timestamp());
            insert into public.coopfund_migration (step, name, sha256) values \(applied.joined(separator: ", "));
            set search_path = coopfund;
            select found_fund('ST', 'Quỹ Sóc Trăng', 'Sóc Trăng');
            begin;
            select open_acts(1, 1,
                array['capital-contribution', 'capital-contribution', 'money-payment', 'money-receipt'],
                array['2022-01-02', '2022-01-02', '2022-06-01', '2023-06-01']::date[], 'An',
                array[null, null, null, null], array[null, null, null, null]);
            insert into capital_movement values
                (1, 1, 'provincial-budget', 20000e6, 'bank'), (1, 2, 'retained-surplus', 77e6, 'bank');
            insert into money_movement (fund_id, act_no, kind, role, amount_dong, through) values
                (1, 3, 'payment', 'operating-expenses', 100e6, 'bank'),
                (1, 4, 'receipt', 'other-income', 300e6, 'bank');
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong) values
                (1, 1, 1, '2022-01-02', 'bank', '112', 20000e6),
                (1, 1, 2, '2022-01-02', 'capital-provincial-budget', '4111', -20000e6),
                (1, 2, 1, '2022-01-02', 'bank', '112', 77e6),
                (1, 2, 2, '2022-01-02', 'capital-retained-surplus', '421', -77e6),
                (1, 3, 1, '2022-06-01', 'operating-expenses', '6421', 100e6),
                (1, 3, 2, '2022-06-01', 'bank', '112', -100e6),
                (1, 4, 1, '2023-06-01', 'bank', '112', 300e6),
                (1, 4, 2, '2023-06-01', 'other-income', '711', -300e6);
            commit;
            """ + (closed ? Self.closing : "") + more, database: name)
        let before = try Database(
            conninfo: TestCluster.shared.conninfo(database: name), fundCode: nil)
        _ = try Migrator(before).migrate()
        return try Desk(opening: name)
    }

    /// Two years closed month by month, each December with its result.
    private static let closing = """
        do $do$
        declare
            first_day date := '2022-01-01';
            last_day date;
            number bigint := 4;
        begin
            while first_day < '2024-01-01' loop
                last_day := first_day + interval '1 month' - interval '1 day';
                number := number + 1;
                perform open_acts(1, number, array['period-closing'], array[last_day], 'An', array[null], array[null]);
                if extract(month from first_day) = 12 then
                    perform open_acts(1, number + 1, array['year-result'], array[last_day], 'An', array[null],
                        array[null]);
                    insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong)
                    select 1, number + 1, l.n, last_day, l.role, l.account, l.dong
                    from (values (2022, 1, 'operating-expenses', '6421', -100e6),
                                 (2022, 2, 'capital-retained-surplus', '421', 100e6),
                                 (2023, 1, 'other-income', '711', 300e6),
                                 (2023, 2, 'capital-retained-surplus', '421', -300e6)) as l (year, n, role, account, dong)
                    where l.year = extract(year from first_day);
                end if;
                insert into period_closing values (1, number, first_day, last_day);
                insert into period_balance
                select 1, number, l.account,
                       coalesce(sum(amount_dong) filter (where l.effective_on < first_day), 0),
                       coalesce(sum(amount_dong) filter (where l.effective_on >= first_day and amount_dong > 0), 0),
                       coalesce(-sum(amount_dong) filter (where l.effective_on >= first_day and amount_dong < 0), 0)
                from journal_line l where l.effective_on <= last_day group by l.account;
                if extract(month from first_day) = 12 then number := number + 1; end if;
                first_day := first_day + interval '1 month';
            end loop;
        end $do$;
        """

    private static let overDistributed = """
        begin;
        select open_acts(1, 31, array['surplus-distribution'], array['2024-04-10'::date], 'An',
            array[null], array[null]);
        insert into surplus_distribution
        select 1, 31, 2023, 'C', 300e6, json_agg(json_build_object(
            'step', s.step, 'amount', s.amount::bigint, 'base', s.base::bigint, 'percent', s.percent,
            'months', s.months, 'entitled', s.amount::bigint,
            'citation', 'NĐ 45/2021/NĐ-CP điều 43 khoản 2', 'certainty', 'verified'))
        from (values
            ('result', 300e6, 300e6, null, null), ('fines', 0, 300e6, null, null),
            ('deficits', 23e6, 300e6, null, null), ('rest', 277e6, 300e6, null, null),
            ('development-fund', 83.1e6, 277e6, 30, null), ('financial-reserve', 27.7e6, 277e6, 10, null),
            ('bonus-fund', 0, 0, null, 1), ('managers-bonus-fund', 0, 0, null, 0),
            ('remainder', 166.2e6, 277e6, null, null)) as s (step, amount, base, percent, months);
        insert into surplus_share values (1, 31, 'development-fund', 249.3e6), (1, 31, 'financial-reserve', 27.7e6);
        insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, amount_dong) values
            (1, 31, 1, '2024-04-10', 'capital-retained-surplus', '421', 277e6),
            (1, 31, 2, '2024-04-10', 'development-fund', '414', -249.3e6),
            (1, 31, 3, '2024-04-10', 'financial-reserve', '415', -27.7e6);
        commit;
        """

    private func balances(_ desk: Desk, on date: CalendarDate) throws -> [Int64] {
        let lines = try desk.database.read { try TrialBalance($0, asOf: date) }.lines
        return ["421", "4218"].map { code in
            (lines.first { $0.account.code == code }?.closing ?? 0) / Self.million
        }
    }

    private func surplus(_ desk: Desk, _ year: Int, asOf date: CalendarDate) throws -> SurplusView {
        try desk.database.read { try SurplusView(of: FiscalPeriod(parsing: String(year)), asOf: date, $0) }
    }

    private func withdraw(_ desk: Desk, _ millions: Int64, on date: CalendarDate) throws {
        try desk.perform(
            MoveCapital(
                .withdraw, source: .retainedSurplus, amount: .dong(millions * Self.million), through: .bank),
            on: date)
    }

    /// 421 held 77 − 100 + 300 = 277 tr at the end of 2023, and holds that for ever; from the first open day on
    /// 200 tr are results and 77 tr are not.
    @Test func `tell the two apart from the first open day on`() throws {
        let desk = try upgraded(closed: true)
        #expect(try desk.broken() == [])
        #expect(try balances(desk, on: CalendarDate(parts: 2023, 12, 31)) == [-277, 0])
        #expect(try balances(desk, on: CalendarDate(parts: 2024, 1, 1)) == [-200, -77])
        let separation = try desk.database.read {
            try $0.entry($0.lastEntry(of: "surplus-separation"))
        }
        #expect(separation.kind == "surplus-separation" && separation.on == CalendarDate(parts: 2024, 1, 1))
        let date = CalendarDate(parts: 2024, 4, 10)
        #expect(try surplus(desk, 2023, asOf: date).available == 200 * Self.million)
        // The limits of lending counted all of it before and do so now (art. 2(3)).
        for day in [CalendarDate(parts: 2023, 12, 31), date] {
            let capital = try desk.database.read { try $0.capital(asOf: day) }
            #expect(capital.actualCharterCapital == 20_277 * Self.million)
            #expect(capital.bySource[.retainedSurplus] == 77 * Self.million)
        }
        let decision = SurplusDecision(rating: .c, monthlySalaries: .zero, managersMonthlySalaries: .zero)
        try desk.perform(
            DistributeSurplus(year: FiscalPeriod(parsing: "2023"), decision: decision), on: date)
        #expect(try balances(desk, on: date) == [0, -77])
        try withdraw(desk, 77, on: date)
        #expect(try balances(desk, on: date) == [0, 0])
        // The old contribution can be taken back once more has come in; its reversal stands on the new account.
        try desk.perform(
            ReverseEntry(
                entry: desk.database.read { try $0.lastEntry(of: "capital-withdrawal") }, reason: "Sai"),
            on: date)
        #expect(try desk.broken() == [])
        try desk.perform(
            ReverseEntry(
                entry: desk.database.read { try $0.lastEntry(of: "surplus-distribution") }, reason: "Sai"),
            on: date)
        try desk.perform(ReverseEntry(entry: 2, reason: "Sai nguồn"), on: date)
        #expect(try balances(desk, on: date) == [-200, 0])
        #expect(try desk.broken() == [])
    }

    /// The version before gave 277 tr out, 77 tr of them capital. The results of years then are 77 tr short: no
    /// surplus is given back, and the next year's makes the shortage good first, 300 − 77 = 223 tr.
    @Test func `show what was distributed of capital as a shortage of the results`() throws {
        let desk = try upgraded(closed: true, more: Self.overDistributed)
        #expect(try desk.broken() == [])
        let date = CalendarDate(parts: 2024, 4, 10)
        #expect(try balances(desk, on: date) == [77, -77])
        #expect {
            try withdraw(desk, 1, on: date)
        } throws: {
            ($0 as? Refusal)?.code == .surplusBelowZero
        }
        #expect {
            try desk.perform(ReverseEntry(entry: 2, reason: "Sai nguồn"), on: date)
        } throws: {
            ($0 as? Refusal)?.code == .surplusBelowZero
        }
        try desk.closeYear(2024, result: 300 * Self.million)
        let later = CalendarDate(parts: 2025, 4, 10)
        #expect(try surplus(desk, 2024, asOf: later).available == 223 * Self.million)
        #expect(try desk.broken() == [])
    }

    @Test func `move on their own days where nothing is closed`() throws {
        let desk = try upgraded(closed: false)
        #expect(try desk.broken() == [])
        #expect(try balances(desk, on: CalendarDate(parts: 2022, 1, 1)) == [0, 0])
        #expect(try balances(desk, on: CalendarDate(parts: 2022, 1, 2)) == [0, -77])
        try desk.close("2023-12")
        #expect(try surplus(desk, 2023, asOf: Desk.today).available == 200 * Self.million)
        #expect(try desk.broken() == [])
    }

    @Test func `begin with act 0, without the day that nobody said`() throws {
        let desk = try upgraded(closed: true)
        let (founding, head) = try desk.database.read { (try $0.entry(0), $0.head) }
        #expect(founding.kind == "founding" && founding.actedBy == "–" && founding.note != nil)
        #expect(head.foundedOn == nil)
        // Nothing is before a founding that is not known.
        try desk.contribute(1_000_000, on: CalendarDate(parts: 2024, 1, 2))
        #expect(try desk.broken() == [])
    }
}

extension FundReader {
    /// The last act of a kind.
    fileprivate func lastEntry(of kind: String) throws -> Int64 {
        for number in stride(from: head.lastAct, through: 0, by: -1) {
            let entry = try entry(number)
            if entry.kind == kind { return number }
        }
        throw Refusal(.entryNotFound)
    }
}
