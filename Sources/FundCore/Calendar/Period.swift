/// A length of time between due dates (kỳ hạn): whole months, or whole days.
///
/// Months and days do not convert into each other; a week is seven days.
package enum Period: Hashable, Sendable {
    /// From 1 to 1 200.
    case months(Int)
    /// From 1 to 3 660.
    case days(Int)

    /// Reads `3m`, `2w` or `5d`.
    ///
    /// - Throws: `notAPeriod`, or `periodOutOfRange` for zero and for what no loan lasts.
    package init(parsing text: String) throws(TextFlaw) {
        var scanner = FigureScanner(exactly: text)
        guard !scanner.isAtEnd else { throw .empty }
        let digits = scanner.digits()
        guard let first = digits.first, first != 0 || digits.count == 1 else { throw .notAPeriod }
        let unit: Unit
        if scanner.skip("m") {
            unit = .month
        } else if scanner.skip("w") {
            unit = .week
        } else if scanner.skip("d") {
            unit = .day
        } else {
            throw .notAPeriod
        }
        guard scanner.isAtEnd else { throw .notAPeriod }
        guard digits.count <= 4 else { throw .periodOutOfRange }
        let count = Int(FigureScanner.number(digits)) * (unit == .week ? 7 : 1)
        guard (1...(unit == .month ? 1_200 : 3_660)).contains(count) else { throw .periodOutOfRange }
        self = unit == .month ? .months(count) : .days(count)
    }

    /// The period as it is typed: `3m`, `14d`.
    package var text: String {
        switch self {
        case .months(let count): "\(count)m"
        case .days(let count): "\(count)d"
        }
    }

    private enum Unit { case day, week, month }
}
