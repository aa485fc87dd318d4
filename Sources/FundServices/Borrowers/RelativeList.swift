internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Who was declared to be related to whom (danh sách người có liên quan).
    ///
    /// - Parameters:
    ///   - borrower: the code of one; nil for all.
    ///   - staff: the name of one of the fund; nil for all.
    ///   - isFull: whether citizens' numbers are shown whole.
    /// - Throws: `borrower.not-found`.
    package static func relatives(
        _ reader: FundReader, borrower: String?, staff: String?, full isFull: Bool
    ) throws -> Answer {
        let borrower = try borrower.map { try reader.borrower(code: $0) }
        let declared = try reader.relatives(of: borrower?.borrowerID).filter { record in
            staff.map { record.staff.map(PersonName.key) == PersonName.key($0) } ?? true
        }
        let hidden = !isFull && declared.contains { $0.relative.idNumber != nil }
        return Answer(
            titled: "page.relatives",
            [.sheet(KnownSheet.relatives(declared, full: isFull).sheet)]
                + (hidden ? [.line(Message("borrower.numbers-hidden"))] : []))
    }
}

extension KnownSheet {
    static func relatives(_ declared: [RelativeRecord], full isFull: Bool) -> KnownSheet {
        KnownSheet(
            "relatives",
            [
                .words("relative.column.of", "of"), .words("relative.column.name", "name"),
                .words("borrower.column.relation", "relation"),
                .words("borrower.field.id_number", "id_number", rank: 1),
                .words("borrower.field.address", "address", rank: 3),
                .words("borrower.column.application", "application", rank: 4),
                .words("column.on", "on", rank: 2), .figures("loan.column.entry", "entry", rank: 1),
            ],
            declared.map { record in
                let number = record.relative.idNumber
                return Sheet.Row([
                    .text(record.borrower ?? record.staff ?? ""), .text(record.relative.name),
                    .optional(record.relative.relation),
                    .optional(isFull ? number : number.map(DigitText.masked)),
                    .optional(record.relative.address), .optional(record.application), .date(record.on),
                    .number(record.entry),
                ])
            })
    }
}
