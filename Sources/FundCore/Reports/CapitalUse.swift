/// How much of the fund's capital was lent, month by month (hiệu quả sử dụng vốn). Averages are over the days of a
/// month: the sum of what stood at the end of each of them, divided by their number, rounded half up to the đồng.
/// Shares are made of the sums, and rounded once.
package struct CapitalUse: Sendable {
    /// What changed on a day, in đồng.
    package struct Change: Hashable, Sendable {
        package var capital: Int64 = 0
        /// Principal of loans on the balance sheet.
        package var outstanding: Int64 = 0
        /// In tills and at banks, without term deposits.
        package var money: Int64 = 0
        package var deposits: Int64 = 0

        package init(capital: Int64 = 0, outstanding: Int64 = 0, money: Int64 = 0, deposits: Int64 = 0) {
            self.capital = capital
            self.outstanding = outstanding
            self.money = money
            self.deposits = deposits
        }
    }

    /// A month, or all the days together.
    package struct Span: Sendable {
        package let first: CalendarDate
        package let last: CalendarDate
        fileprivate var sums: (capital: Int128, outstanding: Int128, money: Int128, deposits: Int128) = (
            0, 0, 0, 0
        )
        /// Principal that borrowers paid back.
        package fileprivate(set) var collected: Int64 = 0

        fileprivate init(from first: CalendarDate, through last: CalendarDate) {
            self.first = first
            self.last = last
        }

        package var days: Int { Int(last.day - first.day) + 1 }
        package var capital: Int64 { average(sums.capital) }
        package var outstanding: Int64 { average(sums.outstanding) }
        package var money: Int64 { average(sums.money) }
        package var deposits: Int64 { average(sums.deposits) }

        /// Outstanding, of the capital.
        package var used: ReportedShare { ReportedShare(sum: sums.outstanding, of: sums.capital) }
        /// What was collected, of the average outstanding (vòng quay vốn): 100 % when all came back once.
        package var turnover: ReportedShare {
            ReportedShare(sum: Int128(collected) * Int128(days), of: sums.outstanding)
        }

        private func average(_ sum: Int128) -> Int64 { Rounding.halfUp.quotient(sum, by: Int128(days)) }

        /// Takes in that a state held for some days.
        fileprivate mutating func add(_ state: Change, days: Int) {
            sums.capital += Int128(state.capital) * Int128(days)
            sums.outstanding += Int128(state.outstanding) * Int128(days)
            sums.money += Int128(state.money) * Int128(days)
            sums.deposits += Int128(state.deposits) * Int128(days)
        }
    }

    package let months: [Span]
    package let whole: Span

    /// - Parameters:
    ///   - days: the first and the last month may be cut short.
    ///   - changes: of all days up to the last, in order of day.
    ///   - collected: principal by the day on which it came, in any order; what is of other days is left out.
    package init(
        in days: ClosedRange<CalendarDate>, changes: [(on: CalendarDate, change: Change)],
        collected: [(on: CalendarDate, dong: Int64)]
    ) {
        var running = Running(changes)
        var months: [Span] = []
        var whole = Span(from: days.lowerBound, through: days.upperBound)
        var period = FiscalPeriod(.month, containing: days.lowerBound)
        while period.first <= days.upperBound {
            var month = Span(
                from: max(period.first, days.lowerBound), through: min(period.last, days.upperBound))
            var date = month.first
            while date <= month.last {
                running.take(until: date)
                // The state holds up to the day before the next change.
                let changed = running.nextOn ?? month.last.adding(days: 1)
                let end = min(changed, month.last.adding(days: 1))
                let held = Int(end.day - date.day)
                month.add(running.state, days: held)
                whole.add(running.state, days: held)
                date = end
            }
            month.collected = collected.reduce(0) {
                month.first <= $1.on && $1.on <= month.last ? $0 + $1.dong : $0
            }
            whole.collected += month.collected
            months.append(month)
            period = period.next
        }
        self.months = months
        self.whole = whole
    }
}

extension CapitalUse {
    /// What stood at the end of each of these days.
    ///
    /// - Parameters:
    ///   - dates: in order.
    ///   - changes: of all days up to the last, in order of day.
    package static func states(
        on dates: [CalendarDate], changes: [(on: CalendarDate, change: Change)]
    ) -> [Change] {
        var running = Running(changes)
        return dates.map { date in
            running.take(until: date)
            return running.state
        }
    }

    /// What stands as changes are taken in, day after day.
    private struct Running {
        private(set) var state = Change()
        private var rest: ArraySlice<(on: CalendarDate, change: Change)>

        init(_ changes: [(on: CalendarDate, change: Change)]) { rest = changes[...] }

        /// The day of the next change; nil where there is none.
        var nextOn: CalendarDate? { rest.first?.on }

        mutating func take(until date: CalendarDate) {
            while let next = rest.first, next.on <= date {
                state += next.change
                rest.removeFirst()
            }
        }
    }
}

extension CapitalUse.Change {
    package static func += (a: inout Self, b: Self) {
        a.capital += b.capital
        a.outstanding += b.outstanding
        a.money += b.money
        a.deposits += b.deposits
    }
}
