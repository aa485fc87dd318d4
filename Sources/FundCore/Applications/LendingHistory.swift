/// What lending conditions look at, act by act (diễn biến dư nợ, cam kết và vốn): told in the order of the acts
/// what each put on record, it answers for any day what a decision could know then.
///
/// Sums are wider than money, because books that contradict themselves are read too.
package struct LendingHistory: Sendable {
    package enum Event: Hashable, Sendable {
        /// Contributed above zero, taken back below; nil is the result of closed years that is not distributed.
        case capital(CapitalSource?, Int64)
        /// Who belongs together; it has no day.
        case kin(RelatedCircles.Fact)
        case approved(application: Int64, borrower: Int64, Int64)
        /// Withdrawn or reopened: what was approved is promised no more.
        case withdrawn(application: Int64)
        case signed(application: Int64, loan: Int64, borrower: Int64, Int64)
        /// The contract was given up undrawn; the approval stands.
        case cancelled(loan: Int64)
        /// A cancellation was taken back.
        case restored(loan: Int64)
        /// The contract's amount from a day on, by the act that amended it.
        case amended(loan: Int64, act: Int64, Int64)
        case unamended(loan: Int64, act: Int64)
        case drawn(loan: Int64, Int64)
        /// A draw was taken back: the day is that of the draw.
        case undrawn(loan: Int64, Int64)
        /// What the journal adds to the principal that is outstanding.
        case principal(loan: Int64, Int64)
    }

    private var capital: [CapitalSource: DayTally] = [:]
    private var undistributed = DayTally()
    private var circles = RelatedCircles()
    private var promises: [Int64: Promise] = [:]
    private var loans: [Int64: LoanTally] = [:]
    private var applicationsOf: [Int64: [Int64]] = [:]
    private var loansOf: [Int64: [Int64]] = [:]

    private var applicationOf: [Int64: Int64] = [:]

    /// What was approved on an application and what was signed for it; more than one of each where it was reopened
    /// or its contract cancelled.
    private struct Promise {
        var approvals: [Approval] = []
        var contracts: [Contract] = []
    }

    private struct Approval {
        let on: CalendarDate
        let dong: Int64
        var endedOn: CalendarDate?
    }

    private struct Contract {
        let loan: Int64
        let signedOn: CalendarDate
        let dong: Int64
        var cancelledOn: CalendarDate?
        var amendments: [(act: Int64, on: CalendarDate, dong: Int64)] = []

        func stands(on date: CalendarDate) -> Bool {
            signedOn <= date && cancelledOn.map { $0 > date } ?? true
        }

        func amount(on date: CalendarDate) -> Int64 {
            amendments.filter { $0.on <= date }.max { ($0.on, $0.act) < ($1.on, $1.act) }?.dong ?? dong
        }
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
        case .kin(let fact): circles.record(fact)
        case .approved(let application, let borrower, let dong):
            if promises[application] == nil { applicationsOf[borrower, default: []].append(application) }
            promises[application, default: Promise()].approvals.append(Approval(on: date, dong: dong))
        case .withdrawn(let application):
            for index in promises[application]?.approvals.indices ?? 0..<0 {
                let ended = promises[application]?.approvals[index].endedOn
                promises[application]?.approvals[index].endedOn = min(ended ?? date, date)
            }
        case .signed(let application, let loan, let borrower, let dong):
            promises[application]?.contracts.append(Contract(loan: loan, signedOn: date, dong: dong))
            applicationOf[loan] = application
            loansOf[borrower, default: []].append(loan)
        case .cancelled(let loan): change(loan) { $0.cancelledOn = date }
        case .restored(let loan): change(loan) { $0.cancelledOn = nil }
        case .amended(let loan, let act, let dong): change(loan) { $0.amendments.append((act, date, dong)) }
        case .unamended(let loan, let act): change(loan) { $0.amendments.removeAll { $0.act == act } }
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

    private mutating func change(_ loan: Int64, _ body: (inout Contract) -> Void) {
        guard let application = applicationOf[loan],
            let index = promises[application]?.contracts.firstIndex(where: { $0.loan == loan })
        else { return }
        body(&promises[application, default: Promise()].contracts[index])
    }

    /// The borrowers that count together with this one, itself left out.
    package func related(to borrower: Int64) -> Set<Int64> {
        circles.related(to: borrower)
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
        guard let promise else { return 0 }
        return promise.approvals.reduce(0) { sum, approval in
            guard approval.on <= date, approval.endedOn.map({ $0 > date }) ?? true else { return sum }
            guard let contract = promise.contracts.first(where: { $0.stands(on: date) }) else {
                return sum + Int128(approval.dong)
            }
            let dong = Int128(contract.amount(on: date))
            guard let loan = loans[contract.loan], loan.draws.through(date) > 0 else { return sum + dong }
            guard loan.principal.through(date) > 0 else { return sum }
            return sum + max(dong - loan.drawn.through(date), 0)
        }
    }

    /// Vốn điều lệ thực có at the end of the day.
    package func actualCharterCapital(on date: CalendarDate) -> Int64 {
        Capital(
            bySource: capital.mapValues { LendingHistory.money($0.through(date)) },
            undistributedResult: LendingHistory.money(undistributed.through(date)), places: [:],
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
