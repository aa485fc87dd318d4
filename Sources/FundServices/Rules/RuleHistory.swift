package import FundCore
package import FundStore
package import Wording

/// Every row of a rule that is on record, and what each comes to on a day (lịch sử một quy định).
package struct RuleHistory: Sendable {
    package let code: RuleCode
    package let asOf: CalendarDate
    package let rows: [Row]

    package struct Row: Sendable {
        package let record: RuleRecord
        package let state: State
    }

    /// What a row comes to on a day.
    package enum State: String, CaseIterable, Sendable {
        case inForce = "in-force"
        /// A later row has its place.
        case superseded
        /// Its day is still ahead.
        case ahead
    }

    package init(_ reader: FundReader, of code: RuleCode, asOf date: CalendarDate) throws {
        self.code = code
        asOf = date
        let records = try reader.ruleRecords(of: code)
        let counting = try RuleHistory.counting(records, reader, code, on: date)
        rows = records.map { record in
            let counts = counting.contains(Place(record.validFrom, record.setting.subject, record.entry))
            return Row(
                record: record, state: record.validFrom > date ? .ahead : counts ? .inForce : .superseded)
        }
    }

    private struct Place: Hashable {
        let validFrom: CalendarDate
        let subject: String?
        let entry: Int64?

        init(_ validFrom: CalendarDate, _ subject: String?, _ entry: Int64?) {
            self.validFrom = validFrom
            self.subject = subject
            self.entry = entry
        }
    }

    /// The rows that count on the day. A kind of borrower is eligible or it is not: two codes share its place.
    private static func counting(
        _ records: [RuleRecord], _ reader: FundReader, _ code: RuleCode, on date: CalendarDate
    ) throws -> Set<Place> {
        guard let lending = code.lending else {
            return Set(
                records.counting(on: date) { $0.setting.subject }.values.map {
                    Place($0.validFrom, $0.setting.subject, $0.entry)
                })
        }
        return Set(
            LendingRule.counting(on: date, among: try reader.lendingRules())
                .filter { $0.code == lending }
                .map { Place($0.validFrom, $0.subject.isEmpty ? nil : $0.subject, $0.entry) })
    }
}

extension RuleHistory {
    package var answer: Answer {
        let sheet = Sheet(
            "rows", RuleHistory.columns,
            rows.map { row in
                Sheet.Row(row.cells) { row.json }
            })
        return Answer(
            [
                .line(Message("rule.title-history", ["rule": .phrase(code.titleKey), "on": .date(asOf)])),
                .sheet(sheet),
            ],
            before: [.init("code", .string(code.rawValue)), .init("as_of", asOf.json)])
    }

    private static let columns: [Sheet.Column] = [
        .words("rule.column.valid-from"), .words("rule.column.subject"), .words("rule.column.value"),
        .words("rule.column.state"), .words("rule.column.citation", rank: 2),
        .words("rule.column.certainty", rank: 3), .figures("rule.column.entry"),
        .words("rule.column.recorded-by", rank: 1), .words("rule.column.approved-by", rank: 1),
        .words("rule.column.recorded-at", rank: 4),
    ]
}

extension RuleHistory.Row {
    fileprivate var cells: [Cell] {
        let (setting, act) = (record.setting, record.act)
        return [
            .date(record.validFrom), setting.subjectArgument.map { .value($0) } ?? .empty,
            setting.value.map { .value($0.argument(of: setting.code)) } ?? .word("rule.holds", code: "holds"),
            .word("rule.state." + state.rawValue, code: state.rawValue), .text(record.citation),
            .word("loan.certainty." + record.certainty, code: record.certainty),
            .optional(act?.entry), .optional(act?.recordedBy), .optional(act?.approvedBy),
            act.map { .time($0.recordedAt) } ?? .empty,
        ]
    }

    fileprivate var json: JSON {
        .object([
            .init("valid_from", record.validFrom.json), .init("subject", record.setting.subject.json),
            .init("value", (record.setting.value?.text).json), .init("state", .string(state.rawValue)),
            .init("citation", record.citation.json), .init("certainty", record.certainty.json),
            .init("entry", (record.act?.entry).json), .init("on", (record.act?.on).json),
            .init("recorded_by", (record.act?.recordedBy).json),
            .init("approved_by", (record.act?.approvedBy).json),
            .init("recorded_at", (record.act.map { RecordTime.text($0.recordedAt) }).json),
        ])
    }
}
