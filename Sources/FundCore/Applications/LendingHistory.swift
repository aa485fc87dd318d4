/// What lending conditions look at, act by act (diễn biến dư nợ, cam kết và vốn): told in the order of the acts
/// what each put on record, it answers for any day what a decision could know then.
///
/// Sums are wider than money, because books that contradict themselves are read too.
package struct LendingHistory: Sendable {
    package enum Event: Hashable, Sendable {
        /// Contributed above zero, taken back below; nil is the result of closed years that is not distributed.
        case capital(CapitalSource?, Int64)
        case related(Int64, Int64)
        case approved(application: Int64, borrower: Int64, Int64)
        case withdrawn(application: Int64)
        case signed(application: Int64, loan: Int64, borrower: Int64, Int64)
        case drawn(loan: Int64, Int64)
        /// A draw was taken back: the day is that of the draw.
        case undrawn(loan: Int64, Int64)
        /// What the journal adds to the principal that is outstanding.
        case principal(loan: Int64, Int64)
    }

    private var capital: [CapitalSource: DayTally] = [:]
    private var undistributed = DayTally()
    private var circles: [Int64: Set<Int64>] = [:]
    private var promises: [Int64: Promise] = [:]
    private var loans: [Int64: LoanTally] = [:]
    private var applicationsOf: [Int64: [Int64]] = [:]
    private var loansOf: [Int64: [Int64]] = [:]

    private struct Promise {
        var approvedOn: CalendarDate
        var dong: Int64
        var withdrawnOn: CalendarDate?
        var contract: (loan: Int64, signedOn: CalendarDate, dong: Int64)?
    }

    private struct LoanTally {
        var principal = DayTally()
        var drawn = DayTally()
        var draws = DayTally()
    }

    package init() {}

    /// - Parameter date: the day on which it counts.
    package mutating func record(_ event: Event, on date: CalendarDate) {
        switch event {
        case .capital(let source?, let dong): capital[source, default: DayTally()].add(dong, on: date)
        case .capital(nil, let dong): undistributed.add(dong, on: date)
        case .related(let one, let other): join(one, other)
        case .approved(let application, let borrower, let dong):
            if promises.updateValue(Promise(approvedOn: date, dong: dong), forKey: application) == nil {
                applicationsOf[borrower, default: []].append(application)
            }
        case .withdrawn(let application): promises[application]?.withdrawnOn = date
        case .signed(let application, let loan, let borrower, let dong):
            promises[application]?.contract = (loan, date, dong)
            loansOf[borrower, default: []].append(loan)
        case .drawn(let loan, let dong):
            loans[loan, default: LoanTally()].drawn.add(dong, on: date)
            loans[loan]?.draws.add(1, on: date)
        case .undrawn(let loan, let dong):
            loans[loan, default: LoanTally()].drawn.add(-dong, on: date)
            loans[loan]?.draws.add(-1, on: date)
        case .principal(let loan, let dong):
            loans[loan, default: LoanTally()].principal.add(dong, on: date)
        }
    }

    private mutating func join(_ one: Int64, _ other: Int64) {
        let joined = (circles[one] ?? [one]).union(circles[other] ?? [other])
        for borrower in joined { circles[borrower] = joined }
    }

    /// The borrowers that count together with this one, itself left out.
    package func related(to borrower: Int64) -> Set<Int64> {
        (circles[borrower] ?? []).subtracting([borrower])
    }

    /// What some borrowers owe or are promised by what is on record: at the end of the day, or later where that
    /// is more, because a decision dated back must not slip under it.
    package func exposure(of borrowers: some Collection<Int64>, on date: CalendarDate) -> Int64 {
        let sums = [date, CalendarDate(day: .max / 2)].map { day in
            borrowers.reduce(Int128(0)) { $0 + owed(by: $1, on: day) + promised(to: $1, on: day) }
        }
        return LendingHistory.money(max(sums[0], sums[1]))
    }

    private func owed(by borrower: Int64, on date: CalendarDate) -> Int128 {
        (loansOf[borrower] ?? []).reduce(0) { $0 + (loans[$1]?.principal.through(date) ?? 0) }
    }

    private func promised(to borrower: Int64, on date: CalendarDate) -> Int128 {
        (applicationsOf[borrower] ?? []).reduce(0) { $0 + promised(promises[$1], on: date) }
    }

    /// What is approved or signed and not paid out yet; a loan that is repaid asks for no more.
    private func promised(_ promise: Promise?, on date: CalendarDate) -> Int128 {
        guard let promise, promise.approvedOn <= date, promise.withdrawnOn.map({ $0 > date }) ?? true
        else { return 0 }
        guard let contract = promise.contract, contract.signedOn <= date else { return Int128(promise.dong) }
        guard let loan = loans[contract.loan], loan.draws.through(date) > 0 else {
            return Int128(contract.dong)
        }
        guard loan.principal.through(date) > 0 else { return 0 }
        return max(Int128(contract.dong) - loan.drawn.through(date), 0)
    }

    /// Vốn điều lệ thực có at the end of the day.
    package func actualCharterCapital(on date: CalendarDate) -> Int64 {
        Capital(
            bySource: capital.mapValues { LendingHistory.money($0.through(date)) },
            undistributedResult: LendingHistory.money(undistributed.through(date)), cash: 0, bank: 0,
            promised: 0
        ).actualCharterCapital
    }

    /// Books that contradict themselves may come to more than money can say; then it is very much.
    private static func money(_ sum: Int128) -> Int64 {
        Int64(clamping: min(max(sum, -Int128(Int64.max / 16)), Int128(Int64.max / 16)))
    }
}

/// What each day added, asked for the end of a day. Days mostly come in order, and mostly late days are asked
/// for, so both are looked for from the end.
private struct DayTally: Sendable {
    private var days: [(on: CalendarDate, sum: Int128)] = []
    private var total: Int128 = 0

    mutating func add(_ number: Int64, on date: CalendarDate) {
        total += Int128(number)
        var index = days.endIndex
        while index > 0, days[index - 1].on >= date { index -= 1 }
        if index < days.endIndex, days[index].on == date {
            days[index].sum += Int128(number)
        } else {
            days.insert((date, Int128(number)), at: index)
        }
    }

    func through(_ date: CalendarDate) -> Int128 {
        var sum = total
        for day in days.reversed() {
            guard day.on > date else { break }
            sum -= day.sum
        }
        return sum
    }
}
