/// A year, half-year, quarter or month of the books (kỳ kế toán). The fiscal year is the calendar year.
package struct FiscalPeriod: Hashable, Sendable {
    /// In months.
    package enum Length: Int, CaseIterable, Sendable {
        case month = 1
        case quarter = 3
        /// What reports to the authorities cover (NĐ 45/2021/NĐ-CP art. 44).
        case half = 6
        case year = 12
    }

    package let length: Length
    /// How many periods of this length end before it, from the year 0 on.
    private let index: Int

    private init(_ length: Length, index: Int) {
        self.length = length
        self.index = index
    }

    /// The period that a day belongs to.
    package init(_ length: Length, containing date: CalendarDate) {
        let (year, month, _) = date.parts
        self.init(length, index: (year * 12 + month - 1) / length.rawValue)
    }

    /// Reads `2012`, `2012-H1`, `2012-Q4` or `2012-12`.
    ///
    /// - Throws: `notAFiscalPeriod`, for a year outside 1900–2199 too.
    package init(parsing text: String) throws(TextFlaw) {
        var scanner = FigureScanner(exactly: text)
        guard !scanner.isAtEnd else { throw .empty }
        let year = scanner.digits()
        var length = Length.year
        var number: [UInt8] = [1]
        if scanner.skip("-") {
            length =
                if scanner.skip("Q") || scanner.skip("q") {
                    .quarter
                } else {
                    scanner.skip("H") || scanner.skip("h") ? .half : .month
                }
            number = scanner.digits()
        }
        guard scanner.isAtEnd, year.count == 4, number.count == (length == .month ? 2 : 1) else {
            throw .notAFiscalPeriod
        }
        let inYear = 12 / length.rawValue
        let (y, n) = (Int(FigureScanner.number(year)), Int(FigureScanner.number(number)))
        guard (1900...2199).contains(y), (1...inYear).contains(n) else { throw .notAFiscalPeriod }
        self.init(length, index: y * inYear + n - 1)
    }

    package var first: CalendarDate {
        CalendarDate(day: 0).adding(months: index * length.rawValue - 1970 * 12)
    }

    package var last: CalendarDate { next.first.adding(days: -1) }

    /// The year that it is, or is a part of.
    package var year: Int { first.parts.year }

    package var previous: FiscalPeriod { FiscalPeriod(length, index: index - 1) }

    package var next: FiscalPeriod { FiscalPeriod(length, index: index + 1) }

    package var days: ClosedRange<CalendarDate> { first...last }

    /// The period as it is typed.
    package var text: String {
        let (year, month, _) = first.parts
        return switch length {
        case .year: "\(year)"
        case .half: "\(year)-H\(month / 6 + 1)"
        case .quarter: "\(year)-Q\(month / 3 + 1)"
        case .month: "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
    }
}

extension ClosedRange where Bound == CalendarDate {
    /// The same days a year earlier; a span up to the end of a month stays one.
    package var yearEarlier: ClosedRange {
        let endsMonth = upperBound.adding(days: 1).parts.day == 1
        return lowerBound.adding(months: -12)...upperBound.adding(months: -12, anchor: endsMonth ? 31 : nil)
    }
}
