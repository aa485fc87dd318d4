/// What money was used for, by the paper of whoever sold it (hóa đơn).
package struct Invoice: Hashable, Sendable {
    package let number: String
    /// Ký hiệu.
    package let series: String?
    package let seller: String
    package let sellerTaxCode: String?
    package let issuedOn: CalendarDate
    package let amount: Amount
    /// The entry of the disbursement whose use it proves; nil where it was shown before any money went out.
    package let draw: Int64?
    /// The entry of the paper in the file.
    package let document: Int64?

    package init(
        number: String, series: String?, seller: String, sellerTaxCode: String?, issuedOn: CalendarDate,
        amount: Amount, draw: Int64? = nil, document: Int64? = nil
    ) {
        self.number = number
        self.series = series
        self.seller = seller
        self.sellerTaxCode = sellerTaxCode
        self.issuedOn = issuedOn
        self.amount = amount
        self.draw = draw
        self.document = document
    }

    /// Whether it is the same paper in another spelling: the number without zeros before it and marks in it, of the same
    /// seller by tax code (branches too), else by name; another series is another paper.
    package func isSame(as other: Invoice) -> Bool {
        guard form == other.form else { return false }
        if let series, let others = other.series, Invoice.form(series) != Invoice.form(others) {
            return false
        }
        if let sellerTaxCode, let others = other.sellerTaxCode {
            return sellerTaxCode.prefix(10) == others.prefix(10)
        }
        return Invoice.sellerForm(seller) == Invoice.sellerForm(other.seller)
    }

    /// Why it cannot be taken in on a day.
    package func refusal(on date: CalendarDate) -> Refusal? {
        issuedOn <= date
            ? nil : Refusal(.invoiceLater, ["issued": .date(issuedOn), "on": .date(date)])
    }

    /// Whether it may be the same paper of another seller: the same number, day and amount.
    package func resembles(_ other: Invoice) -> Bool {
        issuedOn == other.issuedOn && amount == other.amount && form == other.form
    }

    /// The number without what spellings differ in.
    package var form: String { Invoice.form(number) }

    /// Plain letters and digits alone, without zeros before them.
    private static func form(_ text: String) -> String {
        let plain = text.uppercased().filter { ("0"..."9").contains($0) || ("A"..."Z").contains($0) }
        return String(plain.drop { $0 == "0" })
    }

    /// A seller without accents, marks and the words for its legal form.
    package static func sellerForm(_ name: String) -> String {
        let words = SearchText.fold(name).split { !($0.isLetter || $0.isNumber) }.map(String.init)
        var rest = words[...]
        for form in legalForms where rest.starts(with: form) && rest.count > form.count {
            rest = rest.dropFirst(form.count)
            break
        }
        return Resemblance.nameForm(rest.joined(separator: " "))
    }

    /// The longest first.
    private static let legalForms = [
        ["cong", "ty", "trach", "nhiem", "huu", "han", "mot", "thanh", "vien"],
        ["cong", "ty", "trach", "nhiem", "huu", "han"], ["cong", "ty", "tnhh", "mtv"],
        ["cong", "ty", "tnhh", "mot", "thanh", "vien"], ["cong", "ty", "tnhh"],
        ["cong", "ty", "co", "phan"], ["cong", "ty", "cp"], ["doanh", "nghiep", "tu", "nhan"],
        ["ho", "kinh", "doanh"], ["cty", "tnhh", "mtv"], ["cty", "tnhh"], ["cty", "cp"], ["ctcp"], ["dntn"],
        ["hkd"], ["cong", "ty"], ["cty"],
    ]
}

/// How money went out (giấy nhận nợ): to whom, on which note, on which invoices.
package struct Drawdown: Hashable, Sendable {
    package var noteNumber: String?
    package var payee: String?
    package var payeeBank: String?
    package var payeeAccount: String?
    /// By when its use is proved; nil for what the rule says.
    package var proofBy: CalendarDate?
    /// The entries of invoices that were shown before.
    package var invoices: [Int64] = []
    package var exceptions: [GateException] = []

    package init() {}

    /// Why it cannot be so on the day on which the money goes out.
    package func refusal(on date: CalendarDate) -> Refusal? {
        guard let proofBy, proofBy < date else { return nil }
        return Refusal(.proofTooEarly, ["by": .date(proofBy), "on": .date(date)])
    }

    /// Whether anything is said of how the money went out, besides what it went out in spite of.
    package var saysHow: Bool {
        noteNumber != nil || payee != nil || payeeBank != nil || payeeAccount != nil || proofBy != nil
            || !invoices.isEmpty
    }
}

/// That money goes out in spite of a gate (ngoại lệ): by which decision, and why.
package struct GateException: Hashable, Sendable {
    package let gate: DisbursementGate
    package let decision: String
    package let reason: String

    package init(_ gate: DisbursementGate, decision: String, reason: String) {
        self.gate = gate
        self.decision = decision
        self.reason = reason
    }

    /// Reads `registration=QĐ 12/QĐ-QHT: chờ văn phòng đăng ký`.
    ///
    /// - Throws: `notAnException`.
    package static func parts(of text: String) throws(TextFlaw) -> (
        gate: String, decision: String, reason: String
    ) {
        guard let sign = text.firstIndex(of: "="),
            let colon = text[sign...].firstIndex(of: ":")
        else { throw .notAnException }
        let parts = (
            gate: Identifier.normal(String(text[..<sign])),
            decision: Identifier.normal(String(text[text.index(after: sign)..<colon])),
            reason: Identifier.normal(String(text[text.index(after: colon)...]))
        )
        guard !parts.gate.isEmpty, !parts.decision.isEmpty, !parts.reason.isEmpty else {
            throw .notAnException
        }
        return parts
    }
}

/// What became of the proof of one disbursement (chứng minh sử dụng vốn).
package enum ProofState: String, CaseIterable, Sendable {
    /// Invoices come to what went out.
    case proven
    /// Its day is not over.
    case waiting
    case overdue
    /// Nobody said by when.
    case undated

    package init(amount: Money, proven: Money, by day: CalendarDate?, on date: CalendarDate) {
        if proven >= amount {
            self = .proven
        } else {
            self = day.map { $0 < date ? .overdue : .waiting } ?? .undated
        }
    }
}
