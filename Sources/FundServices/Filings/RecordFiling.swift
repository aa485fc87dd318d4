package import FundCore
package import FundStore
internal import Wording

/// Records that a report was sent (ghi nhận đã gửi báo cáo): the act's day is the day of sending.
package struct RecordFiling: Act {
    package static let code = ActCode.filing

    package let filing: Filing

    package init(_ filing: Filing) { self.filing = filing }

    /// - Throws: `filing.no-duty`, `filing.another-period`, `filing.too-early`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let rules = ReportingRules(try books.reader.officeRules())
        let name = Refusal.Argument.phrase(ReportingDuty.family + filing.duty.rawValue)
        guard let deadline = rules.deadline(of: filing.duty, for: filing.period) else {
            throw Refusal(.filingWithoutDuty, ["duty": name, "period": .text(filing.period.text)])
        }
        guard let fit = deadline.period(of: filing.period.year), fit == filing.period else {
            throw Refusal(
                .filingOfAnotherPeriod,
                [
                    "duty": name, "period": .text(filing.period.text),
                    "fit": .text(deadline.period(of: filing.period.year)?.text ?? ""),
                ])
        }
        guard deadline.canBeSent(filing.period, on: options.on) else {
            throw Refusal(
                .filingTooEarly,
                [
                    "duty": name, "period": .text(filing.period.text), "on": .date(options.on),
                    "last": .date(filing.period.last),
                ])
        }
        let act = try books.open(.filing, on: options.on)
        books.record(filing, act: act)
        let due = deadline.dueOn(filing.period)
        let late = max(options.on.days(since: due), 0)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "duty": name, "period": .text(filing.period.text),
            "on": .date(options.on), "to": .text(filing.recipients), "proof": .text(filing.proof),
            "due": .date(due),
        ]
        if late > 0 { arguments["late"] = .number(late) }
        return Receipt(
            [
                .init("entry", act.json), .init("duty", filing.duty.rawValue.json),
                .init("period", filing.period.text.json), .init("on", options.on.json),
                .init("to", filing.recipients.json), .init("proof", filing.proof.json),
                .init("due_on", due.json), .init("days_late", late.json),
            ], [Message("receipt.filing", arguments)])
    }
}

/// By when which report is to be sent, as dated rows say (thời hạn gửi báo cáo).
struct ReportingRules {
    private let rules: [OfficeRule]

    init(_ rules: [OfficeRule]) { self.rules = rules.filter { $0.code == .reportingDuty } }

    /// The row that is in force at the end of a period, for a plan at its beginning: that is what its deadline goes by.
    func rule(of duty: ReportingDuty, for period: FiscalPeriod) -> OfficeRule? {
        OfficeRule.inForce(on: duty == .plan ? period.first : period.last, among: rules)
            .first { $0.subject == duty.rawValue }
    }

    func deadline(of duty: ReportingDuty, for period: FiscalPeriod) -> ReportDeadline? {
        guard case .deadline(let deadline)? = rule(of: duty, for: period)?.value else { return nil }
        return deadline
    }

    /// What is to be sent in a calendar year, by its last day.
    func dueIn(_ year: Int) -> [(
        duty: ReportingDuty, period: FiscalPeriod, dueOn: CalendarDate, rule: OfficeRule
    )] {
        var found: [(duty: ReportingDuty, period: FiscalPeriod, dueOn: CalendarDate, rule: OfficeRule)] = []
        for duty in ReportingDuty.allCases {
            for span in [ReportDeadline.Span.half, .year] {
                for of in [year - 1, year] {
                    guard let january = CalendarDate(year: of, month: 1, day: 1) else { continue }
                    let period = FiscalPeriod(span == .half ? .half : .year, containing: january)
                    guard let rule = rule(of: duty, for: period), case .deadline(let deadline) = rule.value,
                        deadline.period(of: of) == period, deadline.dueOn(period).parts.year == year
                    else { continue }
                    found.append((duty, period, deadline.dueOn(period), rule))
                }
            }
        }
        return found.sorted { $0.dueOn < $1.dueOn }
    }
}
