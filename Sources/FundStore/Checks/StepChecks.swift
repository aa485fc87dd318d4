internal import FundCore
internal import Postgres

/// Each application went through its steps in their order, by the numbers of the acts and by their days, and each
/// step by whom the act says; what was appraised is what was asked for, and no more was approved.
struct StepChecks: SharingCheck {
    static let name = "steps-in-order"

    /// What happened to one suspect application after the other, in order of the acts.
    private static let steps = """
        select s.*, q.number, q.amount_dong as asked, qa.transaction_id = s.transaction_id as is_taken_over
        from (
            select p.application_id, p.act_no, 'submit' as event, a.effective_on, p.amount_dong::bigint as dong,
                   a.acted_by, a.acted_by as said_by, a.transaction_id
            from application p join act a using (fund_id, act_no)
            where p.fund_id = $1 and ($2::bigint[] is null or p.application_id = any ($2))
            union all
            select t.application_id, t.act_no, t.step, a.effective_on, t.amount_dong::bigint, a.acted_by,
                   t.acted_by, a.transaction_id
            from application_step t join act a using (fund_id, act_no)
            where t.fund_id = $1 and ($2 is null or t.application_id = any ($2))
            union all
            select l.application_id, l.act_no, 'signed', a.effective_on, l.amount_dong::bigint, a.acted_by,
                   a.acted_by, a.transaction_id
            from loan l join act a using (fund_id, act_no)
            where l.fund_id = $1 and ($2 is null or l.application_id = any ($2))
            union all
            -- One that was taken back never was: the contract stood all the time.
            select l.application_id, c.act_no, 'cancelled', a.effective_on, null, a.acted_by, a.acted_by,
                   a.transaction_id
            from loan_cancellation c
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = c.fund_id and l.loan_id = c.loan_id
            where c.fund_id = $1 and ($2 is null or l.application_id = any ($2)) and not exists (
                select from reversal r where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no)
        ) as s
        join application q on q.fund_id = $1 and q.application_id = s.application_id
        join act qa on qa.fund_id = $1 and qa.act_no = q.act_no
        order by s.application_id, s.act_no
        """

    private var finding = Check.Finding(StepChecks.name)
    private var application: Int64?
    /// Nil before it was submitted; otherwise the steps that could be taken.
    private var life: ApplicationLife?
    private var lastDay: CalendarDate?
    private var keys: [String: String] = [:]

    static func run(_ reader: FundReader, _ shared: SharedReadings) throws -> Check.Finding {
        var checks = StepChecks()
        let suspects = try shared.suspectApplications()
        guard !suspects.isEmpty else { return checks.finding }
        try reader.connection.stream(steps, [reader.fund, suspects.parameter]) { try checks.look(at: $0) }
        return checks.finding
    }

    private enum Flaw: String {
        case order, day
        case otherAmount = "other-amount"
        case aboveAsked = "above-asked"
        case samePerson = "same-person"
        case otherName = "other-name"
    }

    private mutating func look(at row: borrowing Row) throws {
        let application = try row.int64("application_id")
        if self.application != application {
            self.application = application
            (life, lastDay) = (nil, nil)
        }
        let (event, on) = (try row.text("event"), CalendarDate(day: try row.date("effective_on")))
        let (asked, dong) = (try row.int64("asked"), try row.optionalInt64("dong"))
        var flaws: [Flaw] = []
        let who = key(try row.text("said_by"))
        let appraiser = life?.appraisal?.by
        if event == "submit" {
            if life != nil { flaws.append(.order) }
            life = life ?? ApplicationLife([])
        } else if let kind = ApplicationStep.Kind(rawValue: event), let before = life,
            before.after(kind.event) != nil
        {
            let step = ApplicationStep(
                entry: try row.int64("act_no"), on: on, kind: kind, amount: dong, by: who)
            life = ApplicationLife(before.steps + [step])
        } else {
            flaws.append(.order)
        }
        if let lastDay, on < lastDay { flaws.append(.day) }
        lastDay = max(lastDay ?? on, on)
        if event == "appraised", dong != asked { flaws.append(.otherAmount) }
        if event == "approved", (dong ?? .max) > asked { flaws.append(.aboveAsked) }
        // Older books are taken over with the names that they give, by whoever brings the file.
        if try !row.bool("is_taken_over"), who != key(try row.text("acted_by")) { flaws.append(.otherName) }
        if event == "approved", who == appraiser { flaws.append(.samePerson) }
        for flaw in flaws {
            finding.add([
                "entry": try row.number("act_no"), "number": try row.words("number"),
                "flaw": .phrase("check.\(StepChecks.name).\(flaw.rawValue)"),
            ])
        }
    }

    private mutating func key(_ name: String) -> String {
        if let known = keys[name] { return known }
        let key = PersonName.key(name)
        // Few people decide; a book with a name for each step is not kept in memory.
        if keys.count < 10_000 { keys[name] = key }
        return key
    }
}

extension ApplicationStep.Kind {
    fileprivate var event: ApplicationStatus.Event {
        switch self {
        case .appraised: .appraise
        case .approved: .approve
        case .rejected: .reject
        case .withdrawn: .withdraw
        case .reopened: .reopen
        case .signed: .sign
        case .cancelled: .cancel
        }
    }
}
