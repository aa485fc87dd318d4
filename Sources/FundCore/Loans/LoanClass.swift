/// What the money of a contract is for, in one word for reports (loại mục đích vay); the purpose itself is a sentence.
package enum PurposeClass: String, CaseIterable, Sendable {
    /// Vốn lưu động.
    case workingCapital = "working-capital"
    /// Đầu tư tài sản cố định.
    case fixedAssets = "fixed-assets"
    /// Vừa lưu động, vừa cố định.
    case mixed
    case other
}

/// How long a loan runs (loại thời hạn): up to a year, up to five, or longer (TT 39/2016/TT-NHNN art. 10).
package enum TermClass: String, CaseIterable, Sendable {
    case short
    case medium
    case long

    /// - Parameters:
    ///   - begin: the day of the contract.
    ///   - end: the last due date.
    package init(from begin: CalendarDate, to end: CalendarDate) {
        self =
            end <= begin.adding(months: 12) ? .short : end <= begin.adding(months: 60) ? .medium : .long
    }
}

extension CalendarDate {
    /// The fewest months by whose end a later day has come; 0 where it is not later.
    package func months(until end: CalendarDate) -> Int {
        guard end > self else { return 0 }
        let (from, to) = (parts, end.parts)
        let months = (to.year - from.year) * 12 + to.month - from.month
        return adding(months: months) >= end ? months : months + 1
    }
}
