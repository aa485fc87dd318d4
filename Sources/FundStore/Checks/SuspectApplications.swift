internal import FundCore
internal import Postgres

/// The applications whose lives have to be followed step by step. Nearly every one went the plain way: asked, appraised as
/// asked, approved by somebody else, signed and drawn, each once and in this order of acts and of days. One statement
/// finds those that did not, so that the rest need not be sorted and told one by one.
enum SuspectApplications {
    case only([Int64])
    case all

    /// For a condition on `$2`: null where all are suspect.
    var parameter: Parameter {
        switch self {
        case .only(let applications): .bigints(applications)
        case .all: .null
        }
    }

    var isEmpty: Bool {
        switch self {
        case .only(let applications): applications.isEmpty
        case .all: false
        }
    }

    /// A row for each suspect, and one for each two names by which others were appraised and approved: whether two names
    /// are one person's is for the core to say.
    fileprivate static let sql = """
        with life as (
            select p.application_id, s.acted_by as appraiser, d.acted_by as approver, coalesce(
                       p.act_no < s.act_no and s.act_no < d.act_no and d.act_no < l.act_no
                       and pa.effective_on <= sa.effective_on and sa.effective_on <= da.effective_on
                       and da.effective_on <= la.effective_on and l.signed_on >= da.effective_on
                       and s.amount_dong = p.amount_dong and d.amount_dong <= p.amount_dong
                       and l.amount_dong <= d.amount_dong and l.borrower_id = p.borrower_id
                       and (sa.transaction_id = pa.transaction_id or s.acted_by = sa.acted_by)
                       and (da.transaction_id = pa.transaction_id or d.acted_by = da.acted_by), false) as is_plain
            from application p
            left join application_step s
                on s.fund_id = $1 and s.application_id = p.application_id and s.step = 'appraised'
            left join application_step d
                on d.fund_id = $1 and d.application_id = p.application_id and d.step = 'approved'
            left join loan l on l.fund_id = $1 and l.application_id = p.application_id
            left join act pa on pa.fund_id = $1 and pa.act_no = p.act_no and pa.kind = 'application'
            left join act sa on sa.fund_id = $1 and sa.act_no = s.act_no and sa.kind = 'appraisal'
            left join act da on da.fund_id = $1 and da.act_no = d.act_no and da.kind = 'approval'
            left join act la on la.fund_id = $1 and la.act_no = l.act_no and la.kind = 'signing'
            where p.fund_id = $1
        )
        select case when is_plain then appraiser end as appraiser, case when is_plain then approver end as approver,
               case when not is_plain then application_id end as suspect
        from life group by 1, 2, 3
        union
        select null, null, application_id from application_step where fund_id = $1
        group by application_id having count(*) > 2
        union
        select null, null, application_id from loan where fund_id = $1 group by application_id having count(*) > 1
        union
        select null, null, l.application_id
        from loan_fact f join loan l using (fund_id, loan_id)
        where f.fund_id = $1 and f.kind = 'draw' and f.effective_on < l.signed_on
        union
        select null, null, l.application_id
        from loan_cancellation c join loan l using (fund_id, loan_id) where c.fund_id = $1
        union
        select null, null, l.application_id
        from loan_amendment m join loan l using (fund_id, loan_id) where m.fund_id = $1
        """
}

extension FundReader {
    func suspectApplications() throws -> SuspectApplications {
        var suspects: [Int64] = []
        var keys: [String: String] = [:]
        var areDistinct = true
        func key(_ name: String) -> String {
            if let known = keys[name] { return known }
            let key = PersonName.key(name)
            // Few people decide; a book with a name for each step is not kept in memory.
            if keys.count < 10_000 { keys[name] = key }
            return key
        }
        try connection.stream(SuspectApplications.sql, [fund]) { row in
            if let suspect = try row.optionalInt64("suspect") {
                suspects.append(suspect)
            } else if try key(row.text("appraiser")) == key(row.text("approver")) {
                areDistinct = false
            }
        }
        return areDistinct ? .only(suspects) : .all
    }
}
