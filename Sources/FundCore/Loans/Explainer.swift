/// Turns the trace of a fold into an explanation. It adds up the trace by itself: that the sums are those of
/// the fold is what its test shows.
struct Explainer {
    typealias Component = Explanation.Component

    private let fold: LoanFold
    private var components: [LoanComponent: Component] = [:]
    private var overdue = Sum()
    private var late = Sum()
    private var running = Sum()
    private var pending: [Explanation.Part] = []
    private var settlements: [Explanation.Settlement] = []
    private var dues: [Int: Explanation.UnpaidInstalment] = [:]
    /// As it holds at this point of the trace.
    private var multiple: RateMultiple
    /// How often the plan has changed by this point of the trace.
    private var plan = 0

    /// Numerators over one denominator: under 30/360 another one from where a period is broken off.
    private struct Sum {
        var numerator: Int128 = 0
        var denominator: Int128 = 1
        var exact: ExactAmount { ExactAmount(numerator, over: denominator) }

        mutating func add(_ part: Int128, over whole: Int128) {
            if denominator != whole, numerator > 0 {
                let divisor = greatestCommonDivisor(whole, denominator)
                numerator = numerator * (whole / divisor) / (denominator / divisor)
            }
            numerator += part
            denominator = whole
        }
    }

    init(_ fold: LoanFold) {
        self.fold = fold
        multiple = (fold.amendments.first?.before ?? fold.terms).overdueMultiple
        for kind in LoanComponent.allCases { components[kind] = Component(kind: kind) }
        components[.interest]?.accrued = .zero
    }

    mutating func take(_ line: TraceLine) {
        switch line {
        case .drawn(let on, let entry, let amount, _):
            components[.principal]?.charged += amount
            add(.drawn(on: on, entry: entry, amount: amount), to: .principal)
        case .rateChanged(let on, let entry, let from, let to):
            add(.rateChanged(on: on, entry: entry, from: from, to: to), to: .interestAccrued)
        case .amended(let on, let entry, let amendment, let before, let after):
            multiple = after.overdueMultiple
            let step = Explanation.Step.amended(
                AmendedTerms(entry: entry, on: on, amendment: amendment, before: before, after: after))
            if before.overdueMultiple != after.overdueMultiple { add(step, to: .overdueInterest) }
            if before.lateInterestRate != after.lateInterestRate { add(step, to: .lateInterest) }
        case .cancelled: break
        case .rescheduled(let on, let entry, let rescheduling, let moved, let putOff):
            add(.rescheduled(on: on, entry: entry, rescheduling, moved: moved), to: .principal)
            if moved > 0 { takeBackPrincipal() }
            if putOff > 0 { putOffInterest(putOff, on: on, entry: entry, rescheduling) }
            plan += 1
        case .recalled(let on, let entry, let recall):
            add(.recalled(on: on, entry: entry, recall), to: .principal)
            plan += 1
        case .frozen(let on, let entry, let freeze):
            add(.frozen(on: on, entry: entry, freeze), to: .principal)
            plan += 1
        case .unfrozen(let on, let entry, let decision):
            add(.unfrozen(on: on, entry: entry, decision: decision), to: .principal)
            plan += 1
        case .lowered: break
        case .writtenOff(let debt): add(.writtenOff(debt), to: .principal)
        case .removed(let removed): add(.removed(removed), to: .principal)
        case .deferredFellDue(let row, _, let amount, let unpaid):
            bringBackInterest(row, amount, unpaid: unpaid)
        case .accrued(let kind, let row, let from, let to, let balance, let rate, let numerator, let whole):
            accrue(
                span(kind, row: row, from: from, to: to, balance, rate, ExactAmount(numerator, over: whole)),
                numerator, over: whole)
        case .fellDue(let row, _, let principal):
            open(row)
            dues[row]?.principal += principal
            add(.fellDue(instalment(row), principal: principal), to: .principal)
        case .charged(let row, _, let numerator, let whole, let ahead, let charged):
            charge(row, ExactAmount(numerator, over: whole), ahead: ahead, charged)
        case .turnedOverdue(let row, let on, let principal, let rate):
            dues[row]?.isOverdue = true
            add(.turnedOverdue(instalment(row), on: on, principal: principal, rate: rate), to: .principal)
        case .covered(let component, let row, let amount):
            if let row, component == .principal { dues[row]?.principalCovered += amount }
            if let row, component == .interest { dues[row]?.interestCovered += amount }
            pending.append(.init(component: component, instalment: row.map(instalment), amount: amount))
        case .settled(let way, let on, let entry, let asked, let split, let principalFirst):
            settle(way, on: on, entry: entry)
            settlements.append(
                .init(
                    way: way, on: on, entry: entry, asked: asked, principalFirst: principalFirst,
                    parts: pending, credit: split.credit))
            pending = []
        }
    }

    var explanation: Explanation {
        var components = components
        func close(_ kind: LoanComponent, _ exact: ExactAmount) {
            let amount = exact.rounded(fold.terms.rounding)
            components[kind]?.accrued = exact
            components[kind]?.charged = amount
            if amount > 0 { components[kind]?.steps.append(.rounded(exact: exact, amount: amount)) }
        }
        close(.interestAccrued, running.exact)
        close(.overdueInterest, overdue.exact)
        close(.lateInterest, late.exact)
        return Explanation(
            on: fold.today, components: LoanComponent.allCases.compactMap { components[$0] },
            settlements: settlements, amendments: fold.amendments,
            unpaid: dues.sorted { $0.key < $1.key }.map(\.value)
                .filter { $0.principalUnpaid > 0 || $0.interestUnpaid > 0 })
    }

    // MARK: Steps

    private mutating func accrue(_ span: Explanation.Span, _ numerator: Int128, over whole: Int128) {
        switch span.kind {
        case .interest:
            running.add(numerator, over: whole)
            add(span, to: .interestAccrued)
        case .overdueInterest:
            overdue.add(numerator, over: whole)
            add(span, to: .overdueInterest)
        case .lateInterest:
            late.add(numerator, over: whole)
            add(span, to: .lateInterest)
        }
    }

    /// What the running period came to is in-term interest due from now on, with what was settled of it.
    private mutating func charge(_ row: Int, _ exact: ExactAmount, ahead: Int64, _ charged: Int64) {
        guard let period = components[.interestAccrued], var interest = components[.interest] else { return }
        interest.steps += period.steps
        if ahead + charged > 0 {
            interest.steps.append(
                .charged(instalment(row), exact: exact, amount: ahead + charged, ahead: ahead))
        }
        interest.charged += ahead + charged
        interest.paid += period.paid
        interest.waived += period.waived
        interest.accrued = interest.accrued?.adding(exact)
        components[.interest] = interest
        components[.interestAccrued] = Component(kind: .interestAccrued)
        running = Sum()
        open(row)
        dues[row]?.interest += charged
    }

    private mutating func settle(_ way: SettlementWay, on date: CalendarDate, entry: Int64?) {
        for part in pending {
            if way == .waiver {
                components[part.component]?.waived += part.amount
            } else {
                components[part.component]?.paid += part.amount
            }
            let accrued: ExactAmount? =
                switch part.component {
                case .principal, .interest, .interestDeferred: nil
                case .interestAccrued: running.exact
                case .overdueInterest: overdue.exact
                case .lateInterest: late.exact
                }
            add(.settled(part, way, on: date, entry: entry, accrued: accrued), to: part.component)
        }
    }

    private mutating func add(_ step: Explanation.Step, to kind: LoanComponent) {
        components[kind]?.steps.append(step)
    }

    /// Joins the span to the one before it where balance and rate are the same and nothing lies between.
    private mutating func add(_ span: Explanation.Span, to kind: LoanComponent) {
        let steps = components[kind]?.steps ?? []
        for index in steps.indices.reversed() {
            guard case .accrued(var last) = steps[index] else { break }
            guard last.instalment == span.instalment else { continue }
            guard last.to == span.from, last.balance == span.balance, last.rate == span.rate,
                last.multiple == span.multiple,
                let joined = last.exact.adding(span.exact)
            else { break }
            last.to = span.to
            last.exact = joined
            last.thirtyDays?.covered += span.thirtyDays?.covered ?? 0
            components[kind]?.steps[index] = .accrued(last)
            return
        }
        add(.accrued(span), to: kind)
    }

    // MARK: Other plans

    /// What had fallen due and is unpaid falls due by another plan.
    private mutating func takeBackPrincipal() {
        dues = dues.mapValues { due in
            var due = due
            due.principal = due.principalCovered
            due.isOverdue = false
            return due
        }
    }

    /// Interest that was due is put off.
    private mutating func putOffInterest(
        _ amount: Int64, on date: CalendarDate, entry: Int64, _ rescheduling: Rescheduling
    ) {
        dues = dues.mapValues { due in
            var due = due
            due.interest = due.interestCovered
            return due
        }
        let step = Explanation.Step.deferred(
            on: date, entry: entry, amount: amount, to: rescheduling.deferInterestTo ?? date)
        components[.interest]?.charged -= amount
        add(step, to: .interest)
        components[.interestDeferred]?.charged += amount
        add(step, to: .interestDeferred)
    }

    /// Interest that was put off is in-term interest due again.
    private mutating func bringBackInterest(_ row: Int, _ amount: Int64, unpaid: Int64) {
        let step = Explanation.Step.deferredFellDue(instalment(row), amount: amount, unpaid: unpaid)
        components[.interestDeferred]?.charged -= unpaid
        add(step, to: .interestDeferred)
        components[.interest]?.charged += unpaid
        add(step, to: .interest)
        open(row)
        dues[row]?.interest += unpaid
    }

    // MARK: Rows

    /// The rows of the plan that held at this point of the trace.
    private var rows: [PlanRow] { plan < fold.rowsBefore.count ? fold.rowsBefore[plan] : fold.rows }

    private func instalment(_ row: Int) -> Explanation.Instalment {
        let date = rows[row].date
        return .init(number: row + 1, nominal: date.nominal, due: date.due)
    }

    private mutating func open(_ row: Int) {
        if dues[row] == nil { dues[row] = .init(instalment: instalment(row), isOverdue: false) }
    }

    private func span(
        _ kind: InterestKind, row: Int, from: CalendarDate, to: CalendarDate, _ balance: Int64,
        _ rate: AnnualRate, _ exact: ExactAmount
    ) -> Explanation.Span {
        let date = rows[row].date
        // Frozen days that bear interest count one by one.
        let isFrozen = fold.freezes.contains { $0.from <= from && to <= $0.until }
        let isThirty = kind == .interest && fold.terms.dayCount == .thirty360 && !isFrozen
        return Explanation.Span(
            kind: kind, instalment: instalment(row), from: from, to: to, balance: balance, rate: rate,
            multiple: kind == .overdueInterest ? multiple : nil,
            thirtyDays: isThirty
                ? .init(
                    counted: date.thirtyDayUnits, days: date.spreadDays,
                    covered: date.thirtyDayWeight(from: from, to: to)
                        / max(date.thirtyDayUnits * date.spreadScale, 1))
                : nil,
            dayCount: fold.terms.dayCount, exact: exact)
    }
}
