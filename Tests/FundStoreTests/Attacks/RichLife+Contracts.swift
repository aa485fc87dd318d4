import FundCore
import FundServices
import FundStore

/// Contracts that were changed or given up, and what else is undone by a decision.
extension RichLife {
    /// Contracts whose terms were changed before anything was drawn. Each then goes on for as long as it takes for
    /// every changed term to matter: days that fall on a Sunday, money ahead of its day, money late, nothing paid.
    static func amendContracts(_ desk: Desk) throws {
        for (number, dong) in [("11", 100_000_000), ("12", 90_000_000), ("13", 60_000_000)]
            as [(String, Int64)]
        {
            try submit(desk, number, "KH-05", dong, on: day(2022, 2, 1))
            try approve(desk, number, on: day(2022, 2, 3))
        }
        try amendEveryTerm(desk)
        try amendAgreedPlan(desk)
        try amendPeriods(desk)
    }

    private static func amend(
        _ desk: Desk, _ number: String, _ decision: String, on date: CalendarDate,
        _ change: (inout LoanAmendment) -> Void
    ) throws {
        var amendment = LoanAmendment(decision: decision, reason: "Đổi phương án kinh doanh")
        change(&amendment)
        try perform(desk, AmendLoan(number: number, amendment), on: date)
    }

    private static func amendEveryTerm(_ desk: Desk) throws {
        try sign(desk, "11", amount: 90_000_000, on: day(2022, 2, 10)) {
            LoanTerms(
                amount: $0, rate: AnnualRate(billionths: 60_000_000), method: .bullet, instalments: 1,
                every: .months(12), prepayment: .last)
        }
        try amend(desk, "11", "PL 01", on: day(2022, 2, 14)) {
            $0.amount = .dong(100_000_000)
            $0.rate = AnnualRate(billionths: 72_000_000)
            $0.method = .equalPrincipal
            $0.instalments = 8
            $0.every = .months(2)
            $0.firstDue = day(2022, 5, 15)
            $0.grace = 1
            $0.interestGrace = 1
            $0.interestEvery = .months(1)
            $0.dayCount = .actual360
            $0.rounding = .up
            $0.roundPrincipalTo = 1_000
            $0.roll = .nextWorkingDay
            $0.overdueMultiple = RateMultiple(tenThousandths: 14_000)
            $0.lateInterestRate = AnnualRate(billionths: 50_000_000)
            $0.allocation = .interestFirst
            $0.prepayment = .next
            $0.early = .toDate
            $0.collateral = "Máy cày"
        }
        try draw(desk, "11", 100_000_000, on: day(2022, 2, 21))
        try repay(desk, "11", 1_000_000, on: day(2022, 4, 20))
        // 15/05/2022 is a Sunday.
        try repay(desk, "11", 300_000, on: day(2022, 5, 16))
        try repay(desk, "11", 10_000_000, on: day(2022, 6, 20))
        try repay(desk, "11", 3_000_000, on: day(2022, 8, 10))
    }

    private static func amendAgreedPlan(_ desk: Desk) throws {
        try sign(desk, "12", on: day(2022, 2, 10)) { amount in
            LoanTerms(
                amount: amount, rate: AnnualRate(billionths: 60_000_000), method: .custom, instalments: 2,
                every: .months(6),
                customRows: [
                    .init(dueOn: day(2022, 8, 15), principal: .dong(40_000_000)),
                    .init(dueOn: day(2023, 2, 15), principal: .dong(50_000_000)),
                ])
        }
        try amend(desk, "12", "PL 02", on: day(2022, 2, 14)) {
            $0.customRows = [
                .init(dueOn: day(2022, 7, 15), principal: .dong(30_000_000)),
                .init(dueOn: day(2022, 11, 15), principal: .dong(60_000_000)),
            ]
        }
        try draw(desk, "12", 90_000_000, on: day(2022, 2, 22))
        try repay(desk, "12", 20_000_000, on: day(2022, 8, 1))
    }

    private static func amendPeriods(_ desk: Desk) throws {
        try sign(desk, "13", on: day(2022, 2, 10)) {
            LoanTerms(
                amount: $0, rate: AnnualRate(billionths: 60_000_000), instalments: 4, every: .months(3),
                rateSteps: [.init(on: day(2022, 6, 1), rate: AnnualRate(billionths: 66_000_000))])
        }
        try amend(desk, "13", "PL 03", on: day(2022, 2, 14)) {
            $0.every = .days(45)
            $0.interestEvery = .days(30)
        }
        try draw(desk, "13", 60_000_000, on: day(2022, 2, 23))
        try repay(desk, "13", 10_000_000, on: day(2022, 3, 18), early: .toDate)
        try repay(desk, "13", 12_000_000, on: day(2022, 6, 3))
    }

    /// A contract that was given up, its application approved anew, and a second contract whose cancellation and
    /// whose amendment were both taken back.
    static func undoContract(_ desk: Desk) throws {
        try submit(desk, "14", "KH-05", 50_000_000, on: day(2022, 2, 1))
        try approve(desk, "14", on: day(2022, 2, 3))
        let terms = LoanTermsRequest(
            rate: AnnualRate(billionths: 60_000_000), instalments: 4, every: .months(3))
        try sign(desk, "14", on: day(2022, 2, 10)) { terms.terms(for: $0) }
        try perform(
            desk, CancelLoan(number: "14", decision: "QĐ 41", reason: "Bên vay rút"), on: day(2022, 2, 15))
        try perform(
            desk, ReopenApplication(number: "HS-14", decision: "QĐ 42", reason: "Duyệt nhầm số tiền"),
            on: day(2022, 2, 16))
        try approve(desk, "14", on: day(2022, 2, 17))
        try perform(
            desk,
            SignLoan(
                application: "HS-14", number: "14B", amount: nil, collateral: "Nhà xưởng",
                terms: terms), on: day(2022, 2, 21))
        try perform(
            desk, CancelLoan(number: "14B", decision: "QĐ 43", reason: nil), on: day(2022, 2, 22))
        try takeBackLast(desk, "Hủy nhầm hợp đồng", on: day(2022, 2, 23))
        try amend(desk, "14B", "PL 04", on: day(2022, 2, 24)) {
            $0.rate = AnnualRate(billionths: 66_000_000)
        }
        try takeBackLast(desk, "Nhầm phụ lục", on: day(2022, 2, 25))
    }

    private static func takeBackLast(_ desk: Desk, _ reason: String, on date: CalendarDate) throws {
        let last = try desk.database.read { $0.head.lastAct }
        try perform(desk, ReverseEntry(entry: last, reason: reason), on: date)
    }

    /// A Saturday that was to be worked is a day off after all.
    static func withdrawDay(_ desk: Desk) throws {
        try perform(
            desk, WithdrawCalendarDay(day: day(2023, 4, 29), decision: "CV 12"), on: day(2023, 3, 27))
    }

    /// Another version took a part of the late interest for interest in term: the journal is brought to what the
    /// loan's facts come to.
    static func recalculate(_ desk: Desk) throws {
        try repay(desk, "01", 5_000_000, on: day(2023, 3, 28))
        try desk.corrupt(
            """
            insert into journal_line (
                fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
            select 1, h.last_act_no, o.line_no, '2023-03-28', o.role, o.account, l.loan_id, o.dong
            from fund_head h
            join loan l on l.fund_id = 1 and l.number = '01'
            cross join lateral (
                select max(j.line_no) + 1, 'interest-income', '5111', -1000
                from journal_line j where j.fund_id = 1 and j.act_no = h.last_act_no
                union all
                select max(j.line_no) + 2, 'late-interest-income', '5113', 1000
                from journal_line j where j.fund_id = 1 and j.act_no = h.last_act_no
            ) o (line_no, role, account, dong)
            where h.fund_id = 1;
            insert into account_balance as b (fund_id, account, balance_dong, never_below_zero)
            values (1, '5111', -1000, false), (1, '5113', 1000, false)
            on conflict (fund_id, account) do update set balance_dong = b.balance_dong + excluded.balance_dong
            """, past: ["journal_line", "account_balance"])
        try desk.sealAnew(from: desk.database.read { $0.head.lastAct })
        try perform(desk, RecalculateLoans(number: "01"), on: day(2023, 3, 30))
    }
}
