internal import FundCore
internal import Postgres

/// Whoever approved was allowed to by the rules of the day, as far as they were put down before the decision.
enum AuthorityChecks {
    static func look(_ reader: FundReader, into finding: inout Check.Finding) throws {
        let rules = try reader.fileRules().filter { $0.code == .approvalAuthority }
        guard !rules.isEmpty else { return }
        for row in try reader.connection.query(
            """
            select s.act_no, a.effective_on, s.authority, s.amount_dong::bigint as dong, p.term_months
            from application_step s
            join act a using (fund_id, act_no)
            join application p using (fund_id, application_id)
            where s.fund_id = $1 and s.step = 'approved'
            order by s.act_no
            """, [reader.fund])
        {
            let act = try row.int64("act_no")
            let known = rules.filter { $0.entry.map { $0 < act } ?? true }
            let authority = try row.optionalText("authority").flatMap(ApprovalAuthority.init)
            let refusal = FileRules(on: try row.calendarDate("effective_on"), among: known).refusal(
                of: authority, amount: try row.optionalInt64("dong") ?? 0,
                months: Int(try row.int32("term_months")))
            guard refusal != nil else { continue }
            finding.add(["entry": .number(Int(act)), "flaw": .phrase("check.files-agree.above-authority")])
        }
    }
}
