package import FundCore
internal import Postgres

extension FundReader {
    /// The debts that owe principal at the end of a day, as the books know them now; one pass over the loans.
    ///
    /// - Throws: `period.no-debt-groups`.
    package func classify(asOf date: CalendarDate) throws -> Classification {
        try sortDebts(asOf: date).classification
    }

    /// The same, with the debts that owe interest alone.
    ///
    /// - Throws: `period.no-debt-groups`.
    package func sortDebts(asOf date: CalendarDate) throws -> DebtSorting {
        guard let rules = try debtGroupRules(on: date) else {
            throw Refusal(.noClassificationRule, ["on": .date(date)])
        }
        var sorting = DebtSorting(asOf: date, by: rules, reported: try reportedGroups(on: date, by: rules))
        try eachDebt(signedBy: date) { debtor, loan in
            sorting.take(
                loan.fold(until: date), loanID: debtor.contract.loanID, number: loan.number,
                borrower: debtor.borrower, borrowerID: debtor.borrowerID)
        }
        return sorting
    }

    /// The run of a day as it is kept, with its act; nil where the day was not classified.
    package func classification(asOf date: CalendarDate) throws -> (entry: Int64, run: Classification)? {
        let runs = try connection.query(
            """
            select act_no, rule_valid_from, array_to_string(groups_from, ',') as groups_from, citation, certainty
            from classification_run r where fund_id = $1 and act_no <= $2 and as_of = $3 and \(FundReader.stands)
            """, [fund, known, .date(date.day)])
        guard let run = runs.first else { return nil }
        let entry = try run.int64("act_no")
        let rule = try run.reading("classification_run", by: "act_no") {
            ClassificationRules(
                validFrom: try run.calendarDate("rule_valid_from"),
                groupsFrom: try run.text("groups_from").split(separator: ",").compactMap { Int($0) },
                citation: try run.text("citation"), certainty: try run.text("certainty"))
        }
        var debts: [ClassifiedDebt] = []
        try connection.stream(
            """
            select d.loan_id, l.number, b.code, d.principal_dong, d.days_past_due, d.own_group, d.debt_group,
                   array_to_string(d.reasons, ',') as reasons
            from classified_debt d
            join loan l using (fund_id, loan_id)
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            where d.fund_id = $1 and d.act_no = $2
            """, [fund, .bigint(entry)]
        ) { line in
            let row = copy line
            debts.append(
                try row.reading("classified_debt", by: "loan_id") {
                    ClassifiedDebt(
                        loanID: try row.int64("loan_id"), number: try row.text("number"),
                        borrower: try row.text("code"),
                        principal: try row.number("principal_dong", in: 1...Money.limit),
                        daysPastDue: Int(try row.number("days_past_due", in: 0...Int64(Int32.max))),
                        ownGroup: Int(try row.number("own_group", in: 1...5)),
                        group: Int(try row.number("debt_group", in: 1...5)),
                        reasons: try row.text("reasons").split(separator: ",").map(String.init))
                })
        }
        return (entry, Classification(asOf: date, rule: rule, debts: debts))
    }

    /// The run of a day as it is kept; nil where the day was not provided for.
    package func provisionRun(asOf date: CalendarDate) throws -> (entry: Int64, run: ProvisionRun)? {
        let runs = try connection.query(
            """
            select act_no, specific_dong, general_dong, change_specific_dong, change_general_dong
            from provision_run r where fund_id = $1 and act_no <= $2 and as_of = $3 and \(FundReader.stands)
            """, [fund, known, .date(date.day)])
        guard let run = runs.first else { return nil }
        let entry = try run.int64("act_no")
        var debts: [ProvisionedDebt] = []
        try connection.stream(
            """
            select d.loan_id, l.number, d.principal_dong, d.deductible_dong, d.rate_ten_thousandths,
                   d.specific_dong, d.general_dong
            from provisioned_debt d join loan l using (fund_id, loan_id)
            where d.fund_id = $1 and d.act_no = $2
            order by l.number collate "C"
            """, [fund, .bigint(entry)]
        ) { line in
            let row = copy line
            debts.append(
                try row.reading("provisioned_debt", by: "loan_id") {
                    ProvisionedDebt(
                        loanID: try row.int64("loan_id"), number: try row.text("number"),
                        principal: try row.number("principal_dong", in: 1...Money.limit),
                        deductible: try row.number("deductible_dong", in: 0...Money.limit),
                        rate: Share(tenThousandths: try row.number("rate_ten_thousandths", in: 0...10_000)),
                        specific: try row.number("specific_dong", in: 0...Money.limit),
                        general: try row.number("general_dong", in: 0...Money.limit))
                })
        }
        return (
            entry,
            ProvisionRun(
                asOf: date, specific: try run.int64("specific_dong"), general: try run.int64("general_dong"),
                changeSpecific: try run.int64("change_specific_dong"),
                changeGeneral: try run.int64("change_general_dong"), debts: debts)
        )
    }

    /// The day of the latest run of provisions; nil where there is none.
    package func lastProvisions() throws -> (entry: Int64, asOf: CalendarDate)? {
        try connection.query(
            """
            select act_no, as_of from provision_run r where fund_id = $1 and act_no <= $2 and \(FundReader.stands)
            order by as_of desc limit 1
            """, [fund, known]
        ).read("provision_run", by: "act_no") { (try $0.int64("act_no"), try $0.calendarDate("as_of")) }.first
    }

    /// Of a run `r`: it was not taken back.
    private static let stands = """
        not exists (
            select from reversal v
            where v.fund_id = r.fund_id and v.reversed_act_no = r.act_no and v.act_no <= $2)
        """

    /// What rests on a run, so that it cannot be taken back alone: the provisions of a classification, later
    /// provisions, and a period that was closed by it.
    package func restingOnRun(_ entry: Int64) throws -> (entry: Int64, closed: CalendarDate?)? {
        try connection.query(
            """
            select act_no, closed from (
                select c.act_no, c.last_on as closed
                from period_closing c
                left join provision_run p on p.fund_id = c.fund_id and p.act_no = $3
                where c.fund_id = $1 and c.act_no <= $2
                  and (c.classification_act_no = $3
                       or c.classification_act_no = p.classification_act_no and c.last_on = p.as_of)
                  and not exists (
                      select from period_reopening o
                      where o.fund_id = c.fund_id and o.closing_act_no = c.act_no and o.act_no <= $2)
                union all
                select r.act_no, null
                from provision_run r
                left join provision_run p on p.fund_id = r.fund_id and p.act_no = $3
                where r.fund_id = $1 and r.act_no <= $2
                  and (r.classification_act_no = $3 or r.as_of > p.as_of) and \(FundReader.stands)
            ) as resting
            order by closed nulls last, act_no desc limit 1
            """, [fund, known, .bigint(entry)]
        ).read("period_closing", by: "act_no") {
            (try $0.int64("act_no"), try $0.optionalCalendarDate("closed"))
        }.first
    }

    /// What stands for provisions: what earlier runs booked, on whatever day their periods were open, and what
    /// vouchers have put on the accounts, and debts that were written off have used, by the end of a day.
    package func standingProvisions(on date: CalendarDate) throws -> (specific: Int64, general: Int64) {
        var standing: [String: Int64] = [:]
        for row in try connection.query(
            """
            select r.role, -coalesce(sum(l.amount_dong), 0)::bigint as dong
            from (
                select distinct role, account from role_history
                where fund_id = $1 and role in ('provision-specific', 'provision-general')
            ) r
            join journal_line l on l.fund_id = $1 and l.account = r.account and l.act_no <= $2
                and l.role in (r.role, 'named')
            join act a on a.fund_id = $1 and a.act_no = l.act_no
            left join reversal v on v.fund_id = $1 and v.act_no = l.act_no
            left join act va on va.fund_id = $1 and va.act_no = v.reversed_act_no
            where l.effective_on <= $3 or coalesce(va.kind, a.kind) = 'provision-run'
            group by r.role
            """, [fund, known, .date(date.day)])
        {
            standing[try row.text("role")] = try row.int64("dong")
        }
        return (standing["provision-specific"] ?? 0, standing["provision-general"] ?? 0)
    }
}

extension FundReader {
    /// The debts for which provisions were used by the end of a day.
    package func writtenOffDebts(by date: CalendarDate) throws -> Set<Int64> {
        Set(
            try connection.query(
                """
                select w.loan_id from loan_decision w join act a using (fund_id, act_no)
                where w.fund_id = $1 and w.act_no <= $2 and w.kind = 'write-off' and a.effective_on <= $3
                  and not exists (
                      select from reversal v
                      where v.fund_id = w.fund_id and v.reversed_act_no = w.act_no and v.act_no <= $2)
                """, [fund, known, .date(date.day)]
            ).map { try $0.int64("loan_id") })
    }

    /// What there is to use on a day: what the last run by then set aside for one debt, and the general provision.
    package func provisionsToUse(
        for loanID: Int64, on date: CalendarDate
    ) throws -> (specific: Int64, general: Int64) {
        let rows = try connection.query(
            """
            select d.specific_dong
            from (
                select fund_id, act_no from provision_run r
                where fund_id = $1 and act_no <= $2 and as_of <= $3 and \(FundReader.stands)
                order by as_of desc limit 1
            ) r join provisioned_debt d using (fund_id, act_no)
            where d.loan_id = $4
            """, [fund, known, .date(date.day), .bigint(loanID)])
        let specific = try rows.first?.int64("specific_dong") ?? 0
        // What a debt of a later day has used already is there for no other.
        let standing = try [date, CalendarDate(day: .max / 2)].map { try standingProvisions(on: $0).general }
        return (specific, max(standing.min() ?? 0, 0))
    }
}
