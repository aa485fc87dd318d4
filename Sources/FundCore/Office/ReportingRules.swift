/// By when which report is to be sent, as dated rows say (thời hạn gửi báo cáo).
package struct ReportingRules: Sendable {
    private let rules: [OfficeRule]

    package init(_ rules: [OfficeRule]) { self.rules = rules.filter { $0.code == .reportingDuty } }

    /// A report that falls due.
    package struct Due: Sendable {
        package let duty: ReportingDuty
        package let period: FiscalPeriod
        package let deadline: ReportDeadline
        /// The last day on which it is in time.
        package let on: CalendarDate
        /// The row that says so.
        package let rule: OfficeRule
    }

    /// By the row that is in force at the end of the period, for a plan at its beginning; nil where none asks for it.
    package func due(_ duty: ReportingDuty, of period: FiscalPeriod) -> Due? {
        let day = duty == .plan ? period.first : period.last
        let inForce = OfficeRule.inForce(on: day, among: rules)
        guard let rule = inForce.first(where: { $0.subject == duty.rawValue }),
            case .deadline(let deadline) = rule.value
        else { return nil }
        return Due(duty: duty, period: period, deadline: deadline, on: deadline.dueOn(period), rule: rule)
    }

    /// What is to be sent in a calendar year, by its last day.
    package func due(in year: Int) -> [Due] {
        let periods = [year - 1, year].compactMap { CalendarDate(year: $0, month: 1, day: 1) }.flatMap {
            first in
            [FiscalPeriod.Length.half, .year].map { FiscalPeriod($0, containing: first) }
        }
        return ReportingDuty.allCases.flatMap { duty in periods.compactMap { due(duty, of: $0) } }
            .filter { $0.on.parts.year == year && $0.deadline.period(of: $0.period.year) == $0.period }
            .sorted { $0.on < $1.on }
    }

    /// By when a report is due that was sent on a day.
    ///
    /// - Throws: `filing.no-duty`, `filing.another-period`, `filing.too-early`.
    package func deadline(for filing: Filing, sentOn date: CalendarDate) throws(Refusal) -> ReportDeadline {
        var arguments: [String: Refusal.Argument] = [
            "duty": .phrase("reporting-duty." + filing.duty.rawValue), "period": .text(filing.period.text),
        ]
        guard let deadline = due(filing.duty, of: filing.period)?.deadline else {
            throw Refusal(.filingWithoutDuty, arguments)
        }
        let fit = deadline.period(of: filing.period.year)
        guard fit == filing.period else {
            arguments["fit"] = .text(fit?.text ?? "")
            throw Refusal(.filingOfAnotherPeriod, arguments)
        }
        guard deadline.canBeSent(filing.period, on: date) else {
            arguments["on"] = .date(date)
            arguments["last"] = .date(filing.period.last)
            throw Refusal(.filingTooEarly, arguments)
        }
        return deadline
    }
}
