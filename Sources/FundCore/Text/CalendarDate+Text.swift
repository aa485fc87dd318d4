extension CalendarDate {
    /// Reads `2012-12-31`, `31/12/2012` or `1/2/2012` (day before month), and nothing else.
    ///
    /// - Throws: `notADate`, or `noSuchDay` where the form is right and the calendar has no such day.
    package init(parsing text: String) throws(TextFlaw) {
        var scanner = FigureScanner(exactly: text)
        guard !scanner.isAtEnd else { throw .empty }
        let first = scanner.digits()
        let isISO = first.count == 4
        let mark: Unicode.Scalar = isISO ? "-" : "/"
        guard scanner.skip(mark) else { throw .notADate }
        let month = scanner.digits()
        guard scanner.skip(mark) else { throw .notADate }
        let last = scanner.digits()

        let lengths = (first.count, month.count, last.count)
        guard scanner.isAtEnd else { throw .notADate }
        if isISO {
            guard lengths == (4, 2, 2) else { throw .notADate }
        } else {
            guard (1...2).contains(lengths.0), (1...2).contains(lengths.1), lengths.2 == 4 else {
                throw .notADate
            }
        }
        let date = CalendarDate(
            year: Int(FigureScanner.number(isISO ? first : last)),
            month: Int(FigureScanner.number(month)),
            day: Int(FigureScanner.number(isISO ? last : first)))
        guard let date else { throw .noSuchDay }
        self = date
    }

    /// `2012-12-31`, for programs.
    package var iso: String {
        let (year, month, day) = parts
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// `31/12/2012`, for Vietnamese readers.
    package var vietnamese: String {
        let (year, month, day) = parts
        return "\(padded(day, to: 2))/\(padded(month, to: 2))/\(padded(year, to: 4))"
    }

    private func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
