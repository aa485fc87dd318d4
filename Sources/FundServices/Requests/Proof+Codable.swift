package import FundCore

extension AddInvoice {
    private enum CodingKeys: String, CodingKey {
        case loan
        case number
        case series
        case seller
        case sellerTaxCode = "seller_tax_code"
        case issuedOn = "issued_on"
        case amount
        case draw
        case document
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            number: try fields.decode(String.self, forKey: .loan),
            Invoice(
                number: try fields.decode(String.self, forKey: .number),
                series: try fields.decodeIfPresent(String.self, forKey: .series),
                seller: try fields.decode(String.self, forKey: .seller),
                sellerTaxCode: try fields.decodeIfPresent(String.self, forKey: .sellerTaxCode),
                issuedOn: try fields.decode(CalendarDate.self, forKey: .issuedOn),
                amount: try fields.decode(Amount.self, forKey: .amount),
                draw: try fields.decodeIfPresent(Int64.self, forKey: .draw),
                document: try fields.decodeIfPresent(Int64.self, forKey: .document)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .loan)
        try fields.encode(invoice.number, forKey: .number)
        try fields.encodeIfPresent(invoice.series, forKey: .series)
        try fields.encode(invoice.seller, forKey: .seller)
        try fields.encodeIfPresent(invoice.sellerTaxCode, forKey: .sellerTaxCode)
        try fields.encode(invoice.issuedOn, forKey: .issuedOn)
        try fields.encode(invoice.amount, forKey: .amount)
        try fields.encodeIfPresent(invoice.draw, forKey: .draw)
        try fields.encodeIfPresent(invoice.document, forKey: .document)
    }
}

extension RecordBorrowerStatement {
    private enum CodingKeys: String, CodingKey {
        case borrower
        case year
        case assets
        case liabilities
        case equity
        case revenue
        case profit
        case document
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            borrower: try fields.decode(String.self, forKey: .borrower),
            BorrowerStatement(
                year: try fields.decode(Int.self, forKey: .year),
                assets: try fields.decodeIfPresent(Money.self, forKey: .assets),
                liabilities: try fields.decodeIfPresent(Money.self, forKey: .liabilities),
                equity: try fields.decodeIfPresent(Money.self, forKey: .equity),
                revenue: try fields.decodeIfPresent(Money.self, forKey: .revenue),
                profit: try fields.decodeIfPresent(Money.self, forKey: .profit),
                document: try fields.decodeIfPresent(Int64.self, forKey: .document)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(borrower, forKey: .borrower)
        try fields.encode(statement.year, forKey: .year)
        try fields.encodeIfPresent(statement.assets, forKey: .assets)
        try fields.encodeIfPresent(statement.liabilities, forKey: .liabilities)
        try fields.encodeIfPresent(statement.equity, forKey: .equity)
        try fields.encodeIfPresent(statement.revenue, forKey: .revenue)
        try fields.encodeIfPresent(statement.profit, forKey: .profit)
        try fields.encodeIfPresent(statement.document, forKey: .document)
    }
}

extension Drawdown: Codable {
    private enum CodingKeys: String, CodingKey {
        case noteNumber = "note_no"
        case payee
        case payeeBank = "payee_bank"
        case payeeAccount = "payee_account"
        case proofBy = "proof_by"
        case invoices
        case exceptions = "in_spite_of"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init()
        noteNumber = try fields.decodeIfPresent(String.self, forKey: .noteNumber)
        payee = try fields.decodeIfPresent(String.self, forKey: .payee)
        payeeBank = try fields.decodeIfPresent(String.self, forKey: .payeeBank)
        payeeAccount = try fields.decodeIfPresent(String.self, forKey: .payeeAccount)
        proofBy = try fields.decodeIfPresent(CalendarDate.self, forKey: .proofBy)
        invoices = try fields.decodeIfPresent([Int64].self, forKey: .invoices) ?? []
        exceptions = try fields.decodeIfPresent([GateException].self, forKey: .exceptions) ?? []
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(noteNumber, forKey: .noteNumber)
        try fields.encodeIfPresent(payee, forKey: .payee)
        try fields.encodeIfPresent(payeeBank, forKey: .payeeBank)
        try fields.encodeIfPresent(payeeAccount, forKey: .payeeAccount)
        try fields.encodeIfPresent(proofBy, forKey: .proofBy)
        if !invoices.isEmpty { try fields.encode(invoices, forKey: .invoices) }
        if !exceptions.isEmpty { try fields.encode(exceptions, forKey: .exceptions) }
    }
}

extension GateException: Codable {
    private enum CodingKeys: String, CodingKey {
        case gate
        case decision
        case reason
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(DisbursementGate.self, forKey: .gate),
            decision: try fields.decode(String.self, forKey: .decision),
            reason: try fields.decode(String.self, forKey: .reason))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(gate, forKey: .gate)
        try fields.encode(decision, forKey: .decision)
        try fields.encode(reason, forKey: .reason)
    }
}
