package import FundCore
package import FundStore
internal import Wording

/// Takes in an invoice that shows what money is used for (nhập hóa đơn chứng minh sử dụng vốn); one paper proves once in
/// the whole fund.
package struct AddInvoice: Act {
    package static let code = ActCode.invoice

    /// Of the contract.
    package let number: String
    package let invoice: Invoice

    package init(number: String, _ invoice: Invoice) {
        self.number = number
        self.invoice = invoice
    }

    package var identifiers: [String?] { [invoice.number, invoice.series, invoice.seller] }

    /// - Throws: `loan.not-found`, `invoice.used`, `invoice.issued-later`, `invoice.no-draw`, `document.not-found`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let record = try reader.loanRecord(number)
        if let refusal = invoice.refusal(on: options.on) { throw refusal }
        if let document = invoice.document {
            try reader.refuseStrangeDocument(document, of: try reader.application(record.applicationNumber))
        }
        let known = try reader.invoices(numbered: invoice.form)
        if let other = known.first(where: { $0.invoice.isSame(as: invoice) }) {
            throw Refusal(
                .invoiceUsed,
                [
                    "number": .text(invoice.number), "other": .text(other.invoice.number),
                    "seller": .text(other.invoice.seller), "loan": .text(other.loan),
                    "entry": .number(Int(other.entry)), "recorded": .date(other.on),
                ])
        }
        let draws = try reader.draws(of: record.loanID, by: options.on)
        let proven = try invoice.draw.map { entry in
            guard let draw = draws.first(where: { $0.entry == entry }) else {
                throw Refusal(
                    .invoiceOfNoDraw, ["draw": .number(Int(entry)), "number": .text(record.number)])
            }
            return draw
        }
        let act = try books.open(.invoice, on: options.on)
        books.record(invoice, of: record.loanID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "invoice": .text(invoice.number), "seller": .text(invoice.seller),
            "amount": .money(invoice.amount.money), "number": .text(record.number),
            "issued": .date(invoice.issuedOn),
        ]
        arguments["draw"] = invoice.draw.map { .number(Int($0)) }
        let left = proven.map {
            Money(max($0.amount.dong - $0.proven.dong - invoice.amount.money.dong, 0))
        }
        arguments["left"] = left.map { .money($0) }
        let alike = known.first { $0.invoice.resembles(invoice) }
        let notices = alike.map { other in
            Message(
                "notice.invoice-resembles",
                [
                    "other": .text(other.invoice.number), "seller": .text(other.invoice.seller),
                    "loan": .text(other.loan), "entry": .number(Int(other.entry)),
                ])
        }
        return Receipt(
            [
                .init("entry", act.json), .init("number", record.number.json), .init("on", options.on.json),
            ] + invoice.members + [.init("unproven", left.json)],
            [Message("receipt.invoice", arguments), .inWords(invoice.amount.money)],
            notices: notices.map { [$0] } ?? [])
    }
}

extension Invoice {
    /// A person's is masked, as everywhere.
    var shownTaxCode: String? {
        sellerTaxCode.map { TaxCode.isPersonal($0) ? DigitText.masked($0) : $0 }
    }

    var members: [JSON.Member] {
        [
            .init("invoice", number.json), .init("series", series.json), .init("seller", seller.json),
            .init("seller_tax_code", shownTaxCode.json), .init("issued_on", issuedOn.json),
            .init("amount", amount.json), .init("draw", draw.json), .init("document", document.json),
        ]
    }
}
