package import FundCore
package import FundStore
package import Wording

/// The rating of a year, by what the books have and what was planned (xếp loại quỹ).
package struct RatingReport {
    /// What the books do not know.
    package struct Plan: Sendable {
        /// In hundredths of a percent.
        package var growth: Int64?
        package var badDebt: Int64?
        package var result: Money?
        /// Offences and reminders of the year; nil for those that are on record.
        package var reminders: Int?

        package init(growth: Int64?, badDebt: Int64?, result: Money?, reminders: Int?) {
            self.growth = growth
            self.badDebt = badDebt
            self.result = result
            self.reminders = reminders
        }
    }

    private let year: FiscalPeriod
    /// The end of the year, or the day where it is not over.
    private let date: CalendarDate
    private let plan: Plan
    private let rule: FundRating.Rule?
    private let before: Int64
    private let after: Int64
    private let borne: Int64
    private let bad: Int64
    private let result: Int64

    /// - Parameter today: a year that is not over by then is seen as far as it has come.
    package init(_ reader: FundReader, of year: FiscalPeriod, _ plan: Plan, today: CalendarDate) throws {
        self.year = year
        date = min(year.last, today)
        var plan = plan
        if plan.reminders == nil {
            // Letters of the year come after it too.
            plan.reminders = try reader.reminders(by: today).count { $0.reminder.year == year.year }
        }
        self.plan = plan
        rule = FundRating.Rule.inForce(on: year.last)
        before = try PortfolioReport.read(reader, asOf: year.first.adding(days: -1)).outstanding
        let now = try PortfolioReport.read(reader, asOf: date) { _, loan, _ in loan.terms.bearer }
        after = now.portfolio.outstanding
        (borne, bad) = zip(now.portfolio.lines, now.parts).reduce((0, 0)) { sums, loan in
            let (line, bearer) = loan
            guard bearer == .fund else { return sums }
            let dong = line.position.principalOnBalance
            return (sums.0 + dong, (line.group ?? 1) >= 3 ? sums.1 + dong : sums.1)
        }
        result = try reader.earnings(in: LedgerSpan(year.first...max(date, year.first))).reduce(0) {
            switch $1.account.kind {
            case .income, .expense: $0 + $1.credits - $1.debits
            default: $0
            }
        }
    }

    /// What an indicator is held to, and the figure that is; nil where the rule, the plan or the figure is not known.
    private func standing(of indicator: FundRating.Indicator) -> (limits: FundRating.Limits, found: Int64)? {
        guard let rule else { return nil }
        switch indicator {
        case .growth:
            return plan.growth.flatMap { rule.growth(from: before, plan: $0) }.map { ($0, after) }
        case .badDebt: return plan.badDebt.map { (rule.badDebt(of: borne, plan: $0), bad) }
        case .result: return plan.result.map { (rule.result(plan: $0.dong), result) }
        case .compliance: return plan.reminders.map { (rule.compliance, Int64($0)) }
        }
    }

    private var isOver: Bool { date == year.last }

    /// Nil where an indicator is not known.
    private var overall: FundRating.Grade? {
        let known = FundRating.Indicator.allCases.compactMap {
            standing(of: $0).map { $0.limits.grade(of: $0.found) }
        }
        return known.count == FundRating.Indicator.allCases.count ? FundRating.overall(known) : nil
    }

    package var answer: Answer {
        var arguments: [String: Refusal.Argument] = [
            "year": .text(year.text), "on": .date(date), "before": .figure(before), "after": .figure(after),
            "bad": .figure(bad), "borne": .figure(borne),
        ]
        arguments["rule"] = (rule?.citation).map { .text($0) }
        arguments["grade"] = overall.map { .text($0.rawValue) }
        var columns: [Sheet.Column] = [
            .words("rating.column.indicator", "indicator"), .figures("authority.column.plan", "plan"),
            .figures("rating.column.found", "found"), .words("rating.column.grade", "grade"),
        ]
        if !isOver {
            columns += [
                .figures("rating.column.spare", "spare", rank: 1),
                .figures("rating.column.missing", "missing", rank: 1),
            ]
        }
        let sheet = Sheet("rating", columns, FundRating.Indicator.allCases.map(row))
        var lines: [Answer.Part] = [.line(Message("rating.title", arguments))]
        if !isOver { lines.append(.line(Message("rating.not-over", arguments))) }
        lines += [
            .blank, .sheet(sheet), .line(Message("rating.basis", arguments)),
            .line(
                Message(
                    rule == nil ? "rating.no-rule" : overall == nil ? "rating.unknown" : "rating.overall",
                    arguments)),
        ]
        return Answer(
            lines,
            before: [
                .init("year", year.text.json), .init("as_of", date.json),
                .init("is_over", isOver.json), .init("rule", (rule?.citation).json),
                .init("grade", (overall?.rawValue).json),
            ])
    }

    /// While the year runs, with how far the indicator is from a worse grade, and from a better one.
    private func row(of indicator: FundRating.Indicator) -> Sheet.Row {
        let (planned, found) = figures(of: indicator)
        let standing = standing(of: indicator)
        let grade = standing.map { $0.limits.grade(of: $0.found).rawValue }
        func figure(_ distance: Int64?) -> Figure {
            guard let distance else { return .unknown }
            return indicator == .compliance ? .times(Int(distance)) : .dong(distance)
        }
        let spare = figure(standing.flatMap { $0.limits.spare(of: $0.found) })
        let missing = figure(standing.flatMap { $0.limits.missing(of: $0.found) })
        return Sheet.Row(
            [
                .word("rating." + indicator.rawValue, code: indicator.rawValue), planned.cell,
                found.cell, .optional(grade),
            ] + (isOver ? [] : [spare.cell, missing.cell])
        ) { [isOver] in
            .object(
                [
                    .init("indicator", indicator.rawValue.json), .init("plan", planned.json),
                    .init("found", found.json), .init("grade", grade.json),
                ] + (isOver ? [] : [.init("spare", spare.json), .init("missing", missing.json)]))
        }
    }

    private func figures(of indicator: FundRating.Indicator) -> (plan: Figure, found: Figure) {
        switch indicator {
        case .growth:
            (
                Figure(percent: plan.growth),
                before > 0
                    ? Figure(percent: hundredths(Int128(after) - Int128(before), of: before)) : .unknown
            )
        case .badDebt: (Figure(percent: plan.badDebt), Figure(percent: hundredths(Int128(bad), of: borne)))
        case .result: (plan.result.map { .dong($0.dong) } ?? .unknown, .dong(result))
        case .compliance: (.unknown, plan.reminders.map { .times($0) } ?? .unknown)
        }
    }

    /// To read; the grade goes by the exact figures.
    private func hundredths(_ part: Int128, of whole: Int64) -> Int64 {
        guard whole != 0 else { return 0 }
        // What is lent may have fallen.
        let size = Rounding.halfUp.quotient(Int128(part.magnitude) * 10_000, by: Int128(whole))
        return part < 0 ? -size : size
    }

    private enum Figure {
        case unknown
        case dong(Int64)
        case times(Int)
        /// In hundredths of a percent; below zero too.
        case percent(Int64)

        init(percent hundredths: Int64?) { self = hundredths.map { .percent($0) } ?? .unknown }

        private static func text(_ hundredths: Int64, mark: String) -> String {
            let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
            return (hundredths < 0 ? "-" : "") + "\(whole)\(mark)" + (rest < 10 ? "0" : "") + "\(rest)"
        }

        var cell: Cell {
            switch self {
            case .unknown: .empty
            case .dong(let dong): .money(dong)
            case .times(let count): .count(count)
            case .percent(let part):
                .named(vi: Figure.text(part, mark: ",") + " %", en: Figure.text(part, mark: ".") + " %")
            }
        }

        var json: JSON {
            switch self {
            case .unknown: .null
            case .dong(let dong): dong.json
            case .times(let count): count.json
            case .percent(let part): Figure.text(part, mark: ".").json
            }
        }
    }
}
