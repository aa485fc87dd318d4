package import FundCore
internal import Postgres

/// The days at which a fund's books are closed, and what decided over the accounts of its loans then.
struct FundClosings: Sendable {
    struct Day: Sendable {
        fileprivate let act: Int64
        let on: CalendarDate
        fileprivate let isByRun: Bool
    }

    fileprivate let days: [Day]
    /// As they are for a loan of which none kept anything.
    let ofPerforming: [Closing]

    init(_ days: [Day], among rules: [ClassificationRules]) throws(Refusal) {
        self.days = days
        var closings: [Closing] = []
        for day in days {
            closings.append(
                day.isByRun ? Closing(on: day.on, .kept(.performing)) : try Closing(on: day.on, among: rules))
        }
        ofPerforming = closings
    }

    var last: CalendarDate? { days.last?.on }

    fileprivate var areByRuns: Bool { days.contains(where: \.isByRun) }

    /// - Parameter kept: what they kept of a loan, by their acts.
    func closings(keeping kept: [Int64: ClosedDebt]?) -> [Closing] {
        guard let kept, !kept.isEmpty else { return ofPerforming }
        return zip(days, ofPerforming).map { day, closing in
            kept[day.act].map { Closing(on: day.on, .kept($0)) } ?? closing
        }
    }
}

extension FundReader {
    /// The closings as far as is known, in order.
    func closings() throws -> FundClosings {
        let (days, rules) = try connection.ask(closingDays, rulesOfClassification)
        return try FundClosings(days, among: rules)
    }

    /// The day through which the books are closed as far as is known.
    package func lastClosing() throws -> CalendarDate? { try connection.ask(closingDays).last?.on }

    /// What the closings kept of some loans next to each other: by loan, and by the closing's act.
    func closedDebts(
        of closings: FundClosings, from first: Int64, through last: Int64
    ) throws -> [Int64: [Int64: ClosedDebt]] {
        guard closings.areByRuns else { return [:] }
        return try connection.ask(closedDebts(from: first, through: last))
    }

    func closedDebts(from first: Int64, through last: Int64) -> Question<[Int64: [Int64: ClosedDebt]]> {
        closedDebts("loan_id between $3 and $4", [.bigint(first), .bigint(last)])
    }

    func closedDebts(
        _ condition: String, _ parameters: [Parameter]
    ) -> Question<[Int64: [Int64: ClosedDebt]]> {
        Question(
            """
            select loan_id, act_no, debt_group from closed_debt
            where fund_id = $1 and act_no <= $2 and \(condition)
            """, [fund, known] + parameters
        ) { rows in
            var debts: [Int64: [Int64: ClosedDebt]] = [:]
            for row in rows {
                // Kept is what does not accrue to income; in group 1 that is a debt kept there by policy.
                let debt = try row.reading("closed_debt", by: "loan_id", "act_no") {
                    ClosedDebt(group: Int(try row.number("debt_group", in: 1...5)), isKeptByPolicy: true)
                }
                debts[try row.int64("loan_id"), default: [:]][try row.int64("act_no")] = debt
            }
            return debts
        }
    }

    var closingDays: Question<[FundClosings.Day]> {
        Question(
            """
            select c.act_no, c.last_on, c.classification_act_no is not null as is_by_run from period_closing c
            where c.fund_id = $1 and c.act_no <= $2 and not exists (
                select from period_reopening r
                where r.fund_id = c.fund_id and r.closing_act_no = c.act_no and r.act_no <= $2)
            order by c.last_on
            """, [fund, known]
        ) { rows in
            try rows.read("period_closing", by: "last_on") { row in
                FundClosings.Day(
                    act: try row.int64("act_no"), on: try row.calendarDate("last_on"),
                    isByRun: try row.bool("is_by_run"))
            }
        }
    }
}

extension FundReader {
    /// What closes a month beside the closing itself, its depreciation or the interest of deposits, where it stands.
    package func act(_ kind: ActKind, ofMonthEndingOn date: CalendarDate) throws -> Int64? {
        try connection.query(
            """
            select a.act_no from act a
            where a.fund_id = $1 and a.kind = $2 and a.effective_on = $3 and not exists (
                select from reversal r where r.fund_id = a.fund_id and r.reversed_act_no = a.act_no)
            """, [fund, .text(kind.rawValue), .date(date.day)]
        ).first?.int64("act_no")
    }
}
