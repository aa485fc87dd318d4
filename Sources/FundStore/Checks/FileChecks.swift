internal import FundCore
internal import Postgres

/// What stands in a loan file is of its borrower, rests on papers that were there, and no money went out before what was
/// asked for it; whoever decided was allowed to.
enum FilesAgree: CheckStatement {
    static let name = "files-agree"
    static let sql = """
        with flaw as (
            select d.act_no, 'other-borrower' as flaw
            from document d join application p using (fund_id, application_id)
            where d.fund_id = $1 and d.borrower_id <> p.borrower_id
            union all
            select d.act_no, 'other-borrower'
            from relative d join application p using (fund_id, application_id)
            where d.fund_id = $1 and d.borrower_id <> p.borrower_id
            union all
            select f.act_no, 'strange-paper'
            from appraisal_figure f
            join application_step s using (fund_id, act_no)
            join application p on p.fund_id = s.fund_id and p.application_id = s.application_id
            join document d on d.fund_id = f.fund_id and d.act_no = f.document_act_no
            where f.fund_id = $1 and (d.act_no >= f.act_no or d.borrower_id <> p.borrower_id
                                      or d.application_id <> p.application_id)
            union all
            select o.act_no, 'strange-paper'
            from condition_outcome o
            join application_step s on s.fund_id = o.fund_id and s.act_no = o.approval_act_no
            join application p on p.fund_id = s.fund_id and p.application_id = s.application_id
            join document d on d.fund_id = o.fund_id and d.act_no = o.document_act_no
            where o.fund_id = $1 and (d.act_no >= o.act_no or d.borrower_id <> p.borrower_id
                                      or d.application_id <> p.application_id)
            union all
            select o.act_no, 'before-its-condition'
            from condition_outcome o where o.fund_id = $1 and o.act_no <= o.approval_act_no
            union all
            select m.act_no, 'meeting-later'
            from decision_minutes m join act a using (fund_id, act_no)
            where m.fund_id = $1 and m.held_on > a.effective_on
            union all
            select x.act_no, 'no-step'
            from (select fund_id, act_no, 'approved' as step from decision_minutes
                  union all select fund_id, act_no, 'appraised' from appraisal_figure) x
            left join application_step s on s.fund_id = x.fund_id and s.act_no = x.act_no and s.step = x.step
            where x.fund_id = $1 and s.act_no is null
            group by x.act_no
            union all
            select distinct c.act_no, 'no-step'
            from approval_condition c
            where c.fund_id = $1 and not exists (
                select from application_step s
                where s.fund_id = c.fund_id and s.application_id = c.application_id and s.act_no = c.act_no
                  and s.step = 'approved')
            union all
            select act_no, 'line-missing'
            from (select fund_id, act_no, line_no from approval_condition
                  union all select fund_id, act_no, line_no from appraisal_figure) x
            where fund_id = $1 group by act_no having max(line_no) <> count(*) or min(line_no) <> 1
            union all
            select i.act_no, 'other-version'
            from borrower_identity i
            left join borrower_version v using (fund_id, borrower_id, act_no)
            where i.fund_id = $1 and v.act_no is null
            union all
            select min(f.act_no), 'paid-too-early'
            from approval_condition c
            join loan l on l.fund_id = c.fund_id and l.application_id = c.application_id and l.act_no > c.act_no
            join loan_fact f on f.fund_id = l.fund_id and f.loan_id = l.loan_id and f.kind = 'draw'
            where c.fund_id = $1 and c.days_after is null
              and not exists (
                  select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no)
              and not exists (
                  select from application_step u
                  where u.fund_id = c.fund_id and u.application_id = c.application_id and u.step = 'approved'
                    and u.act_no > c.act_no and u.act_no < l.act_no)
              and not exists (
                  select from condition_outcome o
                  where o.fund_id = c.fund_id and o.approval_act_no = c.act_no and o.line_no = c.line_no
                    and o.is_kept and o.act_no < f.act_no)
            group by l.loan_id
            union all
            -- An invoice proves what is of its own loan, and once.
            select d.act_no, 'strange-invoice'
            from drawdown_invoice d
            join invoice i on i.fund_id = d.fund_id and i.act_no = d.invoice_act_no
            left join loan_fact f on f.fund_id = d.fund_id and f.act_no = d.act_no and f.kind = 'draw'
            where d.fund_id = $1 and (f.loan_id is distinct from i.loan_id or i.act_no > d.act_no)
            union all
            select i.act_no, 'strange-invoice'
            from invoice i
            left join loan_fact f on f.fund_id = i.fund_id and f.act_no = i.draw_act_no and f.kind = 'draw'
            where i.fund_id = $1 and i.draw_act_no is not null
              and (f.loan_id is distinct from i.loan_id or f.act_no > i.act_no)
            union all
            select min(d.act_no), 'invoice-twice'
            from drawdown_invoice d
            where d.fund_id = $1 and not exists (
                select from reversal r where r.fund_id = d.fund_id and r.reversed_act_no = d.act_no)
            group by d.invoice_act_no having count(*) > 1
            union all
            -- What is said of a disbursement, or of a valuation, hangs on one.
            select x.act_no, 'no-draw'
            from (select fund_id, act_no from drawdown
                  union select fund_id, act_no from drawdown_identity
                  union select fund_id, act_no from drawdown_invoice
                  union select fund_id, act_no from gate_exception) x
            left join loan_fact f on f.fund_id = x.fund_id and f.act_no = x.act_no and f.kind = 'draw'
            where x.fund_id = $1 and f.act_no is null
            union all
            select x.act_no, 'no-valuation'
            from valuation_price x
            left join collateral_fact f on f.fund_id = x.fund_id and f.act_no = x.act_no and f.kind = 'valuation'
            where x.fund_id = $1 and f.act_no is null
            union all
            select s.act_no, 'other-borrower'
            from borrower_statement s join document d on d.fund_id = s.fund_id and d.act_no = s.document_act_no
            where s.fund_id = $1 and d.borrower_id <> s.borrower_id
        )
        select act_no, flaw from flaw order by act_no, flaw
        """

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var finding = try run(reader, [])
        try AuthorityChecks.look(reader, into: &finding)
        // In any spelling, as the core compares them.
        let known = Dictionary(grouping: try reader.invoices(), by: \.invoice.form)
        for (_, alike) in known.sorted(by: { $0.key < $1.key }) {
            for (place, record) in alike.enumerated()
            where alike[..<place].contains(where: { $0.invoice.isSame(as: record.invoice) }) {
                finding.add(["entry": .number(Int(record.entry)), "flaw": flaw("invoice-twice")])
            }
        }
        return finding
    }

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"),
            "flaw": flaw(try row.text("flaw")),
        ]
    }

    private static func flaw(_ name: String) -> Refusal.Argument {
        .phrase("check.files-agree." + name)
    }
}
