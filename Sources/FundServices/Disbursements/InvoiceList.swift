package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Invoices, with what each proves the use of (danh sách hóa đơn).
    ///
    /// - Parameter number: of a contract; nil for all.
    /// - Throws: `loan.not-found`.
    package static func invoices(_ reader: FundReader, _ number: String?, on date: CalendarDate) throws
        -> Answer
    {
        let loan = try number.map { try reader.loanRecord($0) }
        let sheet = Sheet(
            "invoices",
            [
                .figures("loan.column.entry", "entry"), .words("column.on", "on", rank: 2),
                .words("borrower.column.loan", "loan"), .words("column.borrower", "borrower", rank: 4),
                .words("invoice.column.number", "number"), .words("invoice.column.series", "series", rank: 5),
                .words("invoice.column.issued", "issued_on", rank: 3),
                .words("invoice.column.seller", "seller"),
                .words("invoice.column.tax-code", "seller_tax_code", rank: 6),
                .figures("column.amount", "amount"), .figures("invoice.column.proves", "proves", rank: 1),
                .words("loan.column.by", "by", [.spreadsheet, .program]),
            ],
            try reader.invoices(of: loan?.loanID, by: date).map { record in
                let invoice = record.invoice
                return Sheet.Row([
                    .number(record.entry), .date(record.on), .text(record.loan), .text(record.borrower),
                    .text(invoice.number), .optional(invoice.series), .date(invoice.issuedOn),
                    .text(invoice.seller), .optional(invoice.shownTaxCode),
                    .money(invoice.amount.money.dong), .optional(record.proves), .text(record.by),
                ])
            })
        return Answer(titled: "page.invoices", [.sheet(sheet)])
    }

    /// Money that went out, and what of its use is proved (theo dõi chứng minh sử dụng vốn).
    ///
    /// - Parameters:
    ///   - number: of a contract; nil for all.
    ///   - isOpen: those alone that are not wholly proved.
    /// - Throws: `loan.not-found`.
    package static func proofs(
        _ reader: FundReader, _ number: String?, on date: CalendarDate, open isOpen: Bool
    ) throws -> Answer {
        let loan = try number.map { try reader.loanRecord($0) }
        let draws = try reader.draws(of: loan?.loanID, by: date).filter {
            !isOpen || $0.state(on: date) != .proven
        }
        let sheet = KnownSheet(
            "proofs",
            [
                .words("borrower.column.loan", "loan"), .words("column.borrower", "borrower", rank: 5),
                .words("column.name", "name", rank: 1), .words("proof.column.drawn", "drawn_on"),
                .figures("loan.column.entry", "entry", rank: 2),
                .words("proof.column.note", "note_no", rank: 3), .figures("column.amount", "amount"),
                .words("proof.column.payee", "payee", rank: 4),
                .words("proof.column.bank", "payee_bank", [.spreadsheet, .program]),
                .figures("proof.column.invoices", "invoices", rank: 6),
                .figures("proof.column.proven", "proven"), .figures("proof.column.unproven", "unproven"),
                .words("proof.column.by", "proof_by"), .words("condition.column.state", "state"),
                .words("proof.column.exceptions", "exceptions", rank: 7),
            ],
            draws.map { draw in
                let state = draw.state(on: date)
                return Sheet.Row([
                    .text(draw.loan), .text(draw.borrower), .text(draw.name), .date(draw.on),
                    .number(draw.entry), .optional(draw.noteNumber), .money(draw.amount.dong),
                    .optional(draw.payee), .optional(draw.payeeBank), .count(draw.invoices),
                    .money(draw.proven.dong), .money(draw.unproven.dong), .optional(draw.proofBy),
                    .word("proof-state." + state.rawValue, code: state.rawValue),
                    draw.exceptions.isEmpty
                        ? .empty
                        : .written { language in
                            draw.exceptions.map {
                                "\($0.gate.name(in: language)): \($0.decision), \($0.reason)"
                            }.joined(separator: "; ")
                        },
                ])
            })
        func sum(_ figure: (DrawRecord) -> Money) -> Money {
            Money(Int64(clamping: draws.reduce(Int128(0)) { $0 + Int128(figure($1).dong) }))
        }
        let totals: [String: Refusal.Argument] = [
            "on": .date(date), "count": .number(draws.count), "amount": .money(sum(\.amount)),
            "proven": .money(sum { min($0.proven, $0.amount) }), "unproven": .money(sum(\.unproven)),
            "overdue": .number(draws.count { $0.state(on: date) == .overdue }),
        ]
        return Answer(
            titled: "page.proofs", [.sheet(sheet.sheet), .line(Message("proof.total", totals))],
            document: .object([
                .init("as_of", date.json), .init("amount", sum(\.amount).json),
                .init("unproven", sum(\.unproven).json), sheet.member,
            ]))
    }
}
