/// What holds a debt in a worse group than its days past due, and how far it is on its way back.
struct NaiveStanding {
    enum Kind {
        case rescheduling
        case keptByPolicy
        case waiver
        case hand
    }

    struct Cause {
        var kind: Kind
        /// The group that it holds; with a rescheduling the worst that it reached.
        var group: Int
        /// The day of the cause: later due dates count.
        var on: Int
        /// The last day at whose end something was unpaid and late: what was in time until then does not count.
        var brokenOn = Int.min
        /// T0: the first due date after that was paid on time.
        var paidSince: Int?
    }

    private(set) var causes: [Cause] = []
    /// All reschedulings, and those that count for the table of groups.
    private(set) var reschedulings = 0
    private(set) var counted = 0
    /// The group on the day of the freeze that runs.
    var frozenGroup: Int?
    var slip: NaiveSlip?
    /// Whether the loan was signed for more than a year, by the last nominal date of its first plan.
    var isLong = false

    mutating func cause(_ kind: Kind, _ group: Int, on day: Int) {
        causes.append(Cause(kind: kind, group: group, on: day))
    }

    mutating func reschedule(keepsGroup: Bool, from group: Int, on day: Int) {
        reschedulings += 1
        if keepsGroup, slip != .countsWhatIsKept { return cause(.keptByPolicy, group, on: day) }
        if slip == .countsFromOneAgain, !causes.contains(where: { $0.kind == .rescheduling }) { counted = 0 }
        counted += 1
        // One row of the table stands for all of them, and the later way back is the longer.
        causes.removeAll { $0.kind == .rescheduling }
        cause(.rescheduling, slip == .forgetsTheGroupBefore ? 1 : group, on: day)
    }

    static func group(daysPastDue days: Int) -> Int {
        days < 10 ? 1 : days < 30 ? 2 : days < 90 ? 3 : days < 180 ? 4 : 5
    }

    /// The row of the table for a debt that was rescheduled and has not found its way back.
    func rescheduledRow(daysPastDue days: Int) -> (reason: String, group: Int)? {
        guard causes.contains(where: { $0.kind == .rescheduling }) else { return nil }
        switch (counted, slip == .waitsForTenDays && days < 10 ? 0 : days) {
        case (1, 0): return ("rescheduled-1", 2)
        case (1, _): return ("rescheduled-1-overdue", days < 30 ? 3 : days < 90 ? 4 : 5)
        case (2, 0): return ("rescheduled-2", 4)
        case (2, _): return ("rescheduled-2-overdue", 5)
        default: return ("rescheduled-3", 5)
        }
    }

    func ownGroup(daysPastDue days: Int) -> (group: Int, reasons: [String]) {
        var plain: [(reason: String, group: Int)] = [("days-past-due", Self.group(daysPastDue: days))]
        if let row = rescheduledRow(daysPastDue: days) { plain.append(row) }
        func worst(_ kind: Kind) -> Int { causes.reduce(0) { $1.kind == kind ? max($0, $1.group) : $0 } }
        plain.append(("interest-reduced", worst(.waiver)))
        plain.append(("by-hand", worst(.hand)))
        plain.append(("kept-by-policy", worst(.keptByPolicy)))
        // These are said only where nothing else gives the group.
        let last = [("probation", worst(.rescheduling)), ("frozen", frozenGroup ?? 0)]

        let group = max(plain.map(\.group).max()!, last.map(\.1).max()!)
        var reasons = plain.filter { $0.group == group }.map(\.reason)
        if group == 1 { reasons.removeAll { $0 != "kept-by-policy" } }
        if group > 1, reasons.isEmpty { reasons = [last.first { $0.1 == group }!.0] }
        return (group, reasons)
    }

    /// The end of a day: what the rows reached is held.
    mutating func hold(daysPastDue days: Int) {
        guard let row = rescheduledRow(daysPastDue: days), slip != .forgetsWhatTheRowsReached else { return }
        for index in causes.indices where causes[index].kind == .rescheduling {
            causes[index].group = max(causes[index].group, row.group)
        }
    }

    /// Something due was not paid by its end: every way back starts anew.
    mutating func startAnew(on day: Int) {
        if slip == .comesBackInSpiteOfALateDate { return }
        for index in causes.indices {
            causes[index].brokenOn = day
            causes[index].paidSince = nil
        }
    }

    /// Nothing due is unpaid: dates paid on time begin a way back, or end it.
    mutating func goOn(paid rows: ArraySlice<NaiveRow>, hasCome: (_ day: Int, _ since: Int) -> Bool) {
        for index in causes.indices where causes[index].paidSince == nil {
            let (on, brokenOn) = (causes[index].on, causes[index].brokenOn)
            if slip == .comesBackAtOnce {
                causes[index].paidSince = max(on, brokenOn)
            } else {
                causes[index].paidSince =
                    rows.first { $0.due > on && $0.lateAfter > brokenOn && $0.hadToPay }?.due
            }
        }
        causes.removeAll { cause in
            guard let start = cause.paidSince else { return false }
            let wall = NaiveCalendar.wall
            let months = isLong && slip != .comesBackInOneMonth ? 3 : 1
            return hasCome(wall.months(months, after: start, onDay: wall.days[start].dayOfMonth), start)
        }
    }
}

extension NaiveLoan {
    /// The debt's own group and the rows that give it, at the end of the day.
    var ownGroup: (group: Int, reasons: [String]) {
        let judged = groupByRows
        if payoff == 0 { return judged }
        // A lost debt is of the last group, whatever gave it that on its day.
        return lostOn != nil && judged.group < 5 && slip != .bettersWhatIsLost ? (5, []) : judged
    }

    /// What the rows give, lost or not.
    private var groupByRows: (group: Int, reasons: [String]) {
        payoff == 0 ? (1, []) : standing.ownGroup(daysPastDue: oldestLate?.days ?? 0)
    }

    /// Whether the first plan ends more than a year after the first draw.
    var isLongLoan: Bool {
        let wall = NaiveCalendar.wall
        return rows.last!.nominal > wall.months(12, after: today, onDay: wall.days[today].dayOfMonth)
    }

    /// What the day would come to if it ended now.
    var groupAsIfNothingElseCame: Int {
        var loan = self
        loan.judge()
        return loan.ownGroup.group
    }

    /// The end of a day for the debt's group.
    mutating func judge() {
        if standing.causes.isEmpty, freezes.isEmpty { return }
        standing.hold(daysPastDue: oldestLate?.days ?? 0)
        let open = rows[firstOpen..<next].filter(\.isOpen)
        // The last day in time is over; a frozen day does not make anything late.
        if open.contains(where: { $0.lateAfter <= today && freeze(of: today + 1) == nil }) {
            standing.startAnew(on: today)
        } else if open.isEmpty {
            let loan = self
            standing.goOn(paid: rows[..<next]) { day, start in
                let frozen = loan.frozenDays(after: start, until: loan.today)
                return loan.today - (loan.slip == .comesBackWhileFrozen ? 0 : frozen) >= day
            }
        }
        if frozenUntil == nil || slip == .bettersWhileFrozen {
            standing.frozenGroup = nil
        } else if freezes.last!.from == today {
            standing.frozenGroup = nil
            standing.frozenGroup = groupByRows.group
        }
    }
}
