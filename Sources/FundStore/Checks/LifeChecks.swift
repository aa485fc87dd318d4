internal import FundCore
internal import Postgres

/// A fact of a loan takes effect on the day of the act that recorded it, and is of its kind.
enum FactsAgreeWithActs: CheckStatement {
    static let name = "facts-agree-with-acts"
    static let sql = """
        select f.act_no, l.number, f.effective_on
        from loan_fact f
        join loan l using (fund_id, loan_id)
        join act a on a.fund_id = f.fund_id and a.act_no = f.act_no
        where f.fund_id = $1 and (a.effective_on <> f.effective_on and not (
                f.kind in ('draw', 'payment') and f.effective_on < a.effective_on) or a.kind is distinct from (
            case f.kind when 'draw' then 'disbursement' when 'payment' then 'repayment' else f.kind end))
        order by f.act_no
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"), "number": try row.words("number"),
            "on": try row.day("effective_on"),
        ]
    }
}

/// Every contract rests on an application of the same borrower that one person appraised and another
/// approved, not after the signing, for no less than the contract as signed or amended; money went out from the
/// signing on. By record order the approval is the last one before the signing, the appraisal the last one before
/// the approval. A contract that was cancelled is undrawn, and only after it was the application signed again.
enum LoansFollowApprovals: SharingStatement {
    static let name = "loans-follow-approvals"
    static let sql = """
        with life as (
            select l.number, l.signed_on, greatest(l.amount_dong, m.amount_dong) as amount_dong, l.borrower_id,
                   p.borrower_id as applicant, d.amount_dong as approved, d.acted_by as approver,
                   d.effective_on as approved_on, s.acted_by as appraiser, f.drawn_on,
                   d.ended_by is not null as is_ended, c.act_no is not null and f.moved_on is not null as is_moved,
                   exists (
                       select from loan o
                       where o.fund_id = l.fund_id and o.application_id = l.application_id
                         and o.act_no > l.act_no and o.act_no < coalesce(c.act_no, o.act_no + 1)) as is_signed_again
            from loan l
            join application p using (fund_id, application_id)
            left join lateral (
                select min(f.effective_on) filter (where f.kind = 'draw') as drawn_on,
                       min(f.effective_on) as moved_on
                from loan_fact f
                where f.fund_id = l.fund_id and f.loan_id = l.loan_id and f.kind <> 'rate-change'
                  and not exists (select from reversal r
                      where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no)
            ) f on true
            left join lateral (
                select d.act_no, d.amount_dong, d.acted_by, da.effective_on, (
                    select min(e.act_no) from application_step e
                    where e.fund_id = l.fund_id and e.application_id = l.application_id
                      and e.step in ('reopened', 'withdrawn') and e.act_no between d.act_no and l.act_no
                ) as ended_by
                from application_step d join act da using (fund_id, act_no)
                where d.fund_id = l.fund_id and d.application_id = l.application_id and d.step = 'approved'
                  and d.act_no < l.act_no
                order by d.act_no desc limit 1
            ) d on true
            left join lateral (
                select s.acted_by from application_step s
                where s.fund_id = l.fund_id and s.application_id = l.application_id and s.step = 'appraised'
                  and s.act_no < d.act_no
                order by s.act_no desc limit 1
            ) s on true
            left join lateral (
                select max(m.amount_dong) as amount_dong from loan_amendment m
                where m.fund_id = l.fund_id and m.loan_id = l.loan_id and not exists (
                    select from reversal r where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no)
            ) m on true
            left join lateral (
                select max(c.act_no) as act_no from loan_cancellation c
                where c.fund_id = l.fund_id and c.loan_id = l.loan_id and not exists (
                    select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no)
            ) c on true
            where l.fund_id = $1 and ($2::bigint[] is null or l.application_id = any ($2))
        )
        select number, case
            when approver is null then 'not-approved'
            when appraiser is null then 'not-appraised'
            when appraiser = approver then 'same-person'
            when applicant <> borrower_id then 'other-borrower'
            when amount_dong > approved then 'above-approved'
            when signed_on < approved_on then 'signed-early'
            when drawn_on < signed_on then 'drawn-early'
            when is_ended then 'approval-ended'
            when is_moved then 'cancelled-and-drawn'
            when is_signed_again then 'signed-twice'
            end as flaw
        from life
        where approver is null or appraiser is null or appraiser = approver or applicant <> borrower_id
           or amount_dong > approved or signed_on < approved_on or drawn_on < signed_on
           or is_ended or is_moved or is_signed_again
        order by number
        """

    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding {
        let suspects = try shared.suspectApplications()
        return suspects.isEmpty ? Check.Finding(name) : try run(reader, [suspects.parameter])
    }

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "number": try row.words("number"),
            "flaw": .phrase("check.loans-follow-approvals." + (try row.text("flaw"))),
        ]
    }
}
