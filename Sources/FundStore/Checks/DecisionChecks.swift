internal import FundCore
internal import Postgres

/// Every appraisal and every approval is decided once more, by the same conditions: those of its day, on what was
/// on record just before its act. An approval's must hold, and what was kept with either is what they come to.
/// So it goes for the bad debts of whoever was paid for the first time.
struct DecisionChecks: CheckPass {
    static let name = "decisions-hold"

    private var finding = Check.Finding(DecisionChecks.name)
    private let rules: [DatedRule]
    private var history = LendingHistory()
    /// What is to stand with a decision that conditions judged.
    private var records: [Int64: Int] = [:]

    /// A rule that was put down later judges nobody who decided before.
    private struct DatedRule {
        let rule: LendingRule
        /// The first act that it judges.
        let from: Int64
    }

    private struct Case {
        let act: Int64
        let borrower: Int64
        let on: CalendarDate
    }

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var checks = DecisionChecks(rules: try datedRules(reader))
        if let earliest = checks.rules.map(\.rule.validFrom).min() {
            try checks.judge(reader, since: earliest)
            try checks.lookForBadDebts(reader, since: earliest)
        }
        try checks.compareRecords(reader)
        return checks.finding
    }

    private init(rules: [DatedRule]) { self.rules = rules }

    private func inForce(on date: CalendarDate, act: Int64) -> [LendingRule] {
        LendingRule.inForce(on: date, among: rules.filter { $0.from <= act }.map(\.rule))
    }

    private static func datedRules(_ reader: FundReader) throws -> [DatedRule] {
        try reader.connection.query(
            """
            select \(LendingRule.columns), coalesce(r.act_no, (
                       select a.act_no from act a
                       where a.fund_id = r.fund_id and a.recorded_at > r.recorded_at
                       order by a.recorded_at limit 1), 9223372036854775807) as first_act
            from lending_rule r where r.fund_id = $1
            """, [reader.fund]
        ).map { DatedRule(rule: try LendingRule($0), from: try $0.int64("first_act")) }
    }

    // MARK: The conditions

    private mutating func judge(_ reader: FundReader, since earliest: CalendarDate) throws {
        let scope = try Scope(reader, since: earliest)
        guard !scope.borrowers.isEmpty else { return }
        var checks = self
        try reader.connection.stream(
            LendingEvents.inOrderOfActs(Scope.decisions),
            [reader.fund] + scope.parameters + [.date(earliest.day)]
        ) { try checks.take($0) }
        self = checks
    }

    private mutating func take(_ row: borrowing Row) throws {
        let on = try LendingEvents.day(row)
        if try row.text("what") == "decided" {
            return try decide(row, on: on, borrower: row.int64("borrower"), dong: row.int64("dong"))
        }
        if let event = try LendingEvents.event(row) { history.record(event, on: on) }
    }

    private mutating func decide(
        _ row: borrowing Row, on date: CalendarDate, borrower: Int64, dong: Int64
    ) throws {
        let act = try row.int64("act_no")
        let rules = inForce(on: date, act: act)
        guard !rules.isEmpty else { return }
        let number = try row.text("word")
        guard let kind = BorrowerKind(rawValue: try row.text("kind")) else {
            return add(act, number, .phrase("check.\(DecisionChecks.name).unreadable"))
        }
        let assessment = Assessment(
            of: Assessment.Subject(
                kind: kind, amount: dong, projectCost: try row.int64("project_cost"),
                ownCapital: try row.int64("own_capital"),
                borrowerExposure: history.exposure(of: [borrower], on: date),
                relatedExposure: history.exposure(of: history.related(to: borrower), on: date),
                actualCharterCapital: history.actualCharterCapital(on: date)),
            by: rules)
        records[act] = assessment.record.hashValue
        guard try row.bool("is_approval") else { return }
        for finding in assessment.findings where !finding.holds {
            add(
                act, number, .phrase("check.\(DecisionChecks.name).\(finding.rule.code.rawValue)"),
                finding.rule.limit == nil
                    ? [:]
                    : ["figure": .money(Money(finding.figure)), "bound": .money(Money(finding.bound))])
        }
    }

    /// What was kept with each decision, against what it comes to; without conditions that is nothing.
    private mutating func compareRecords(_ reader: FundReader) throws {
        var checks = self
        let nothing = Assessment.nothing
        try reader.connection.stream(
            """
            select s.act_no, p.number, s.findings::text as record
            from application_step s join application p using (fund_id, application_id)
            where s.fund_id = $1 and s.step in ('appraised', 'approved')
            """, [reader.fund]
        ) { row in
            let (act, record) = (try row.int64("act_no"), try row.optionalText("record"))
            let expected = checks.records[act]
            guard expected.map({ $0 == record?.hashValue }) ?? (record == nothing) else {
                return checks.add(
                    act, try row.text("number"), .phrase("check.\(DecisionChecks.name).record"))
            }
        }
        self = checks
    }

    // MARK: Bad debts

    /// First disbursements to borrowers of whom something speaks against it: each is looked at by the rule itself.
    private mutating func lookForBadDebts(_ reader: FundReader, since earliest: CalendarDate) throws {
        let suspects = try reader.connection.query(
            """
            select f.act_no, f.effective_on, l.number, l.borrower_id
            from loan_fact f
            join loan l using (fund_id, loan_id)
            where f.fund_id = $1 and f.kind = 'draw' and f.effective_on >= $2
              and not exists (
                  select from loan_fact e
                  where e.fund_id = f.fund_id and e.loan_id = f.loan_id and e.kind = 'draw'
                    and e.act_no < f.act_no and e.effective_on <= f.effective_on
                    and not exists (
                        select from reversal r
                        where r.fund_id = e.fund_id and r.reversed_act_no = e.act_no and r.act_no < f.act_no))
              and (exists (
                      select from credit_check c
                      where c.fund_id = f.fund_id and c.borrower_id = l.borrower_id and c.debt_group >= 3
                        and c.act_no < f.act_no)
                  or exists (
                      select from loan o
                      join journal_line j on j.fund_id = o.fund_id and j.loan_id = o.loan_id
                      where o.fund_id = l.fund_id and o.borrower_id = l.borrower_id and o.loan_id <> l.loan_id
                        and o.act_no < f.act_no and j.act_no < f.act_no and j.effective_on <= f.effective_on
                        and j.role = any ($3)
                      group by o.loan_id
                      having sum(j.amount_dong) > 0))
            order by f.act_no
            """,
            [
                reader.fund, .date(earliest.day),
                .texts(AccountRole.principalsOwed.map(\.rawValue)),
            ])
        for row in suspects {
            let (act, on) = (try row.int64("act_no"), CalendarDate(day: try row.date("effective_on")))
            let before = reader.known(through: act - 1)
            guard
                try before.badDebt(
                    of: row.int64("borrower_id"), besides: row.text("number"), on: on,
                    by: inForce(on: on, act: act)) != nil
            else { continue }
            let code = LendingRule.Code.noBadDebtAtFirstDisbursement.rawValue
            add(act, try row.text("number"), .phrase("check.\(DecisionChecks.name).\(code)"))
        }
    }

    private mutating func add(
        _ act: Int64, _ number: String, _ flaw: Refusal.Argument, _ figures: Check.Violation = [:]
    ) {
        finding.add(
            figures.merging(["entry": .number(Int(act)), "number": .text(number), "flaw": flaw]) { $1 })
    }
}

extension Assessment {
    /// What is kept where no condition is known.
    fileprivate static var nothing: String { "[]" }
}

/// Whose history is worth telling, and as far as it was told when a decision on them, or on one related to them,
/// was judged for the last time. Of a borrower with one loan that is next to nothing.
private struct Scope {
    let borrowers: [Int64]
    let lastActs: [Int64]

    var parameters: [Parameter] {
        [
            .bigints(borrowers), .bigints(lastActs), .texts(AccountRole.loanPrincipals.map(\.rawValue)),
        ]
    }

    init(_ reader: FundReader, since earliest: CalendarDate) throws {
        var last: [Int64: Int64] = [:]
        try reader.connection.stream(
            """
            select p.borrower_id, max(s.act_no) as act_no
            from application_step s
            join act a using (fund_id, act_no)
            join application p using (fund_id, application_id)
            where s.fund_id = $1 and s.step in ('appraised', 'approved') and a.effective_on >= $2
            group by p.borrower_id
            """, [reader.fund, .date(earliest.day)]
        ) { last[try $0.int64("borrower_id")] = try $0.int64("act_no") }
        // Whoever once counted together, whatever came between.
        var (circles, related) = (RelatedCircles(), Set<Int64>())
        var bearing: Int64 = 0
        try reader.connection.stream(RelatedFacts.inOrderOfActs, [reader.fund]) { row in
            switch try RelatedFacts.fact(row) {
            case .related(let one, let other):
                circles.record(.related(one, other))
                related.formUnion([one, other])
            case .declared(let act, let declarer, let number):
                circles.record(.declared(act: act, by: declarer, number: number))
                if case .borrower(let id) = declarer { related.insert(id) }
            case .identified(let borrower, let number?), .taxed(let borrower, let number?):
                bearing -= 1
                circles.record(.declared(act: bearing, by: .borrower(borrower), number: number))
                related.insert(borrower)
            case .withdrawn, .identified, .taxed: break
            }
        }
        let own = last
        for borrower in related {
            let circle = circles.related(to: borrower).compactMap { own[$0] }.max()
            if let latest = [own[borrower], circle].compactMap({ $0 }).max() { last[borrower] = latest }
        }
        borrowers = Array(last.keys)
        lastActs = borrowers.map { last[$0] ?? 0 }
    }

    /// The decisions that are judged; parameter 5 is the first day of any condition.
    static let decisions = """
        select s.act_no, 0 as place, 'decided' as what, s.application_id as subject,
               p.borrower_id as borrower, a.effective_on as on_day, coalesce(s.amount_dong, 0)::bigint as dong,
               p.number::text as word, s.step = 'approved' as is_approval, b.kind,
               p.project_cost_dong::bigint as project_cost, p.own_capital_dong::bigint as own_capital
        from application_step s
        join act a using (fund_id, act_no)
        join application p using (fund_id, application_id)
        join borrower b on b.fund_id = p.fund_id and b.borrower_id = p.borrower_id
        where s.fund_id = $1 and s.step in ('appraised', 'approved') and a.effective_on >= $5
        """
}
