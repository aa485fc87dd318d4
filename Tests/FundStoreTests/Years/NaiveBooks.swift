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
        case groupsByDaysAlone, accruesWhatIsKeptByPolicy
        case keepsPrincipalOfWrittenOff, followsNoInterest, recoversToTheLoan
    }

    let mistake: Mistake?
    /// What each December carried to the surplus, by account.
    private var carried: [(on: CalendarDate, balances: [String: Int64])] = []

    /// The group of each debt, as it was known when a month was closed by runs.
    private var kept: [CalendarDate: [String: KeptDebt]] = [:]
    /// What each such closing set aside more, specifically and generally, and what it came to for each debt.
    private var provided: [(on: CalendarDate, specific: Int64, general: Int64, ofDebts: [String: Int64])] = []

    /// What the last run set aside for each debt.
    var specificProvisions: [String: Int64] { provided.last?.ofDebts ?? [:] }
    /// What runs set aside for all debts; what debts that are lost have used is not taken off.
    var generalProvision: Int64 { provided.reduce(0) { $0 + $1.general } }

    /// What runs have made an expense up to a day.
    func provisionExpense(until date: CalendarDate) -> Int64 {
        provided.reduce(0) { $1.on <= date ? $0 + $1.specific + $1.general : $0 }
    }

    init(_ mistake: Mistake? = nil) { self.mistake = mistake }

    /// How the last closing by runs of a day keeps a debt; nil where it keeps nothing of it.
    func kept(_ number: String, at date: CalendarDate) -> KeptDebt? { kept[date]?[number] }

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
            // What was written off by then is in no classification.
            loan.positions.last { $0.on == known.on && $0.writtenOff == nil }.map {
                (loan.number, KeptDebt($0, mistake))
            }
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
        var ofDebts: [String: Int64] = [:]
        for loan in known.loans {
            guard let group = groups[loan.number]?.group,
                let owed = loan.positions.last(where: { $0.on == known.on })
            else { continue }
            let principal = owed.principalOutstanding
            ofDebts[loan.number] = (principal * [0, 2, 25, 50, 100][group - 1] + 50) / 100
            specific += ofDebts[loan.number] ?? 0
            if group < 5 || mistake == .providesGenerallyForLostDebts {
                general += (principal * 5 + 500) / 1_000
            }
        }
        let runs = provided.reduce(Int64(0)) { $0 + $1.specific }
        let standing = mistake == .providesBesideVouchers ? runs : -balances["2191", default: 0]
        var more = (specific - standing, general + balances["2192", default: 0])
        if mistake == .releasesNothing { more = (max(more.0, 0), max(more.1, 0)) }
        provided.append((known.on, more.0, more.1, ofDebts))
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
