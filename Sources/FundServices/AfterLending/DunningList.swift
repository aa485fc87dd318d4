package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Who was asked to pay, what was promised and what came of it (sổ theo dõi đôn đốc).
    ///
    /// - Parameters:
    ///   - number: of a contract; nil for all.
    ///   - isOpen: those promises alone whose day is not over and that are not kept.
    /// - Throws: `loan.not-found`.
    package static func dunnings(
        _ reader: FundReader, _ number: String?, on date: CalendarDate, open isOpen: Bool
    ) throws -> Answer {
        let loan = try number.map { try reader.loanRecord($0) }
        let records = try reader.dunnings(of: loan?.loanID, by: date).filter {
            !isOpen || $0.state(on: date) == .waiting
        }
        let sheet = Sheet(
            "dunnings",
            [
                .words("column.on", "on"), .words("borrower.column.loan", "loan"),
                .words("column.borrower", "borrower", rank: 2),
                .words("dunning.column.channel", "channel", rank: 5),
                .words("dunning.column.contact", "contact", rank: 3),
                .words("dunning.column.promised", "promised_on"), .figures("column.amount", "amount"),
                .figures("dunning.column.paid", "paid", rank: 4), .words("condition.column.state", "state"),
                .words("dunning.column.answer", "answer", rank: 1),
                .figures("loan.column.entry", "entry", rank: 6),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            records.map { record in
                let promise = record.dunning.promise
                return Sheet.Row([
                    .date(record.on), .text(record.loan), .text(record.borrower),
                    .word(
                        DunningChannel.family + record.dunning.channel.rawValue,
                        code: record.dunning.channel.rawValue),
                    .optional(record.dunning.contact), .optional(promise?.on),
                    promise.map { .money($0.amount.money.dong) } ?? .empty,
                    promise == nil ? .empty : .money(record.paid),
                    record.state(on: date).map { .word("promise-state." + $0.rawValue, code: $0.rawValue) }
                        ?? .empty,
                    .optional(record.dunning.answer), .number(record.entry), .text(record.by),
                ])
            })
        return Answer(titled: "page.dunnings", [.sheet(sheet)])
    }
}
