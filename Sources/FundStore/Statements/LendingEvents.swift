package import FundCore
internal import Postgres

extension FundReader {
    /// What lending conditions look at, of all that is recorded of some borrowers and of the fund's capital.
    package func lendingHistory(of borrowers: [Int64]) throws -> LendingHistory {
        var history = LendingHistory()
        try connection.stream(
            LendingEvents.inOrderOfActs(),
            [
                fund, .bigints(borrowers), .bigints(borrowers.map { _ in .max }),
                .texts(AccountRole.loanPrincipals.map(\.rawValue)),
            ]
        ) { row in
            guard let event = try LendingEvents.event(row) else { return }
            history.record(event, on: try LendingEvents.day(row))
        }
        return history
    }
}

/// What the books hold of that on which lending conditions depend, act by act.
enum LendingEvents {
    /// In order of the acts; what an act put on record comes after what it decided.
    ///
    /// Parameters: the fund; borrowers, and for each the act before which its history ends; the roles of principal.
    ///
    /// - Parameter decisions: a select of rows of the same columns that come before those of their act; it may use
    ///   `$5` and up.
    static func inOrderOfActs(_ decisions: String? = nil) -> String {
        """
        with scope as (
            select * from unnest($2::bigint[], $3::bigint[]) as s (borrower_id, last_act)
        )
        select act_no, what, subject, borrower, on_day, dong, word, is_approval, kind, project_cost, own_capital
        from (
            \(decisions.map { $0 + "\nunion all" } ?? "")
            select s.act_no, 1 as place,
                   case s.step when 'approved' then 'granted' else 'withdrawn' end as what,
                   s.application_id as subject, p.borrower_id as borrower, a.effective_on as on_day,
                   coalesce(s.amount_dong, 0)::bigint as dong, null::text as word, null::boolean as is_approval,
                   null::text as kind, null::bigint as project_cost, null::bigint as own_capital
            from application_step s
            join act a using (fund_id, act_no)
            join application p using (fund_id, application_id)
            join scope on scope.borrower_id = p.borrower_id and s.act_no < scope.last_act
            where s.fund_id = $1 and s.step in ('approved', 'withdrawn', 'reopened')
            union all
            select l.act_no, 1, 'signed', l.application_id, l.borrower_id, l.signed_on, l.amount_dong::bigint,
                   null, null, null, null, null
            from loan l join scope on scope.borrower_id = l.borrower_id and l.act_no < scope.last_act
            where l.fund_id = $1
            union all
            select c.act_no, 1, 'cancelled', c.loan_id, l.borrower_id, a.effective_on, 0,
                   null, null, null, null, null
            from loan_cancellation c
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = c.fund_id and l.loan_id = c.loan_id
            join scope on scope.borrower_id = l.borrower_id and c.act_no < scope.last_act
            where c.fund_id = $1
            union all
            select m.act_no, 1, 'amended', m.loan_id, l.borrower_id, a.effective_on, m.amount_dong::bigint,
                   null, null, null, null, null
            from loan_amendment m
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = m.fund_id and l.loan_id = m.loan_id
            join scope on scope.borrower_id = l.borrower_id and m.act_no < scope.last_act
            where m.fund_id = $1 and m.amount_dong is not null
            union all
            select r.act_no, 1, case when c.act_no is null then 'unamended' else 'restored' end, l.loan_id,
                   l.borrower_id, a.effective_on, r.reversed_act_no, null, null, null, null, null
            from reversal r
            join act a on a.fund_id = r.fund_id and a.act_no = r.act_no
            left join loan_cancellation c on c.fund_id = r.fund_id and c.act_no = r.reversed_act_no
            left join loan_amendment m on m.fund_id = r.fund_id and m.act_no = r.reversed_act_no
            join loan l on l.fund_id = r.fund_id and l.loan_id = coalesce(c.loan_id, m.loan_id)
            join scope on scope.borrower_id = l.borrower_id and r.act_no < scope.last_act
            where r.fund_id = $1
            union all
            select f.act_no, 1, 'drawn', f.loan_id, l.borrower_id, f.effective_on, f.amount_dong::bigint,
                   null, null, null, null, null
            from loan_fact f
            join loan l using (fund_id, loan_id)
            join scope on scope.borrower_id = l.borrower_id and f.act_no < scope.last_act
            where f.fund_id = $1 and f.kind = 'draw'
            union all
            select r.act_no, 1, 'undrawn', f.loan_id, l.borrower_id, f.effective_on, f.amount_dong::bigint,
                   null, null, null, null, null
            from reversal r
            join loan_fact f on f.fund_id = r.fund_id and f.act_no = r.reversed_act_no and f.kind = 'draw'
            join loan l on l.fund_id = f.fund_id and l.loan_id = f.loan_id
            join scope on scope.borrower_id = l.borrower_id and r.act_no < scope.last_act
            where r.fund_id = $1
            union all
            select j.act_no, 1, 'principal', j.loan_id, l.borrower_id, j.effective_on,
                   sum(j.amount_dong)::bigint, null, null, null, null, null
            from loan l
            join scope on scope.borrower_id = l.borrower_id
            join journal_line j on j.fund_id = l.fund_id and j.loan_id = l.loan_id
                and j.act_no < scope.last_act and j.role = any ($4)
            where l.fund_id = $1
            group by j.act_no, j.loan_id, l.borrower_id, j.effective_on
            having sum(j.amount_dong) <> 0
            union all
            select act_no, 1, what, coalesce(subject, 0), coalesce(borrower, 0), date '1990-01-01', 0,
                   word, null, declarer, null, null
            from (\(RelatedFacts.inOrderOfActs)) as k
            union all
            select j.act_no, 1, 'capital', 0, 0, j.effective_on, -sum(j.amount_dong)::bigint, m.source, null,
                   null, null, null
            from capital_change m
            left join reversal r on r.fund_id = m.fund_id and r.reversed_act_no = m.act_no
            join journal_line j on j.fund_id = m.fund_id and j.act_no in (m.act_no, r.act_no)
                and (j.role = 'capital-' || m.source or j.role in ('source-capital', 'source-debt'))
            where m.fund_id = $1
            group by j.act_no, m.source, j.effective_on
            union all
            select j.act_no, 1, 'result', 0, 0, j.effective_on, -sum(j.amount_dong)::bigint, null, null, null,
                   null, null
            from (select distinct fund_id, role, account from role_history) h
            join journal_line j on j.fund_id = h.fund_id and j.account = h.account and j.role = h.role
            where h.fund_id = $1 and h.role in ('capital-retained-surplus', 'capital-earlier-surplus')
            group by j.act_no, j.effective_on
        ) as e
        order by act_no, place
        """
    }

    static func day(_ row: borrowing Row) throws -> CalendarDate {
        CalendarDate(day: try row.date("on_day"))
    }

    /// Nil for what is no event: a decision, or capital of a source that nobody knows.
    static func event(_ row: borrowing Row) throws -> LendingHistory.Event? {
        let (subject, borrower) = (try row.int64("subject"), try row.int64("borrower"))
        let dong = try row.int64("dong")
        let what = try row.text("what")
        return switch what {
        case "capital": CapitalSource(rawValue: try row.text("word")).map { .capital($0, dong) }
        case "result": .capital(nil, dong)
        case "granted": .approved(application: subject, borrower: borrower, dong)
        case "withdrawn": .withdrawn(application: subject)
        case "signed":
            .signed(application: subject, loan: try row.int64("act_no"), borrower: borrower, dong)
        case "cancelled": .cancelled(loan: subject)
        case "restored": .restored(loan: subject)
        case "amended": .amended(loan: subject, act: try row.int64("act_no"), dong)
        case "unamended": .unamended(loan: subject, act: dong)
        case "drawn": .drawn(loan: subject, dong)
        case "undrawn": .undrawn(loan: subject, dong)
        case "principal": .principal(loan: subject, dong)
        default:
            RelatedFacts.fact(
                what, subject: subject, borrower: borrower, word: try row.optionalText("word"),
                declarer: try row.optionalText("kind")
            ).map(LendingHistory.Event.kin)
        }
    }
}
