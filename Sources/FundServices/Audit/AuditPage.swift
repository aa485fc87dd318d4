package import FundCore
package import FundStore
package import Wording

/// The one page for the auditor (báo cáo cho kiểm toán): what a year of the books is to be looked at for, found by the
/// books themselves, with each list behind its figure.
package struct AuditPage {
    /// After so many days an act is recorded late.
    private static let lateDays = 30

    private let period: FiscalPeriod
    private var found: [(matter: AuditMatter, count: Int, command: String)] = []
    private let verdict: AuditVerdict
    private let interest: InterestAudit
    private let parts: [Answer.Part]

    /// How many checks and recomputed loans do not hold.
    package var violations: Int { verdict.failed + interest.differences }

    /// - Parameters:
    ///   - hours: of the office.
    ///   - today: the day whose rules say what waits for a second person.
    package init(
        _ reader: FundReader, of period: FiscalPeriod, hours: OfficeHours, today: CalendarDate
    ) throws {
        self.period = period
        verdict = try AuditVerdict(reader, against: nil, today: today)
        interest = try InterestAudit(reader, in: period)
        var all = ActFilter()
        all.span = LedgerSpan(period.days)
        var (reversed, late) = (all, all)
        reversed.isReversed = true
        late.recordedAfterDays = AuditPage.lateDays
        let calendar = try reader.workingCalendar()
        var (reversals, lates, outside, alone) = (0, 0, 0, 0)
        try reader.eachAct(reversed) { _ in reversals += 1 }
        try reader.eachAct(late) { _ in lates += 1 }
        try reader.eachAct(all) { act in
            let at = act.entry.recordedAt
            if hours.isOutside(minute: RecordTime.minuteOfDay(at), of: RecordTime.day(at), calendar) {
                outside += 1
            }
            if act.dong != nil, act.entry.releasedBy == nil { alone += 1 }
        }
        let vouchers = try VoucherRegister(reader, in: all.span)
        let asserted = try reader.assertions().filter { period.days.contains($0.on) }
        let span = "--period \(period.text)"
        found = [
            (.checks, verdict.failed, "audit verify"),
            (.interest, interest.differences, "audit recompute \(span)"),
            (.assertions, asserted.count { $0.withdrawnBy == nil && !$0.holds }, "ledger assertions"),
            (.reversals, reversals, "audit acts --reversed \(span)"),
            (.late, lates, "audit acts --recorded-after-days \(AuditPage.lateDays) \(span)"),
            (.outsideHours, outside, "audit acts --outside-hours \(span)"),
            (
                .gaps, vouchers.runs.reduce(0) { $0 + $1.gaps.reduce(0) { $0 + $1.count } },
                "audit vouchers --from \(period.first.iso) --until \(period.last.iso)"
            ),
            (
                .repeated, vouchers.repetitions.count,
                "audit vouchers --from \(period.first.iso) --until \(period.last.iso)"
            ),
            (.withoutRelease, alone, "audit acts \(span)"),
        ]
        parts = AuditPage.chapters([
            ("audit-page.chapter.persons", try .persons(reader, all: true)),
            ("audit-page.chapter.interest", interest.answer),
            ("audit-page.chapter.reversals", try .acts(reader, reversed, outside: nil)),
            ("audit-page.chapter.late", try .acts(reader, late, outside: nil)),
            ("audit-page.chapter.outside-hours", try .acts(reader, all, outside: hours)),
            ("audit-page.chapter.vouchers", try .vouchers(reader, in: all.span)),
            ("audit-page.chapter.groups", try .whereKnown { try .groupsReport(reader, asOf: period.last) }),
            ("audit-page.chapter.provisions", try .whereKnown { try .provisions(reader, asOf: period.last) }),
            ("audit-page.chapter.assertions", try .assertionList(reader)),
            ("audit-page.chapter.periods", try .periodList(reader)),
            ("audit-page.chapter.verdict", verdict.answer),
        ])
    }

    package var answer: Answer {
        let arguments: [String: Refusal.Argument] = [
            "period": .text(period.text), "count": .number(violations),
        ]
        let sheet = Sheet(
            "found",
            [
                .words("audit-page.column.matter", "matter"), .figures("audit-page.column.count", "count"),
                .words("audit-page.column.command", "command", rank: 1),
            ],
            found.map {
                Sheet.Row([
                    .word("audit-page." + $0.matter.rawValue, code: $0.matter.rawValue), .count($0.count),
                    .text($0.command),
                ])
            })
        return Answer(
            [
                .line(Message("audit-page.title", arguments)),
                .line(Message(violations == 0 ? "audit-page.sound" : "audit-page.unsound", arguments)),
                .blank, .sheet(sheet),
            ] + parts,
            before: [.init("period", period.text.json), .init("sound", (violations == 0).json)])
    }

    private static func chapters(_ answers: [(heading: String, answer: Answer)]) -> [Answer.Part] {
        answers.flatMap { heading, answer in
            [.blank, .chapter(Message(heading)), .blank] + answer.parts
        }
    }
}

extension Answer {
    /// An answer, or the sentence that says why there is none: a year without runs has no groups.
    fileprivate static func whereKnown(_ answer: () throws -> Answer) throws -> Answer {
        do {
            return try answer()
        } catch let refusal as Refusal {
            return Answer([.line(Message(refusal.code.rawValue, refusal.arguments))], document: .null)
        }
    }
}
