internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The balances that were verified, beside what the books say now (số dư đã xác nhận).
    package static func assertionList(_ reader: FundReader) throws -> Answer {
        let sheet = Sheet(
            "assertions",
            [
                .words("column.on"), .words("ledger.column.entry", rank: 4), .words("assertion.column.of"),
                .words("column.name", rank: 2), .figures("assertion.column.asserted"),
                .figures("assertion.column.booked"), .words("assertion.column.state", rank: 1),
                .words("assertion.column.evidence", rank: 3), .words("ledger.column.by", rank: 4),
                .words("ledger.column.note", nil, .spreadsheet),
            ],
            try reader.assertions().map { assertion in Sheet.Row(assertion.cells) { assertion.json } })
        return Answer(titled: "page.assertions", [.sheet(sheet)])
    }
}

extension AssertionRecord {
    fileprivate var cells: [Cell] {
        let state =
            withdrawnBy != nil
            ? "assertion.withdrawn" : holds ? "assertion.holds" : "assertion.broken"
        return [
            .date(on), .number(entry), .text(account?.code ?? loan ?? ""),
            account.map { .named(vi: $0.nameVi, en: $0.nameEn) }
                ?? .word("assertion.principal", code: "principal"),
            .money(asserted), .money(booked), .word(state, code: state),
            .word("evidence." + evidence.rawValue, code: evidence.rawValue), .text(actedBy),
            .optional(note),
        ]
    }
}
