internal import FundCore
internal import Postgres

/// Each application went through its steps in their order, by the numbers of the acts and by their days, and each
/// step by whom the act says; what was appraised is what was asked for, and no more was approved.
struct StepChecks: CheckPass {
    static let name = "steps-in-order"

    /// What happened to one application, in order of the acts.
    private static let steps = """
        select s.*, q.number, q.amount_dong as asked, qa.transaction_id = s.transaction_id as is_taken_over
        from (
            select p.application_id, p.act_no, 'submit' as event, a.effective_on, p.amount_dong::bigint as dong,
                   a.acted_by, a.acted_by as said_by, a.transaction_id
            from application p join act a using (fund_id, act_no) where p.fund_id = $1
            union all
            select t.application_id, t.act_no, t.step, a.effective_on, t.amount_dong::bigint, a.acted_by,
                   t.acted_by, a.transaction_id
            from application_step t join act a using (fund_id, act_no) where t.fund_id = $1
            union all
            select l.application_id, l.act_no, 'sign', a.effective_on, l.amount_dong::bigint, a.acted_by,
                   a.acted_by, a.transaction_id
            from loan l join act a using (fund_id, act_no) where l.fund_id = $1
        ) as s
        join application q on q.fund_id = $1 and q.application_id = s.application_id
        join act qa on qa.fund_id = $1 and qa.act_no = q.act_no
        order by s.application_id, s.act_no
        """

    private var finding = Check.Finding(StepChecks.name)
    private var application: Int64?
    /// Nil before it was submitted.
    private var status: ApplicationStatus?
    private var lastDay: CalendarDate?
    private var appraiser: String?
    private var keys: [String: String] = [:]

    static func run(_ reader: FundReader) throws -> Check.Finding {
        var checks = StepChecks()
        try reader.connection.stream(steps, [reader.fund]) { try checks.look(at: $0) }
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
            (status, lastDay, appraiser) = (nil, nil, nil)
        }
        let (event, on) = (try row.text("event"), CalendarDate(day: try row.date("effective_on")))
        let (asked, dong) = (try row.int64("asked"), try row.optionalInt64("dong"))
        var flaws: [Flaw] = []
        if event == "submit" {
            if status != nil { flaws.append(.order) }
            status = status ?? .submitted
        } else if let after = status.flatMap({ $0.after(StepChecks.event(event)) }) {
            status = after
        } else {
            flaws.append(.order)
        }
        if let lastDay, on < lastDay { flaws.append(.day) }
        lastDay = max(lastDay ?? on, on)
        if event == "appraised", dong != asked { flaws.append(.otherAmount) }
        if event == "approved", (dong ?? .max) > asked { flaws.append(.aboveAsked) }
        let who = key(try row.text("said_by"))
        // Older books are taken over with the names that they give, by whoever brings the file.
        if try !row.bool("is_taken_over"), who != key(try row.text("acted_by")) { flaws.append(.otherName) }
        if event == "approved", who == appraiser { flaws.append(.samePerson) }
        if event == "appraised" { appraiser = who }
        for flaw in flaws {
            finding.add([
                "entry": try row.number("act_no"), "number": try row.words("number"),
                "flaw": .phrase("check.\(StepChecks.name).\(flaw.rawValue)"),
            ])
        }
    }

    private static func event(_ name: String) -> ApplicationStatus.Event? {
        switch name {
        case "appraised": .appraise
        case "approved": .approve
        case "rejected": .reject
        case "withdrawn": .withdraw
        case "sign": .sign
        default: nil
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

extension ApplicationStatus {
    fileprivate func after(_ event: Event?) -> ApplicationStatus? { event.flatMap { after($0) } }
}
