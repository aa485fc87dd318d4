/// What money is to come in and go out, month by month and account by account (dự báo dòng tiền), as things stand.
package struct CashForecast: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Instalments of loans, unless they are late already.
        case principal
        case interest
        /// Approved or signed, and not paid out yet: taken to go out at once.
        case promised
        /// Term deposits that mature, and their interest.
        case deposits
    }

    package struct Flow: Hashable, Sendable {
        package let on: CalendarDate
        package let place: MoneyAccount
        package let kind: Kind
        /// Below zero where it goes out.
        package let dong: Int64

        package init(on date: CalendarDate, _ place: MoneyAccount, _ kind: Kind, _ dong: Int64) {
            on = date
            self.place = place
            self.kind = kind
            self.dong = dong
        }
    }

    /// An account in a month, or all of them.
    package struct Line: Hashable, Sendable {
        package let opening: Int64
        package private(set) var flows: [Kind: Int64] = [:]
        package var closing: Int64 { flows.values.reduce(opening, +) }

        init(opening: Int64) { self.opening = opening }

        mutating func add(_ flow: Flow) { flows[flow.kind, default: 0] += flow.dong }
    }

    package struct Month: Sendable {
        package let period: FiscalPeriod
        /// In the order of the fund's accounts; those without money and without flows are left out.
        package let lines: [(place: MoneyAccount, line: Line)]
        package let total: Line
        /// The least that all accounts come to at the end of a day of the month, and the first such day.
        package let lowest: LowestBalance
    }

    package let months: [Month]

    /// - Parameters:
    ///   - balances: of the accounts that can pay, at the end of `date`; in the order in which they are shown.
    ///   - flows: what is of the day or before it counts on the day after.
    package init(
        after date: CalendarDate, months count: Int, balances: [(place: MoneyAccount, dong: Int64)],
        flows: [Flow]
    ) {
        let first = date.adding(days: 1)
        var period = FiscalPeriod(.month, containing: first)
        var held = Dictionary(balances.map { ($0.place, $0.dong) }) { $0 + $1 }
        var months: [Month] = []
        let flows = flows.map { Flow(on: max($0.on, first), $0.place, $0.kind, $0.dong) }
            .sorted { $0.on < $1.on }
        var next = flows.startIndex
        for _ in 0..<count {
            var lines = held.mapValues { Line(opening: $0) }
            var total = Line(opening: held.values.reduce(0, +))
            var timeline = MoneyTimeline()
            let begins = max(first, period.first)
            timeline.add(total.opening, on: begins)
            while next < flows.endIndex, flows[next].on <= period.last {
                let flow = flows[next]
                lines[flow.place, default: Line(opening: 0)].add(flow)
                total.add(flow)
                timeline.add(flow.dong, on: flow.on)
                next += 1
            }
            months.append(
                Month(
                    period: period,
                    lines: balances.compactMap { balance in
                        guard let line = lines[balance.place], line.opening != 0 || !line.flows.isEmpty else {
                            return nil
                        }
                        return (balance.place, line)
                    }, total: total, lowest: timeline.lowest(from: begins)))
            held = lines.mapValues(\.closing)
            period = period.next
        }
        self.months = months
    }
}
