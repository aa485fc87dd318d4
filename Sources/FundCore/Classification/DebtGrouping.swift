/// How a debt is judged on a day (phân loại nợ): by thresholds, by what was decided about it, and among its
/// borrower's others.
package struct DebtGroupRules: Hashable, Sendable {
    package let thresholds: ClassificationRules
    package let risk: RiskRules

    package init(thresholds: ClassificationRules, risk: RiskRules) {
        self.thresholds = thresholds
        self.risk = risk
    }

    /// The rules in force on a day; nil where one is missing.
    package init?(
        on date: CalendarDate, thresholds: [ClassificationRules], risk: [RiskRule]
    ) {
        guard let thresholds = ClassificationRules.inForce(on: date, among: thresholds),
            let risk = RiskRules(on: date, among: risk)
        else { return nil }
        self.init(thresholds: thresholds, risk: risk)
    }
}

/// Which group a rescheduled debt is in, by how often and how long overdue on the new plan.
package struct ReschedulingGroups: Hashable, Sendable {
    /// A group from so many days past due on.
    package struct Step: Hashable, Sendable {
        package let days: Int
        package let group: Int

        package init(from days: Int, group: Int) {
            self.days = days
            self.group = group
        }
    }

    /// For the first, the second, … time, each in rising order from 0 days on; the last holds for all after it.
    package let times: [[Step]]
    /// Of a debt whose interest was let off because the borrower cannot pay.
    package let interestReduced: Int

    package init(times: [[Step]], interestReduced: Int) {
        self.times = times
        self.interestReduced = interestReduced
    }

    package func group(times count: Int, daysPastDue: Int) -> Int {
        guard let steps = times.prefix(count).last else { return 1 }
        return steps.last { daysPastDue >= $0.days }?.group ?? 1
    }
}

/// How long due dates must be paid on time before a debt leaves a group (thời gian thử thách).
package struct WayBack: Hashable, Sendable {
    package let months: Int
    /// For debts whose first plan ends more than a year after the first draw.
    package let monthsOfLong: Int

    package init(months: Int, monthsOfLong: Int) {
        self.months = months
        self.monthsOfLong = monthsOfLong
    }
}

/// Why a debt is in its group (căn cứ của nhóm nợ), in the order in which they are told.
package enum GroupReason: Hashable, Sendable {
    case daysPastDue
    case rescheduled(times: Int, isOverdue: Bool)
    case interestReduced
    case byHand
    /// Another debt of the borrower is in a worse group.
    case contagion
    /// Held until due dates have been paid on time for long enough.
    case probation
    case keptByPolicy
    case frozen

    /// Each that has a code of its own, in order.
    package static let all: [GroupReason] =
        [.daysPastDue]
        + [(1, false), (1, true), (2, false), (2, true), (3, false)].map {
            .rescheduled(times: $0, isOverdue: $1)
        } + [.interestReduced, .byHand, .contagion, .probation, .keptByPolicy, .frozen]

    /// For programs.
    package var code: String {
        switch self {
        case .daysPastDue: "days-past-due"
        case .rescheduled(let times, let isOverdue):
            times >= 3 ? "rescheduled-3" : "rescheduled-\(times)" + (isOverdue ? "-overdue" : "")
        case .interestReduced: "interest-reduced"
        case .byHand: "by-hand"
        case .contagion: "contagion"
        case .probation: "probation"
        case .keptByPolicy: "kept-by-policy"
        case .frozen: "frozen"
        }
    }
}

/// A group and what gives it.
package struct DebtGroup: Hashable, Sendable {
    package var group: Int
    package var reasons: [GroupReason]

    package init(_ group: Int, _ reasons: [GroupReason] = []) {
        self.group = group
        self.reasons = reasons
    }

    /// The group of a debt among the borrower's others (TT 14/2024 art. 4).
    package func drawn(downTo worst: Int) -> DebtGroup {
        worst > group ? DebtGroup(worst, [.contagion]) : self
    }
}

/// What a debt is judged by at the end of a day (số liệu để phân loại một khoản nợ).
package struct DebtFacts: Hashable, Sendable {
    package var on = CalendarDate(day: 0)
    package var owes = false
    package var daysPastDue = 0
    var isUnpaid = false
    var isLong = false
    /// Provisions were used for it: it stands in the last group for the borrower's other debts.
    package var isWrittenOff = false
    var history = GroupHistory()

    /// The debt's own group, before its borrower's other debts count.
    package func ownGroup(_ rules: DebtGroupRules) -> DebtGroup {
        guard owes else { return DebtGroup(1) }
        var history = history
        history.watch(daysPastDue: daysPastDue)
        let judged = history.judge(
            daysPastDue: daysPastDue, on: on, isUnpaid: isUnpaid, isLong: isLong, rules)
        return isWrittenOff && judged.group < 5 ? DebtGroup(5) : judged
    }

    /// The group in which it stands among the borrower's other debts; what owes nothing is drawn down by none.
    ///
    /// - Parameter worst: the worst own group of them; nil where there are none.
    package func group(_ rules: DebtGroupRules, among worst: Int?) -> DebtGroup {
        ownGroup(rules).drawn(downTo: owes && rules.risk.isContagious ? worst ?? 1 : 1)
    }
}

extension LoanFold {
    package var debtFacts: DebtFacts {
        let year = firstDrawnOn?.adding(months: 12)
        let isLong = if let firstPlanEnd, let year { firstPlanEnd > year } else { false }
        return DebtFacts(
            on: today, owes: writtenOff?.removal == nil && (outstanding > 0 || owesInterest),
            daysPastDue: daysPastDue, isUnpaid: owesWhatFellDue, isLong: isLong,
            isWrittenOff: writtenOff != nil, history: grouping)
    }

    private var owesInterest: Bool {
        drawn > 0 && dueInterest + interestAccrued + overdueInterest + lateInterest > 0
    }
}

extension GroupHistory {
    /// One thing that puts the debt into a group, or holds it there.
    private struct Ground {
        let group: Int
        let reason: GroupReason
    }

    fileprivate func judge(
        daysPastDue: Int, on date: CalendarDate, isUnpaid: Bool, isLong: Bool, _ rules: DebtGroupRules
    ) -> DebtGroup {
        if causes.isEmpty {
            let group = rules.thresholds.group(daysPastDue: daysPastDue)
            return DebtGroup(group, group == 1 ? [] : [.daysPastDue])
        }
        // The group on the day of each cause, by all that came before it.
        var held: [Int] = []
        for (index, cause) in causes.enumerated() {
            let before = grounds(
                causes[..<index], held, daysPastDue: cause.daysPastDue, on: cause.on,
                worst: cause.worstOfRescheduling, isUnpaid: cause.isUnpaid, isLong: isLong, rules)
            held.append(before.map(\.group).max() ?? 1)
        }
        return grouped(
            grounds(
                causes[...], held, daysPastDue: daysPastDue, on: date, worst: nil, isUnpaid: isUnpaid,
                isLong: isLong, rules))
    }

    private func grouped(_ grounds: [Ground]) -> DebtGroup {
        let group = grounds.map(\.group).max() ?? 1
        let giving = grounds.filter { $0.group == group }.map(\.reason)
        if group == 1 { return DebtGroup(1, giving.contains(.keptByPolicy) ? [.keptByPolicy] : []) }
        var reasons = giving.filter { $0 != .probation && $0 != .frozen && $0 != .keptByPolicy }
        let holdsByItself = giving.contains(.keptByPolicy)
        if reasons.isEmpty, !holdsByItself {
            reasons = giving.contains(.probation) ? [.probation] : [.frozen]
        }
        if holdsByItself { reasons.append(.keptByPolicy) }
        var seen: [GroupReason] = []
        for reason in reasons where !seen.contains(reason) { seen.append(reason) }
        return DebtGroup(group, seen)
    }

    /// - Parameters:
    ///   - held: the group on the day of each cause.
    ///   - worst: the most days past due of the latest rescheduling by then; nil for what stands now.
    private func grounds(
        _ causes: ArraySlice<Cause>, _ held: [Int], daysPastDue: Int, on date: CalendarDate, worst: Int?,
        isUnpaid: Bool, isLong: Bool, _ rules: DebtGroupRules
    ) -> [Ground] {
        var grounds = [Ground(group: rules.thresholds.group(daysPastDue: daysPastDue), reason: .daysPastDue)]
        let latest = causes.lastIndex { if case .rescheduled = $0.kind { true } else { false } }
        for index in causes.indices {
            let cause = causes[index]
            if case .frozen(let until) = cause.kind {
                if date <= until { grounds.append(Ground(group: held[index], reason: .frozen)) }
                continue
            }
            let isOver = cause.isOver(
                on: date, isUnpaid: isUnpaid, after: rules.risk.wayBack, isLong: isLong, self)
            if isOver { continue }
            switch cause.kind {
            case .rescheduled(let times):
                let reached = index == latest ? worst ?? cause.worst : cause.worst
                grounds.append(
                    Ground(
                        group: rules.risk.reschedulings.group(times: times, daysPastDue: reached),
                        reason: .probation))
                grounds.append(Ground(group: held[index], reason: .probation))
                if index == latest {
                    grounds.append(
                        Ground(
                            group: rules.risk.reschedulings.group(times: times, daysPastDue: daysPastDue),
                            reason: .rescheduled(times: times, isOverdue: daysPastDue > 0)))
                }
            case .keptByPolicy: grounds.append(Ground(group: held[index], reason: .keptByPolicy))
            case .interestReduced:
                grounds.append(
                    Ground(group: rules.risk.reschedulings.interestReduced, reason: .interestReduced))
            case .byHand(let group): grounds.append(Ground(group: group, reason: .byHand))
            case .frozen: break
            }
        }
        return grounds.sorted { $0.reason.place < $1.reason.place }
    }

    /// Frozen days after a day, up to another.
    fileprivate func frozenDays(after date: CalendarDate) -> [(from: CalendarDate, days: Int)] {
        causes.compactMap { cause in
            guard case .frozen(let until) = cause.kind, until > date else { return nil }
            return (max(cause.on, date), until.days(since: max(cause.on, date)))
        }
    }
}

extension GroupHistory.Cause {
    /// Whether the way back out of its group is gone by the end of a day.
    func isOver(
        on date: CalendarDate, isUnpaid: Bool, after wayBack: WayBack, isLong: Bool, _ history: GroupHistory
    ) -> Bool {
        attempts.contains { attempt in
            var end = attempt.began.adding(months: isLong ? wayBack.monthsOfLong : wayBack.months)
            for frozen in history.frozenDays(after: attempt.began) where frozen.from < end {
                end = end.adding(days: frozen.days)
            }
            // The first day from then on at whose end nothing due is unpaid.
            for wait in history.waits where wait.from <= end {
                end = max(end, wait.until ?? date)
            }
            if let brokenOn = attempt.brokenOn, brokenOn <= end { return false }
            return end < date || end == date && !isUnpaid
        }
    }
}

extension GroupReason {
    fileprivate var place: Int {
        switch self {
        case .daysPastDue: 0
        case .rescheduled: 1
        case .interestReduced: 2
        case .byHand: 3
        case .contagion: 4
        case .probation: 5
        case .keptByPolicy: 6
        case .frozen: 7
        }
    }
}
