package import FundCore
package import FundStore
internal import Wording

/// The debts of a day in their groups (nhóm nợ cuối ngày): as the run of the day kept them; where it has none, as the
/// books give them now.
package struct DayGroups: Sendable {
    package let classification: Classification
    /// The run; nil where the debts were judged for the report.
    package let entry: Int64?

    /// - Throws: `period.no-debt-groups`, `capital.out-of-range`.
    package init(_ reader: FundReader, asOf date: CalendarDate) throws {
        if let stored = try reader.classification(asOf: date) {
            (classification, entry) = (stored.run, stored.entry)
        } else {
            (classification, entry) = (try reader.classify(asOf: date), nil)
        }
        _ = try Money(inRange: classification.debts.reduce(0) { $0 + $1.principal })
    }

    /// Which of the two it is, for a reader.
    var source: Message {
        let on = Refusal.Argument.date(classification.asOf)
        guard let entry else { return Message("risk.judged-now", ["on": on]) }
        return Message("risk.by-run", ["on": on, "entry": .number(Int(entry))])
    }

    /// The same for programs: what the groups rest on.
    var basis: JSON {
        .object([
            .init("as_of", classification.asOf.json), .init("run", entry.json),
            .init("debt_group_rule", classification.rule.basis),
        ])
    }
}

extension Catalogue {
    /// Why a debt is in its group, by codes of `GroupReason`.
    static func text(groupReasons codes: [String], in language: Language) -> String {
        codes.map { text("group-reason." + $0, in: language) }.joined(separator: "; ")
    }
}

extension Cell {
    /// What gives a debt its group.
    static func reasons(_ codes: [String]) -> Cell {
        codes.isEmpty ? .empty : .written { Catalogue.text(groupReasons: codes, in: $0) }
    }

    static func group(_ group: Int) -> Cell { .word("loan.group.\(group)", code: String(group)) }

    static var total: Cell { .word("word.total", code: "total") }
}
