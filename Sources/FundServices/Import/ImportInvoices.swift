package import FundCore
internal import FundStore
internal import Wording

/// Takes over invoices that prove the use of money (nhập hóa đơn).
package struct ImportInvoices: ImportService {
    package static let kind = ImportKind.invoices
    package let file: ImportFile

    package init(_ file: ImportFile) { self.file = file }

    package struct Row: ImportedAct {
        package static let columns = ["loan", "number", "seller", "issued_on", "amount", "on"]
        package static let optionalColumns = ["series", "seller_tax_code", "draw"]

        package let line: Int
        package let on: CalendarDate
        package let act: AddInvoice

        package init?(_ fields: inout FieldReader) {
            line = fields.line
            let loan = fields.identifier("loan")
            let number = fields.identifier("number")
            let series = fields.optionalIdentifier("series")
            let seller = fields.identifier("seller")
            let taxCode = fields.optional("seller_tax_code", TaxCode.init(parsing:))
            let issuedOn = fields.date("issued_on")
            let amount = fields.required("amount", Amount.init(parsing:))
            let on = fields.date("on")
            let draw = fields.optionalNumber("draw", in: 1...Int.max)
            guard let loan, let number, let seller, let issuedOn, let amount, let on else { return nil }
            self.on = on
            act = AddInvoice(
                number: loan,
                Invoice(
                    number: number, series: series, seller: seller, sellerTaxCode: taxCode?.text,
                    issuedOn: issuedOn, amount: amount, draw: draw.map(Int64.init)))
        }
    }

    package func take(_ rows: [Row], _ desk: ImportDesk) throws {
        try desk.performEach(rows, column: ImportInvoices.column)
    }

    private static func column(_ refusal: Refusal) -> String? {
        switch refusal.code {
        case .invoiceUsed: "number"
        case .invoiceLater: "issued_on"
        case .invoiceOfNoDraw: "draw"
        default: "loan"
        }
    }
}
