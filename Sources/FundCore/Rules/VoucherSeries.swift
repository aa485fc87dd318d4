/// What a series of vouchers is for (loại chứng từ).
package enum VoucherSubject: String, CaseIterable, Sendable {
    /// Phiếu thu.
    case cashReceipt = "cash-receipt"
    /// Phiếu chi.
    case cashPayment = "cash-payment"
    /// Báo có.
    case bankReceipt = "bank-receipt"
    /// Báo nợ.
    case bankPayment = "bank-payment"
    /// Giấy nhận nợ.
    case disbursement
    /// Phiếu kế toán.
    case journal
}

/// How vouchers of one kind are numbered from a day on (loạt số chứng từ).
package struct VoucherSeries: DatedRule, Hashable, Sendable {
    package let subject: VoucherSubject
    package let pattern: VoucherPattern
    package let validFrom: CalendarDate
    package let entry: Int64?

    package init(
        subject: VoucherSubject, pattern: VoucherPattern, validFrom: CalendarDate, entry: Int64? = nil
    ) {
        self.subject = subject
        self.pattern = pattern
        self.validFrom = validFrom
        self.entry = entry
    }

    /// The series that holds on a day; nil where none is known.
    package static func inForce(
        on date: CalendarDate, for subject: VoucherSubject, among series: [VoucherSeries]
    ) -> VoucherSeries? {
        series.counting(on: date, by: \.subject)[subject]
    }
}
