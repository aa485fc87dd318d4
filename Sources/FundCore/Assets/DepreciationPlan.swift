/// How a fixed asset loses its cost, in equal parts over months (kế hoạch khấu hao đường thẳng).
///
/// By the days of the month from the day of use on, and up to the day before it leaves: TT 45/2013/TT-BTC art. 9(9).
/// Rounded from the beginning on, so that all months together are the cost to the đồng.
package struct DepreciationPlan: Hashable, Sendable {
    package let cost: Amount
    package let months: Int
    /// The first day of use.
    package let from: CalendarDate

    /// The longest life, in months: a hundred years.
    package static let longest = 1_200

    /// - Precondition: at least one month, and no more than `longest`.
    package init(cost: Amount, months: Int, from: CalendarDate) {
        precondition((1...DepreciationPlan.longest).contains(months), "a life is of some months")
        self.cost = cost
        self.months = months
        self.from = from
    }

    /// What is lost by the end of a day, in đồng.
    package func accumulated(through date: CalendarDate) -> Int64 {
        guard date >= from else { return 0 }
        let (first, last) = (from.parts, date.parts)
        let daysOfFirst = CalendarDate.days(inMonth: first.month, of: first.year)
        let daysOfLast = CalendarDate.days(inMonth: last.month, of: last.year)
        let between = (last.year - first.year) * 12 + last.month - first.month - 1
        // Months of use, as a fraction: the days of the first month, whole months, the days of the last.
        let part = (daysOfFirst - first.day + 1) * daysOfLast + last.day * daysOfFirst
        let whole = daysOfFirst * daysOfLast
        let used = between * whole + part
        guard used < months * whole else { return cost.money.dong }
        return Rounding.halfUp.quotient(
            Int128(cost.money.dong) * Int128(used), by: Int128(months) * Int128(whole))
    }

    /// What a month loses, and what is left at its end.
    package struct Row: Hashable, Sendable {
        package let month: FiscalPeriod
        package let depreciation: Int64
        package let accumulated: Int64
        package let residual: Int64
    }

    /// Month by month, up to the one in which nothing is left.
    package var rows: [Row] {
        var rows: [Row] = []
        var month = FiscalPeriod(.month, containing: from)
        var before: Int64 = 0
        while before < cost.money.dong {
            let accumulated = accumulated(through: month.last)
            rows.append(
                Row(
                    month: month, depreciation: accumulated - before, accumulated: accumulated,
                    residual: cost.money.dong - accumulated))
            (before, month) = (accumulated, month.next)
        }
        return rows
    }

    /// What is still to be booked of it: at the end of each month, and on the day on which it leaves for the days of
    /// that month before it.
    ///
    /// - Parameters:
    ///   - booked: what is booked already.
    ///   - open: the first day on which anything can be booked.
    package func parts(
        booked: Int64, from open: CalendarDate, leavingOn date: CalendarDate
    ) -> [(on: CalendarDate, dong: Int64)] {
        var parts: [(on: CalendarDate, dong: Int64)] = []
        var before = booked
        func book(_ accumulated: Int64, on day: CalendarDate) {
            if accumulated > before { parts.append((day, accumulated - before)) }
            before = max(before, accumulated)
        }
        var month = FiscalPeriod(.month, containing: max(from, open))
        while month.last < date {
            book(accumulated(through: month.last), on: month.last)
            month = month.next
        }
        book(accumulated(through: date.adding(days: -1)), on: date)
        return parts
    }
}
