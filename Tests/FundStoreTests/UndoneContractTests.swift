import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// Contracts, approvals and announced days that are undone by a decision.
@Suite struct `What is undone` {
    private static let signed = CalendarDate(parts: 2022, 3, 1)
    private static let cancelled = CalendarDate(parts: 2022, 3, 10)

    /// A contract of 400 triệu of the 500 that were approved, signed and not drawn.
    private func signedDesk() throws -> Desk {
        let desk = try Desk()
        let on = `What is undone`.signed
        try desk.perform(
            AddBorrower(code: "KH", kind: .cooperative, details: BorrowerDetails(name: "HTX")), on: on)
        try desk.perform(
            SubmitApplication(
                borrower: "KH", number: "HS", amount: .dong(500_000_000), projectCost: .dong(1_000_000_000),
                ownCapital: Money(500_000_000), termMonths: 60, purpose: "Mua bò sữa"), on: on)
        try appraise(desk, on: on)
        try approve(desk, on: on)
        try sign(desk, "01", 400_000_000, on: on)
        return desk
    }

    private func appraise(_ desk: Desk, on date: CalendarDate, by actor: String = "Bình") throws {
        try desk.perform(AppraiseApplication(number: "HS", reason: nil), on: date, by: actor)
    }

    private func approve(_ desk: Desk, on date: CalendarDate, by actor: String = "Chi") throws {
        try desk.perform(ApproveApplication(number: "HS", amount: nil, decision: nil), on: date, by: actor)
    }

    private func sign(_ desk: Desk, _ number: String, _ dong: Int64, on date: CalendarDate) throws {
        try desk.perform(
            SignLoan(
                application: "HS", number: number, amount: .dong(dong), collateral: nil,
                terms: LoanTermsRequest(
                    rate: AnnualRate(billionths: 60_000_000), instalments: 4, every: .months(3))), on: date)
    }

    private func cancel(_ desk: Desk, _ number: String = "01", on date: CalendarDate) throws {
        try desk.perform(CancelLoan(number: number, decision: "QĐ 9", reason: nil), on: date)
    }

    private func reopen(_ desk: Desk, on date: CalendarDate) throws {
        try desk.perform(
            ReopenApplication(number: "HS", decision: "QĐ 10", reason: "ký nhầm"), on: date)
    }

    private func amend(
        _ desk: Desk, _ number: String = "01", on date: CalendarDate,
        _ change: (inout LoanAmendment) -> Void
    ) throws {
        var amendment = LoanAmendment(decision: "PL 01")
        change(&amendment)
        try desk.perform(AmendLoan(number: number, amendment), on: date)
    }

    private func promised(_ desk: Desk, on date: CalendarDate) throws -> Int64 {
        try desk.database.read { try $0.capital(asOf: date).promised }
    }

    private func refused(_ act: () throws -> Void) -> Refusal.Code? {
        do {
            try act()
            return nil
        } catch {
            return (error as? Refusal)?.code
        }
    }

    private func lastAct(_ desk: Desk) throws -> Int64 { try desk.database.read { $0.head.lastAct } }

    // MARK: Promises and limits

    /// 500 approved, 400 signed; the approval stands where the contract goes, until it is reopened.
    @Test func `is promised as far as it stands, day by day`() throws {
        let desk = try signedDesk()
        try amend(desk, on: CalendarDate(parts: 2022, 3, 5)) { $0.amount = .dong(450_000_000) }
        try cancel(desk, on: `What is undone`.cancelled)
        try reopen(desk, on: CalendarDate(parts: 2022, 3, 20))
        try appraise(desk, on: CalendarDate(parts: 2022, 4, 1))
        try approve(desk, on: CalendarDate(parts: 2022, 4, 2))
        try sign(desk, "02", 300_000_000, on: CalendarDate(parts: 2022, 4, 5))
        for (day, dong) in [
            (CalendarDate(parts: 2022, 3, 4), 400), (CalendarDate(parts: 2022, 3, 5), 450),
            (CalendarDate(parts: 2022, 3, 9), 450), (CalendarDate(parts: 2022, 3, 10), 500),
            (CalendarDate(parts: 2022, 3, 19), 500), (CalendarDate(parts: 2022, 3, 20), 0),
            (CalendarDate(parts: 2022, 4, 1), 0), (CalendarDate(parts: 2022, 4, 2), 500),
            (CalendarDate(parts: 2022, 4, 5), 300),
        ] as [(CalendarDate, Int64)] {
            #expect(try promised(desk, on: day) == dong * 1_000_000, "\(day.iso)")
        }
        #expect(try desk.broken() == [])
    }

    /// Of 5 tỷ the 15 % limit is 750 triệu: 500 + 250 are within it, 251 more are not.
    @Test func `counts towards the limits no longer than it is promised`() throws {
        let desk = try signedDesk()
        func other(_ number: String, _ dong: Int64, on date: CalendarDate) throws -> Refusal.Code? {
            try desk.perform(
                SubmitApplication(
                    borrower: "KH", number: number, amount: .dong(dong), projectCost: .dong(2_000_000_000),
                    ownCapital: Money(1_000_000_000), termMonths: 60, purpose: "Kho lạnh"), on: date)
            try desk.perform(AppraiseApplication(number: number, reason: nil), on: date, by: "Bình")
            return refused {
                try desk.perform(
                    ApproveApplication(number: number, amount: nil, decision: nil), on: date, by: "Chi")
            }
        }
        try cancel(desk, on: `What is undone`.cancelled)
        #expect(try other("HS2", 251_000_000, on: `What is undone`.cancelled) == .singleBorrowerLimit)
        try reopen(desk, on: `What is undone`.cancelled)
        #expect(try other("HS3", 600_000_000, on: CalendarDate(parts: 2022, 3, 11)) == nil)
        // Now the first application is judged anew: 600 + 500 > 750.
        #expect(
            refused { try approve(desk, on: CalendarDate(parts: 2022, 3, 12)) } == .singleBorrowerLimit)
        #expect(try desk.broken() == [])
    }

    /// An amended plan that does not add up to the amount is none that could be signed.
    @Test func `is amended into what could be signed`() throws {
        let desk = try signedDesk()
        try amend(desk, on: CalendarDate(parts: 2022, 3, 5)) {
            $0.method = .custom
            $0.customRows = [
                .init(dueOn: CalendarDate(parts: 2022, 9, 1), principal: .dong(150_000_000)),
                .init(dueOn: CalendarDate(parts: 2023, 9, 1), principal: .dong(250_000_000)),
            ]
        }
        #expect(try desk.broken() == [])
        try desk.corrupt(
            "update loan_amendment set custom_principal_dong = '{150000001,250000000}'",
            past: ["loan_amendment"])
        let finding = try #require(try desk.database.read { try $0.check(["facts-possible"]) }.first)
        #expect(finding.shown.map { $0["flaw"] } == [.phrase("check.facts-possible.amended-terms")])
    }

    /// 400 of 500 are signed; another 350 were approved meanwhile: raising to 401 is above 750.
    @Test func `is raised by an amendment within the approval and the limits`() throws {
        let desk = try signedDesk()
        let on = CalendarDate(parts: 2022, 3, 5)
        #expect(refused { try amend(desk, on: on) { $0.amount = .dong(500_000_001) } } == .exceedsContract)
        try desk.perform(
            SubmitApplication(
                borrower: "KH", number: "HS2", amount: .dong(350_000_000), projectCost: .dong(2_000_000_000),
                ownCapital: Money(1_000_000_000), termMonths: 60, purpose: "Kho lạnh"), on: on)
        try desk.perform(AppraiseApplication(number: "HS2", reason: nil), on: on, by: "Bình")
        try desk.perform(ApproveApplication(number: "HS2", amount: nil, decision: nil), on: on, by: "Chi")
        #expect(
            refused { try amend(desk, on: on) { $0.amount = .dong(400_000_001) } } == .singleBorrowerLimit)
        try amend(desk, on: on) { $0.amount = .dong(399_000_000) }
        #expect(try desk.broken() == [])
    }

    // MARK: Two persons

    @Test func `is appraised and approved anew by two persons`() throws {
        let desk = try signedDesk()
        try cancel(desk, on: `What is undone`.cancelled)
        try reopen(desk, on: `What is undone`.cancelled)
        // The old appraisal stands until there is another; whoever made it does not approve.
        let next = CalendarDate(parts: 2022, 3, 11)
        #expect(refused { try approve(desk, on: next, by: "Bình") } == .appraiserMayNotApprove)
        try appraise(desk, on: next, by: "Chi")
        #expect(refused { try approve(desk, on: next, by: "Chi") } == .appraiserMayNotApprove)
        try approve(desk, on: next, by: "Bình")
        let application = try #require(try desk.database.read { try $0.applications(number: "HS") }.first)
        #expect(
            application.life.steps.map(\.kind) == [
                .appraised, .approved, .signed, .cancelled, .reopened, .appraised, .approved,
            ])
        #expect(application.decidedBy == "Bình")
        try sign(desk, "02", 500_000_000, on: next)
        #expect(try desk.broken() == [])
    }

    // MARK: Back again

    @Test func `stands again where the cancellation is reversed in time`() throws {
        let desk = try signedDesk()
        try cancel(desk, on: `What is undone`.cancelled)
        let act = try lastAct(desk)
        try desk.perform(ReverseEntry(entry: act, reason: "nhầm"), on: CalendarDate(parts: 2022, 3, 11))
        #expect(try promised(desk, on: `What is undone`.cancelled) == 400_000_000)
        try desk.perform(
            DisburseLoan(number: "01", amount: .dong(400_000_000), through: .bank),
            on: CalendarDate(parts: 2022, 3, 12))
        #expect(try desk.broken() == [])
    }

    @Test func `stays undone where its application moved on`() throws {
        let desk = try signedDesk()
        try cancel(desk, on: `What is undone`.cancelled)
        let act = try lastAct(desk)
        try sign(desk, "02", 500_000_000, on: `What is undone`.cancelled)
        #expect(
            refused { try desk.perform(ReverseEntry(entry: act, reason: "nhầm"), on: Desk.today) }
                == .applicationMovedOn)
        #expect(
            refused { try sign(desk, "03", 1, on: `What is undone`.cancelled) } == .applicationNotApproved)
        #expect(try desk.broken() == [])
    }

    @Test func `is signed anew from the day of the cancellation on`() throws {
        let desk = try signedDesk()
        try cancel(desk, on: `What is undone`.cancelled)
        #expect(
            refused { try sign(desk, "02", 1, on: CalendarDate(parts: 2022, 3, 9)) }
                == .decidedBeforeSubmitted)
        #expect(refused { try sign(desk, "01", 1, on: `What is undone`.cancelled) } == .loanExists)
    }

    // MARK: Amended loans and the books

    /// One loan of 400 triệu whose first instalment of 100 triệu, due on 01/06/2022, is not paid: from 02/06 on it
    /// bears 6 % × 1,5 = 24.657,53… a day; from 01/07, where the books are closed through June, 6 % × 1,2.
    @Test func `books the difference of an amendment, in open periods only`() throws {
        let desk = try signedDesk()
        try desk.perform(
            DisburseLoan(number: "01", amount: .dong(400_000_000), through: .bank),
            on: `What is undone`.signed)
        try desk.close("2022-06")
        let milder = { (amendment: inout LoanAmendment) in
            amendment.overdueMultiple = RateMultiple(tenThousandths: 12_000)
        }
        #expect(
            refused { try amend(desk, on: CalendarDate(parts: 2022, 6, 30), milder) } == .periodClosed)
        try desk.repay("01", 108_000_000, on: CalendarDate(parts: 2022, 8, 1))
        try desk.close("2022-08")
        try desk.perform(
            ReopenPeriod(FiscalPeriod(parsing: "2022-08"), reason: "phụ lục"), on: Desk.today)
        try desk.perform(
            ReopenPeriod(FiscalPeriod(parsing: "2022-07"), reason: "phụ lục"), on: Desk.today)
        try amend(desk, on: CalendarDate(parts: 2022, 7, 1), milder)
        // 30 days (02/06 – 01/07) × 100 triệu × 9 % / 365 + 31 × 100 triệu × 7,2 % / 365 = 739.726,03 + 611.506,85.
        let position = try desk.database.read {
            try $0.loan($0.loanRecord("01")).position(on: CalendarDate(parts: 2022, 8, 1))
        }
        #expect(position.paid.overdueInterest + position.overdueInterest == 1_351_233)
        #expect(try desk.broken() == [])
        try desk.perform(ReverseEntry(entry: try lastAct(desk), reason: "nhầm"), on: Desk.today)
        // 61 days at 9 %: 1.504.109,59.
        let again = try desk.database.read {
            try $0.loan($0.loanRecord("01")).position(on: CalendarDate(parts: 2022, 8, 1))
        }
        #expect(again.paid.overdueInterest + again.overdueInterest == 1_504_110)
        #expect(try desk.broken() == [])
        try desk.close("2022-09")
        #expect(try desk.broken() == [])
    }

    // MARK: The database by itself

    /// Rows put in by hand, without the tool: what the tool refuses the tables refuse too.
    @Test func `is guarded by the tables too`() throws {
        let desk = try signedDesk()
        func act(_ kind: String) -> String {
            """
            select open_acts(fund_id, last_act_no + 1, '{\(kind)}', '{2022-04-01}', 'An', '{null}', '{null}')
            from fund_head;
            """
        }
        let loan = "(select loan_id from loan where number = '01')"
        let application = "(select application_id from application where number = 'HS')"
        func step(_ step: String, _ decision: String = "null") -> String {
            act(step == "reopened" ? "application-reopening" : "approval")
                + """
                insert into application_step (
                    fund_id, application_id, act_no, step, amount_dong, findings, acted_by, decision)
                select fund_id, \(application), last_act_no, '\(step)', \(step == "reopened" ? "null" : "1"),
                       \(step == "reopened" ? "null" : "'[]'"), 'Dung', \(decision) from fund_head
                """
        }
        let signing =
            act("signing") + """
                insert into loan
                select (jsonb_populate_record(l, jsonb_build_object('loan_id', last_act_no, 'act_no', last_act_no,
                    'number', 'hai'))).*
                from loan l, fund_head where l.number = '01'
                """
        let cancelling =
            act("loan-cancellation") + """
                insert into loan_cancellation (fund_id, act_no, loan_id, decision)
                select fund_id, last_act_no, \(loan), 'QĐ' from fund_head
                """
        let drawing =
            act("disbursement") + """
                insert into loan_fact (fund_id, loan_id, act_no, kind, effective_on, amount_dong, through)
                select fund_id, \(loan), last_act_no, 'draw', '2022-04-01', 1, 'bank' from fund_head
                """
        let amending =
            act("loan-amendment") + """
                insert into loan_amendment (fund_id, act_no, loan_id, decision, overdue_multiple_ten_thousandths)
                select fund_id, last_act_no, \(loan), 'PL', 12000 from fund_head
                """
        func refusedBy(_ sql: String) -> String {
            do {
                try desk.corrupt("begin;\n" + sql + ";\nrollback")
                return "nothing"
            } catch {
                return "\(error)"
            }
        }
        // A signed application takes no step, and no second contract.
        for name in ["appraised", "approved", "rejected", "withdrawn"] {
            #expect(refusedBy(step(name)).contains("it is not \(name) now"), "\(name)")
        }
        #expect(refusedBy(step("reopened", "'QĐ'")).contains("it is not reopened now"))
        #expect(refusedBy(signing).contains("has a contract already"))
        #expect(refusedBy(cancelling) == "nothing")
        #expect(refusedBy(drawing + ";" + cancelling).contains("drawn or paid under the contract"))
        #expect(refusedBy(cancelling + ";" + drawing).contains("the contract is cancelled"))
        #expect(refusedBy(cancelling + ";" + amending).contains("the contract is cancelled"))
        #expect(refusedBy(cancelling + ";" + cancelling).contains("cancelled already"))
        #expect(refusedBy(cancelling + ";" + signing) == "nothing")
        let reversing =
            act("reversal") + """
                insert into reversal (fund_id, act_no, reversed_act_no, reason)
                select h.fund_id, h.last_act_no, c.act_no, 'nhầm' from fund_head h, loan_cancellation c
                """
        #expect(refusedBy(cancelling + ";" + reversing) == "nothing")
        #expect(refusedBy(cancelling + ";" + reversing + ";" + drawing) == "nothing")
        #expect(refusedBy(cancelling + ";" + signing + ";" + reversing).contains("has moved on"))
        #expect(
            refusedBy(cancelling + ";" + step("reopened", "'QĐ'") + ";" + reversing).contains("has moved on"))
        #expect(refusedBy(cancelling + ";" + step("reopened")).contains("reopening_names_its_decision"))
        for (column, value) in [
            ("overdue_multiple_ten_thousandths", "15001"), ("late_interest_rate_billionths", "100000001"),
            ("rate_billionths", "1000000001"), ("method", "'x'"), ("day_count", "'x'"), ("rounding", "'x'"),
            ("roll", "'x'"), ("allocation", "'x'"), ("prepayment", "'x'"), ("instalments", "0"),
            ("amount_dong", "0"), ("round_principal_to", "0"), ("grace", "-1"), ("every_months", "0"),
            ("collateral", "null"), ("custom_due_on", "'{2022-05-01}'"),
        ] {
            let sql = amending.replacing("overdue_multiple_ten_thousandths", with: column)
                .replacing("12000", with: value)
            #expect(refusedBy(sql).contains("violates check constraint"), "\(column)")
        }
        #expect(refusedBy(amending) == "nothing")
        let saturday =
            act("calendar-withdrawal") + """
                insert into calendar_day (fund_id, act_no, day, is_working, announced_on, is_withdrawn)
                select fund_id, last_act_no, '2022-04-02', true, '2022-04-01', true from fund_head
                """
        #expect(refusedBy(saturday).contains("withdrawn_day_is_as_its_weekday"))
        #expect(try desk.broken() == [])
    }

    @Test(arguments: [
        ("loan_cancellation", "delete from loan_cancellation", "acts-have-their-rows"),
        ("loan_amendment", "delete from loan_amendment", "acts-have-their-rows"),
        (
            "calendar_day", "update calendar_day set is_withdrawn = false, decision = null",
            "acts-have-their-rows"
        ),
        ("application_step", "delete from application_step where step = 'reopened'", "acts-have-their-rows"),
        (
            "loan_fact",
            """
            insert into loan_fact (fund_id, loan_id, act_no, kind, effective_on, amount_dong, through)
            select fund_id, loan_id, act_no, 'draw', '2022-03-15', 1, 'bank' from loan_cancellation
            """, "loans-follow-approvals"
        ),
        (
            "loan_amendment", "update loan_amendment set amount_dong = 500000001",
            "loans-follow-approvals"
        ),
        (
            "loan_cancellation",
            "update loan_cancellation c set act_no = h.last_act_no from fund_head h where c.fund_id = h.fund_id",
            "loans-follow-approvals"
        ),
        (
            "application_step",
            """
            insert into application_step (fund_id, application_id, act_no, step, acted_by)
            select fund_id, application_id, max(act_no), 'withdrawn', 'An' from loan group by 1, 2
            """, "loans-follow-approvals"
        ),
    ])
    func `is found where it was touched past the tool`(_ table: String, _ sql: String, _ check: String) throws
    {
        let desk = try signedDesk()
        try amend(desk, on: CalendarDate(parts: 2022, 3, 5)) { $0.amount = .dong(450_000_000) }
        try cancel(desk, on: `What is undone`.cancelled)
        try reopen(desk, on: `What is undone`.cancelled)
        try approve(desk, on: `What is undone`.cancelled)
        try sign(desk, "02", 300_000_000, on: `What is undone`.cancelled)
        try desk.perform(
            AnnounceCalendarDays(
                days: [CalendarDate(parts: 2022, 4, 4)], isWorking: false, name: "nghỉ bù"),
            on: `What is undone`.cancelled)
        try desk.perform(
            WithdrawCalendarDay(day: CalendarDate(parts: 2022, 4, 4), decision: "TB 2"),
            on: CalendarDate(parts: 2022, 3, 20))
        #expect(try desk.broken() == [])
        try desk.corrupt(sql, past: [table])
        #expect(try desk.broken().contains(check))
    }

    // MARK: The calendar

    /// 02/06/2022 is a Thursday on which the first instalment falls due: as a day off it moves it to 03/06, withdrawn
    /// it has it back.
    @Test func `is a day like another where its announcement is withdrawn`() throws {
        let desk = try signedDesk()
        try desk.perform(
            DisburseLoan(number: "01", amount: .dong(400_000_000), through: .bank),
            on: CalendarDate(parts: 2022, 3, 2))
        let due = CalendarDate(parts: 2022, 6, 2)
        func nextDue(asOf date: CalendarDate) throws -> CalendarDate? {
            try desk.database.read { try $0.loanView("01", on: date).position.nextDueOn }
        }
        try desk.perform(
            AnnounceCalendarDays(days: [due], isWorking: false, name: "nghỉ bù"),
            on: CalendarDate(parts: 2022, 4, 1))
        #expect(try nextDue(asOf: CalendarDate(parts: 2022, 5, 1)) == due.adding(days: 1))
        let result = try desk.perform(
            WithdrawCalendarDay(day: due, decision: "TB 2"), on: CalendarDate(parts: 2022, 5, 10))
        #expect(result.answer.json.contains("\"loans_moved\":1,\"moved\":[\"01\"]"))
        #expect(try nextDue(asOf: CalendarDate(parts: 2022, 5, 10)) == due)
        let record = try #require(
            try desk.database.read { try $0.calendarDays() }.first { $0.day == due })
        #expect(record.isWithdrawn && record.isWorking && record.decision == "TB 2")
        #expect(
            try desk.database.read { try $0.calendarDays(announcedBy: CalendarDate(parts: 2022, 5, 9)) }
                .first?.isWithdrawn == false)
        #expect(
            refused {
                try desk.perform(
                    WithdrawCalendarDay(day: due, decision: nil), on: CalendarDate(parts: 2022, 5, 11))
            } == .calendarDayNotAnnounced)
        // Announced anew, and withdrawn on a day after which the payment that came on it stands.
        try desk.perform(
            AnnounceCalendarDays(days: [due], isWorking: false, name: "nghỉ bù"),
            on: CalendarDate(parts: 2022, 5, 12))
        try desk.repay("01", 106_000_000, on: due.adding(days: 1))
        #expect(
            refused {
                try desk.perform(WithdrawCalendarDay(day: due, decision: nil), on: due.adding(days: 1))
            } == .calendarDayPassed)
        #expect(try desk.broken() == [])
        // Found late, it books the difference: interest of one day more fell due one day earlier.
        try desk.perform(WithdrawCalendarDay(day: due, decision: nil), on: CalendarDate(parts: 2022, 5, 20))
        #expect(try desk.broken() == [])
    }

    @Test func `is a weekend again where a worked Saturday is withdrawn`() throws {
        let desk = try signedDesk()
        let saturday = CalendarDate(parts: 2022, 4, 30)
        try desk.perform(
            AnnounceCalendarDays(days: [saturday], isWorking: true, name: "làm bù"),
            on: CalendarDate(parts: 2022, 4, 1))
        #expect(try desk.database.read { try $0.workingCalendar() }.isWorkingDay(saturday))
        try desk.perform(
            WithdrawCalendarDay(day: saturday, decision: nil), on: CalendarDate(parts: 2022, 4, 2))
        let calendar = try desk.database.read { try $0.workingCalendar() }
        #expect(!calendar.isWorkingDay(saturday))
        #expect(calendar.announced(by: CalendarDate(parts: 2022, 4, 1)).isWorkingDay(saturday))
    }
}
