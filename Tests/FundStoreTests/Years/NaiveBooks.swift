import FundCore

/// What was known of the fund when a month was closed: its loans by their positions alone, unfolded without
/// closings, and what else moved as it stands in the books.
struct KnownAtClosing {
    let on: CalendarDate
    /// Every month's end up to this one at which the books are closed.
    let closings: [CalendarDate]
    let loans: [LoanHistory]
    let postings: [MoneyPosting]
}

/// A loan on each day on which something happened to it, and on each day of closing.
struct LoanHistory {
    let number: String
    let facts: [LivedFact]
    /// In order of day.
    let positions: [LoanPosition]
}

/// A fact with what only a wrong model would look at.
struct LivedFact {
    let fact: LoanFact
    /// Whether it was recorded after its day was closed.
    let wasFoundLate: Bool
}

/// Capital, and money beside loans and capital, as the journal has it: a reversal of a closed month stands on
/// the first open day.
struct MoneyPosting {
    let on: CalendarDate
    let account: String
    let through: MoneyCode
    let dong: Int64
}

/// The books as a bookkeeper would keep them who rewrites everything at each closing: from nothing, day by
/// day, with all that is known by then. Knows no journal, no entry and no difference.
struct NaiveBooks {
    /// Ways to be wrong, for the test of the test.
    enum Mistake: String, CaseIterable {
        case accruesEveryGroup, collectsReceivableFirst, keepsReceivableOfBadDebt, returnsOffBalance
        case countsCollectedTwice, waivesWithoutExpense, paysBeforeWaiving
        case leavesPrincipalInGroup1, groupsADayLate, groupsByTodayOnly
        case takesCreditForIncome, mixesKinds, keepsAllMoneyInBank, forgetsWhatWasFoundLate
        case carriesNoResult, carriesOnlyIncome, forgetsWithdrawals
        case forgetsDepreciation
        case regroupsClosedMonths, releasesNothing, providesGenerallyForLostDebts, providesBesideVouchers
    }

    let mistake: Mistake?
    /// What each December carried to the surplus, by account.
    private var carried: [(on: CalendarDate, balances: [String: Int64])] = []

    /// The group of each debt, as it was known when a month was closed by runs.
    private var kept: [CalendarDate: [String: Int]] = [:]
    /// What each such closing set aside more, specifically and generally.
    private var provided: [(on: CalendarDate, specific: Int64, general: Int64)] = []

    /// What runs have made an expense up to a day.
    func provisionExpense(until date: CalendarDate) -> Int64 {
        provided.reduce(0) { $1.on <= date ? $0 + $1.specific + $1.general : $0 }
    }

    init(_ mistake: Mistake? = nil) { self.mistake = mistake }

    /// Months are closed with a classification and provisions from the day on which NĐ 45/2021 came into force.
    private static let runsFrom = CalendarDate(parts: 2021, 5, 15)

    /// What every account holds at the end of the day, debit above zero; nothing of those that hold nothing.
    mutating func close(_ known: KnownAtClosing) -> [String: Int64] {
        var balances: [String: Int64] = [:]
        for posting in known.postings where posting.on <= known.on {
            if mistake == .forgetsWithdrawals, posting.dong < 0 { continue }
            if mistake == .forgetsDepreciation, ["214", "6424"].contains(posting.account) { continue }
            balances[account(of: posting.through), default: 0] += posting.dong
            balances[posting.account, default: 0] -= posting.dong
        }
        keepGroups(known)
        for loan in known.loans {
            for (account, dong) in money(loan, until: known.on) { balances[account, default: 0] += dong }
            for (account, dong) in NaiveLoanBooks(loan, known, kept, mistake).balances {
                balances[account, default: 0] += dong
            }
        }
        provide(known, in: &balances)
        for (_, earlier) in carried { carry(earlier, in: &balances) }
        if known.on.parts.month == 12, mistake != .carriesNoResult {
            let result = balances.filter { account, dong in
                account.isResult && (mistake != .carriesOnlyIncome || dong < 0)
            }
            carry(result, in: &balances)
            carried.append((known.on, result))
        }
        return balances.filter { $0.value != 0 }
    }

    mutating func reopen(_ day: CalendarDate) {
        carried.removeAll { $0.on == day }
        provided.removeAll { $0.on == day }
        kept[day] = nil
    }

    private mutating func keepGroups(_ known: KnownAtClosing) {
        guard known.on >= NaiveBooks.runsFrom else { return }
        let groups = known.loans.compactMap { loan in
            loan.positions.last { $0.on == known.on }.map { (loan.number, NaiveLoanBooks.group($0, mistake)) }
        }
        kept[known.on] = Dictionary(uniqueKeysWithValues: groups)
    }

    /// Specific: 0, 2, 25, 50, 100 % of the principal by its group (nobody gave security); general: 0,5 % of it in
    /// groups 1 to 4. Each debt by itself, half a đồng up. What vouchers have set aside counts.
    private mutating func provide(_ known: KnownAtClosing, in balances: inout [String: Int64]) {
        for earlier in provided {
            balances["2191", default: 0] -= earlier.specific
            balances["2192", default: 0] -= earlier.general
            balances["6426", default: 0] += earlier.specific + earlier.general
        }
        guard let groups = kept[known.on] else { return }
        var (specific, general): (Int64, Int64) = (0, 0)
        for loan in known.loans {
            guard let group = groups[loan.number],
                let owed = loan.positions.last(where: { $0.on == known.on })
            else { continue }
            let principal = owed.principalOutstanding
            specific += (principal * [0, 2, 25, 50, 100][group - 1] + 50) / 100
            if group < 5 || mistake == .providesGenerallyForLostDebts {
                general += (principal * 5 + 500) / 1_000
            }
        }
        let runs = provided.reduce(Int64(0)) { $0 + $1.specific }
        let standing = mistake == .providesBesideVouchers ? runs : -balances["2191", default: 0]
        var more = (specific - standing, general + balances["2192", default: 0])
        if mistake == .releasesNothing { more = (max(more.0, 0), max(more.1, 0)) }
        provided.append((known.on, more.0, more.1))
        balances["2191", default: 0] -= more.0
        balances["2192", default: 0] -= more.1
        balances["6426", default: 0] += more.0 + more.1
    }

    private func carry(_ result: [String: Int64], in balances: inout [String: Int64]) {
        for (account, dong) in result {
            balances[account, default: 0] -= dong
            balances["421", default: 0] += dong
        }
    }

    /// Money in and out, by the vouchers themselves.
    private func money(_ loan: LoanHistory, until date: CalendarDate) -> [(String, Int64)] {
        loan.facts.filter { $0.fact.on <= date }.compactMap { lived in
            if mistake == .forgetsWhatWasFoundLate, lived.wasFoundLate { return nil }
            guard let channel = lived.fact.through else { return nil }
            return (account(of: channel.code), lived.fact.money)
        }
    }

    private func account(of channel: MoneyCode) -> String {
        channel == .cash && mistake != .keepsAllMoneyInBank ? "111" : "112"
    }
}

extension String {
    /// Whether it is the code of an account of income or expenses.
    var isResult: Bool { first.map { ("5"..."8").contains($0) } ?? false }
}

extension LoanFact {
    /// What it brings into the till or the bank.
    var money: Int64 {
        switch content {
        case .draw(let amount), .creditRefund(let amount): -amount.money.dong
        case .payment(let amount, _, _), .recovery(let amount, _): amount.money.dong
        case .rateChange, .waiver, .creditUse, .amendment, .cancellation, .rescheduling, .recall, .freeze,
            .unfreeze, .loweredGroup, .writeOff, .removal:
            0
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

    /// - Parameter kept: the groups of debts as closings by runs kept them, by day and number.
    init(
        _ loan: LoanHistory, _ known: KnownAtClosing, _ kept: [CalendarDate: [String: Int]],
        _ mistake: NaiveBooks.Mistake? = nil
    ) {
        self.mistake = mistake
        var paid = [Int64](repeating: 0, count: 3)
        var waived = paid
        var credit: Int64 = 0
        var (group, outstanding): (Int, Int64) = (1, 0)
        for position in loan.positions where position.on <= known.on {
            for kind in 0..<3 {
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
            (paid, waived) = (position.paid.byKind, position.waived.byKind)
            (credit, outstanding) = (position.credit, position.principalOutstanding)
            if known.closings.contains(position.on) {
                let now = NaiveLoanBooks.group(position, mistake)
                // What was not known of then performed.
                let then = kept[position.on].map { $0[loan.number] ?? 1 }
                group = mistake == .regroupsClosedMonths ? now : then ?? now
                for kind in 0..<3 { close(owed: position.owedByKind[kind], group, kind) }
            }
        }
        add("211\(mistake == .leavesPrincipalInGroup1 ? 1 : group)", outstanding)
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

    private mutating func close(owed: Int64, _ group: Int, _ kind: Int) {
        if mistake == .returnsOffBalance, group == 1 { kinds[kind].offBalance = 0 }
        if group == 1 || mistake == .accruesEveryGroup {
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
