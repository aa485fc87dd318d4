package import FundCore
package import FundStore
package import Wording

/// The one page for the auditor (báo cáo cho kiểm toán): what a year of the books is to be looked at for, found by the
/// books themselves, with each list behind its figure.
package struct AuditPage {
    /// After so many days an act is recorded late.
    private static let lateDays = 30

    private let period: FiscalPeriod
    private var found: [(matter: AuditMatter, count: Int, command: String, list: AuditChapter)] = []
    private let verdict: AuditVerdict
    private let interest: InterestAudit
    private let head: [(name: Message, value: Cell)]
    private let lists: [(chapter: AuditChapter, answer: Answer)]

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
        let days = "--from \(period.first.iso) --until \(period.last.iso)"
        let outsideHours =
            "audit acts --outside-hours" + (hours == .usual ? " " : " --office-hours \(hours.text) ")
        found = [
            (.checks, verdict.failed, "audit verify", .verdict),
            (.interest, interest.differences, "audit recompute \(span)", .interest),
            (
                .assertions, asserted.count { $0.withdrawnBy == nil && !$0.holds }, "ledger assertions",
                .assertions
            ),
            (.reversals, reversals, "audit acts --reversed \(span)", .reversals),
            (.late, lates, "audit acts --recorded-after-days \(AuditPage.lateDays) \(span)", .late),
            (.outsideHours, outside, outsideHours + span, .outsideHours),
            (
                .gaps, vouchers.runs.reduce(0) { $0 + $1.gaps.reduce(0) { $0 + $1.count } },
                "audit vouchers \(days)", .vouchers
            ),
            (.repeated, vouchers.repetitions.count, "audit vouchers \(days)", .vouchers),
            (.withoutRelease, alone, "audit acts \(span)", .rules),
        ]
        head = try AuditPage.head(reader)
        var rules = all
        rules.kind = .ruleSetting
        let (verdict, interest) = (verdict, interest)
        lists = try AuditChapter.allCases.map { chapter in
            let answer: Answer =
                switch chapter {
                case .persons: try .persons(reader, all: true)
                case .rules: try .acts(reader, rules, outside: nil)
                case .interest: interest.answer
                case .reversals: try .acts(reader, reversed, outside: nil)
                case .late: try .acts(reader, late, outside: nil)
                case .outsideHours: try .acts(reader, all, outside: hours)
                case .vouchers: try .vouchers(reader, in: all.span)
                case .groups: try .whereKnown { try .groupsReport(reader, asOf: period.last) }
                case .provisions: try .whereKnown { try .provisions(reader, asOf: period.last) }
                case .assertions: try .assertionList(reader)
                case .periods: try .periodList(reader)
                case .verdict: verdict.answer
                }
            return (chapter, answer)
        }
    }

    /// Up to where the books are sealed, and what their schema must come to.
    private static func head(_ reader: FundReader) throws -> [(name: Message, value: Cell)] {
        let seal = try reader.lastAnchor()
        return [
            (Message("audit-page.head.entry"), .optional(seal?.entry)),
            (Message("audit-page.head.seal"), .optional(seal?.mark)),
            (Message("audit-page.head.schema"), .optional(try reader.schemaPin)),
        ]
    }

    /// One page with each list behind its figure.
    package var answer: Answer {
        let chapters = lists.flatMap { list -> [Answer.Part] in
            [.blank, .chapter(list.chapter.title, name: list.chapter.rawValue), .blank] + list.answer.parts
        }
        return answer(with: chapters) { "#" + $0.rawValue }
    }

    /// The front page of a folder, which leads to the lists beside it.
    package var front: Answer {
        let sheet = Sheet(
            "lists", [.words("audit-page.column.list", "list")],
            lists.map { Sheet.Row([.leading(.sentence($0.chapter.title), to: $0.chapter.file)]) })
        return answer(with: [.blank, .sheet(sheet)]) { $0.file }
    }

    /// What a program is told of the folder.
    package func document(in folder: String, front: String) -> JSON {
        .object([
            .init("folder", folder.json), .init("open", front.json), .init("period", period.text.json),
            .init("sound", (violations == 0).json),
            .init("files", ([FolderMark.front] + files.map(\.name)).json),
        ])
    }

    /// Each list as a file of the folder.
    package var files: [(name: String, answer: Answer)] { lists.map { ($0.chapter.file, $0.answer) } }

    private func answer(with parts: [Answer.Part], leadingTo place: (AuditChapter) -> String) -> Answer {
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
                    .leading(
                        .word("audit-page." + $0.matter.rawValue, code: $0.matter.rawValue),
                        to: place($0.list)),
                    .leading(.count($0.count), to: place($0.list)), .text($0.command),
                ])
            })
        return Answer(
            [
                .line(Message("audit-page.title", arguments)),
                .line(Message(violations == 0 ? "audit-page.sound" : "audit-page.unsound", arguments)),
                .blank, .sheet(sheet), .blank,
                .fields(.init(("loan.column.figure", "loan.column.value"), head)),
            ] + parts,
            before: [.init("period", period.text.json), .init("sound", (violations == 0).json)])
    }
}

extension AuditChapter {
    fileprivate var title: Message { Message("audit-page.chapter." + rawValue) }

    fileprivate var file: String { rawValue + ".html" }
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
