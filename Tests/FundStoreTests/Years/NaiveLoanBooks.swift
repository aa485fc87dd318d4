import FundCore
import FundTestSupport

/// The group in which a closing by runs keeps a debt.
struct KeptDebt {
    let group: Int
    /// Whether a programme keeps it there: what it bears is no income.
    let isByPolicy: Bool

    init(group: Int, isByPolicy: Bool) {
        self.group = group
        self.isByPolicy = isByPolicy
    }

    /// By what the debt is judged by on its day. A model of its own agrees with that elsewhere (`SimulationTests`).
    init(_ position: LoanPosition, _ mistake: NaiveBooks.Mistake?) {
        let judged = position.debt.ownGroup(.ofTheLaw)
        switch mistake {
        case .groupsADayLate, .groupsByTodayOnly, .groupsByDaysAlone:
            self.init(group: NaiveLoanBooks.group(position, mistake), isByPolicy: false)
        default: self.init(group: judged.group, isByPolicy: judged.reasons.contains(.keptByPolicy))
        }
    }
}

/// One loan of the naive books, all of its life up to a closing.
struct NaiveLoanBooks {
    private typealias Mistake = NaiveBooks.Mistake

    /// By account; money is not among them.
    private(set) var balances: [String: Int64] = [:]

    private struct Interest {
        var receivable: Int64 = 0
        var offBalance: Int64 = 0
    }

    /// In-term, overdue, late.
    private var kinds = [Interest](repeating: Interest(), count: 3)
    private let mistake: NaiveBooks.Mistake?
    /// Whether provisions were used for it: it is followed off the balance sheet.
    private var isLost = false

    /// - Parameter kept: the groups of debts as closings by runs kept them, by day and number.
    init(
        _ loan: LoanHistory, _ known: KnownAtClosing, _ kept: [CalendarDate: [String: KeptDebt]],
        _ mistake: NaiveBooks.Mistake? = nil
    ) {
        self.mistake = mistake
        var paid = [Int64](repeating: 0, count: 3)
        var waived = paid
        var credit: Int64 = 0
        var (group, outstanding): (Int, Int64) = (1, 0)
        var recovered: Int64 = 0
        for position in loan.positions where position.on <= known.on {
            for kind in 0..<3 where !isLost {
                let paidToday = position.paid.byKind[kind] - paid[kind]
                let waivedToday = position.waived.byKind[kind] - waived[kind]
                if mistake == .paysBeforeWaiving {
                    pay(paidToday, kind)
                    waive(waivedToday, kind)
                } else {
                    waive(waivedToday, kind)
                    pay(paidToday, kind)
                }
            }
            let paidSince = zip(position.paid.byKind, paid).map { $0 - $1 }
            (paid, waived) = (position.paid.byKind, position.waived.byKind)
            (credit, outstanding) = (position.credit, position.principalOutstanding)
            if let debt = position.writtenOff {
                if isLost {
                    recover(debt.recovered.total - recovered, paidSince)
                } else {
                    writeOff(debt, position)
                }
                recovered = debt.recovered.total
                if known.closings.contains(position.on), mistake != .followsNoInterest {
                    for kind in 0..<3 { kinds[kind].offBalance = position.owedByKind[kind] }
                }
            } else if known.closings.contains(position.on) {
                // Closed by days past due alone, or as the run kept it; what was not known of then performed.
                let now = KeptDebt(group: NaiveLoanBooks.group(position, mistake), isByPolicy: false)
                let then = kept[position.on].map { $0[loan.number] ?? KeptDebt(group: 1, isByPolicy: false) }
                let debt = mistake == .regroupsClosedMonths ? KeptDebt(position, mistake) : then ?? now
                group = debt.group
                let accrues = debt.group == 1 && (!debt.isByPolicy || mistake == .accruesWhatIsKeptByPolicy)
                for kind in 0..<3 { close(owed: position.owedByKind[kind], accrues, kind) }
            }
        }
        if !isLost || mistake == .keepsPrincipalOfWrittenOff {
            add("211\(mistake == .leavesPrincipalInGroup1 ? 1 : group)", outstanding)
        }
        if isLost {
            add("971", outstanding)
            add("999", -outstanding)
        }
        add("3388", mistake == .takesCreditForIncome ? 0 : -credit)
        if mistake == .takesCreditForIncome { add("5111", -credit) }
        for interest in kinds {
            add("1311", interest.receivable)
            add("941", interest.offBalance)
            add("999", -interest.offBalance)
        }
        balances = balances.filter { $0.value != 0 }
    }

    /// Thresholds of TT 14/2024/TT-NHNN art. 5, the same in the years before it.
    static func group(_ position: LoanPosition, _ mistake: NaiveBooks.Mistake?) -> Int {
        var days = position.daysPastDue
        if mistake == .groupsADayLate { days -= 1 }
        if mistake == .groupsByTodayOnly { days = position.principalOverdue > 0 ? days : 0 }
        return days >= 180 ? 5 : days >= 90 ? 4 : days >= 30 ? 3 : days >= 10 ? 2 : 1
    }

    private mutating func pay(_ amount: Int64, _ kind: Int) {
        let (old, booked) = take(amount, kind)
        let twice = mistake == .countsCollectedTwice ? booked : 0
        add(income(kind), -(amount - booked) - twice)
        precondition(old >= 0)
    }

    private mutating func waive(_ amount: Int64, _ kind: Int) {
        let (_, booked) = take(amount, kind)
        if mistake != .waivesWithoutExpense { add("6352", booked) }
    }

    /// The oldest first: what is off the balance sheet, then what is receivable.
    private mutating func take(_ amount: Int64, _ kind: Int) -> (offBalance: Int64, receivable: Int64) {
        if mistake == .collectsReceivableFirst {
            let booked = min(amount, kinds[kind].receivable)
            let old = min(amount - booked, kinds[kind].offBalance)
            kinds[kind].receivable -= booked
            kinds[kind].offBalance -= old
            return (old, booked)
        }
        let old = min(amount, kinds[kind].offBalance)
        let booked = min(amount - old, kinds[kind].receivable)
        kinds[kind].offBalance -= old
        kinds[kind].receivable -= booked
        return (old, booked)
    }

    /// The end of the day on which provisions pay for what is lost; all interest owed goes off the balance sheet.
    private mutating func writeOff(_ debt: WrittenOffDebt, _ position: LoanPosition) {
        isLost = true
        let principal = position.principalOutstanding
        let specific = min(debt.writeOff.specific, principal)
        let general = min(debt.writeOff.general, principal - specific)
        add("2191", specific)
        add("2192", general)
        add("6426", principal - specific - general)
        for kind in 0..<3 { close(owed: position.owedByKind[kind], false, kind) }
    }

    /// What comes back is income, principal too; its interest goes off what is followed.
    ///
    /// - Parameter interest: what of it paid for interest, by kind.
    private mutating func recover(_ amount: Int64, _ interest: [Int64]) {
        add(mistake == .recoversToTheLoan ? "5111" : "711", -amount)
        for kind in 0..<3 { kinds[kind].offBalance -= min(interest[kind], kinds[kind].offBalance) }
    }

    private mutating func close(owed: Int64, _ accrues: Bool, _ kind: Int) {
        if mistake == .returnsOffBalance, accrues { kinds[kind].offBalance = 0 }
        if accrues || mistake == .accruesEveryGroup {
            let more = owed - kinds[kind].receivable - kinds[kind].offBalance
            kinds[kind].receivable += more
            add(income(kind), -more)
        } else {
            if mistake != .keepsReceivableOfBadDebt {
                add("6351", kinds[kind].receivable)
                kinds[kind].receivable = 0
            }
            kinds[kind].offBalance = owed - kinds[kind].receivable
        }
    }

    private func income(_ kind: Int) -> String { mistake == .mixesKinds ? "5111" : "511\(kind + 1)" }

    private mutating func add(_ account: String, _ dong: Int64) { balances[account, default: 0] += dong }
}

extension Split {
    /// In-term, overdue, late.
    var byKind: [Int64] { [interest, overdueInterest, lateInterest] }
}

extension LoanPosition {
    /// Interest owed, due or not: in-term, overdue, late.
    var owedByKind: [Int64] { [interestDue + interestAccrued, overdueInterest, lateInterest] }
}
