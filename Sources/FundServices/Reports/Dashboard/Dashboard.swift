package import FundCore
package import FundStore

/// What a director looks at first (tổng quan): the state of a day, and what changed since the end of the month before.
///
/// Each loan is read once, for both days; every figure is that of the report which lists it.
package struct Dashboard {
    package let asOf: CalendarDate
    /// The end of the month before.
    package let since: CalendarDate
    package let capital: Capital
    /// At the end of the twelve months up to the day; the last is the day itself.
    package let use: [(on: CalendarDate, state: CapitalUse.Change)]
    package let bridge: PortfolioBridge
    package let active: Int
    /// The loan that owes the most principal; nil where none owes any.
    package let largest: String?
    package let ageing: [OverdueReport.Band]
    /// Nil where no rule puts debts into groups on one of the days.
    package let groups: (before: GroupShares, now: GroupShares)?
    /// The six months after the day.
    package let expected: [CashForecast.Month]
    /// What fell due by the day and is unpaid.
    package let late: Int64
    package let waiting: [Stage]
    package let tasks: [Task]

    /// Applications that wait for the same thing.
    package struct Stage {
        package let stage: ApplicationClock.Stage
        package let count: Int
        package let amount: Int64
        /// The longest waiting, and for how many days.
        package let oldest: (number: String, days: Int)?
    }

    /// What is to be done by a day.
    package struct Task {
        package enum Kind: String, CaseIterable {
            case visits
            case conditions
            case valuations
            case findings
            case cases
        }

        package let kind: Kind
        /// Past their day.
        package var late = 0
        /// In the thirty days after.
        package var soon = 0

        init(_ kind: Kind) { self.kind = kind }

        /// - Parameter dueOn: nil where nobody said.
        mutating func add(dueOn: CalendarDate?, on date: CalendarDate) {
            guard let dueOn else { return }
            if dueOn < date {
                late += 1
            } else if dueOn <= date.adding(days: Dashboard.soonDays) {
                soon += 1
            }
        }
    }

    static let soonDays = 30
    static let expectedMonths = 6

    package init(_ reader: FundReader, asOf date: CalendarDate) throws {
        asOf = date
        let month = FiscalPeriod(.month, containing: date)
        let since = month.previous.last
        self.since = since
        capital = try reader.capital(asOf: date)
        var ends = (1..<12).reduce(into: [date]) { ends, back in
            ends.append(month.first.adding(months: 1 - back).adding(days: -1))
        }
        ends.reverse()
        let states = CapitalUse.states(on: ends, changes: try reader.capitalChanges(until: date))
        use = zip(ends, states).map { ($0, $1) }
        groups = try Dashboard.groups(reader, before: since, now: date)

        var forecast = try CashForecastReading(
            reader, capital, asOf: date, months: Dashboard.expectedMonths)
        var visits = try VisitCounter(reader, on: date)
        var (bridge, active) = (PortfolioBridge(), 0)
        var largest: (number: String, dong: Int64)?
        var bands = AgeingBand.allCases.map { OverdueReport.Band(band: $0) }
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            let position = fold.position
            forecast.add(loan, fold)
            visits.add(record, loan, position)
            if position.drawn > 0, position.status == .active { active += 1 }
            if position.principalOnBalance > largest?.dong ?? 0 {
                largest = (record.number, position.principalOnBalance)
            }
            bridge.add(
                from: try loan.shown(on: since).position, to: position, number: record.number,
                borrower: record.borrower.code, name: record.borrower.details.name)
            if let arrears = Arrears(fold), let place = bands.firstIndex(where: { $0.band == arrears.band }) {
                bands[place].add(arrears, outstanding: fold.outstanding)
            }
        }
        (self.bridge, self.active, self.largest) = (bridge, active, largest?.number)
        ageing = bands.filter { $0.band != .none || $0.loans > 0 }
        for dong in [bridge.before, bridge.after] + ageing.map(\.toPay) { _ = try Money(inRange: dong) }
        (expected, late) = (forecast.forecast.months, forecast.late)

        let files = try PipelineFiles(reader, asOf: date).waiting
        waiting = ApplicationClock.Stage.allCases.map { stage in
            let those = files.filter { $0.clock.stage == stage }
            return Stage(
                stage: stage, count: those.count, amount: those.reduce(0) { $0 + $1.amount },
                oldest: those.first.map { ($0.number, $0.clock.since.days(until: date)) })
        }
        tasks = [visits.task] + (try Dashboard.tasks(reader, on: date)) + [visits.cases]
    }

    /// Nil where a day has no rule for groups.
    private static func groups(
        _ reader: FundReader, before: CalendarDate, now: CalendarDate
    ) throws -> (before: GroupShares, now: GroupShares)? {
        do {
            return (
                GroupShares(try DayGroups(reader, asOf: before).classification),
                GroupShares(try DayGroups(reader, asOf: now).classification)
            )
        } catch let refusal as Refusal where refusal.code == .noClassificationRule {
            return nil
        }
    }

    /// What other lists than that of the loans have due.
    private static func tasks(_ reader: FundReader, on date: CalendarDate) throws -> [Task] {
        var (conditions, valuations) = (Task(.conditions), Task(.valuations))
        var findings = Task(.findings)
        for condition in try reader.conditions() where condition.approvedOn <= date {
            guard [.due, .overdue].contains(condition.state(on: date)) else { continue }
            conditions.add(dueOn: condition.dueOn, on: date)
        }
        let rules = ProvisionRules(on: date, among: try reader.provisionRules())
        for record in try reader.collaterals() {
            guard let view = CollateralView(record, SecurityRegister(), on: date, by: rules),
                view.state == .securing
            else {
                continue
            }
            valuations.add(dueOn: view.countsUntil, on: date)
        }
        for finding in try reader.findings(by: date) where finding.state(on: date) != .closed {
            findings.add(dueOn: finding.finding.dueOn, on: date)
        }
        return [conditions, valuations, findings]
    }

    package var outstanding: Int64 { bridge.after }

    /// Of the capital, what is lent.
    package var used: ReportedShare {
        ReportedShare(sum: Int128(outstanding), of: Int128(capital.total))
    }

    package var overdueLoans: Int { ageing.reduce(0) { $0 + $1.loans } }
}

/// Loans to be visited, and findings of wrong use that are open, counted as the loans are read.
private struct VisitCounter {
    private let date: CalendarDate
    private let plan: VisitPlan?
    private let visits: [Int64: [VisitRecord]]
    private(set) var task = Dashboard.Task(.visits)
    private(set) var cases = Dashboard.Task(.cases)

    init(_ reader: FundReader, on date: CalendarDate) throws {
        self.date = date
        plan = FileRules(on: date, among: try reader.fileRules()).visitPlan
        visits = Dictionary(grouping: try reader.visits(by: date), by: \.loanID)
    }

    mutating func add(_ record: LoanRecord, _ loan: Loan, _ position: LoanPosition) {
        let made = visits[record.loanID] ?? []
        for item in loan.recallCases(made, status: position.status, on: date) where item.state.isOpen {
            cases.add(dueOn: item.by, on: date)
        }
        guard let plan, position.status == .active, let drawnOn = loan.firstDrawnOn, drawnOn <= date else {
            return
        }
        task.add(
            dueOn: plan.due(drawnOn: drawnOn, last: made.last.map { ($0.on, $0.visit.nextOn) }), on: date)
    }
}

extension RecallState {
    fileprivate var isOpen: Bool { self == .open || self == .overdue }
}
