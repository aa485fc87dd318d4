internal import FundCore
internal import FundStore
internal import Wording

/// The figures of a period that the rows of a report to the authorities are made of, by name.
struct AuthorityFigures {
    /// Each is an amount in đồng or a number of things; those of a day are of the last.
    enum Name: String, CaseIterable {
        case capital
        case charterCapital = "charter-capital"
        case actualCharterCapital = "actual-charter-capital"
        case money
        case deposits
        case promised
        /// Since the fund began.
        case loansToDate = "loans-to-date"
        case disbursedToDate = "disbursed-to-date"
        case borrowersToDate = "borrowers-to-date"
        case groupsToDate = "groups-to-date"
        case cooperativesToDate = "cooperatives-to-date"
        case unionsToDate = "unions-to-date"
        case membersToDate = "members-to-date"
        /// In the period.
        case opening
        case disbursed
        case disbursements
        case collected
        case collectedInterest = "collected-interest"
        /// Not settled on the last day.
        case loans
        case borrowers
        case outstanding
        case outstandingGroups = "outstanding-groups"
        case outstandingCooperatives = "outstanding-cooperatives"
        case outstandingUnions = "outstanding-unions"
        case outstandingMembers = "outstanding-members"
        case outstandingShort = "outstanding-short"
        case outstandingMedium = "outstanding-medium"
        case outstandingLong = "outstanding-long"
        case overdueLoans = "overdue-loans"
        case overdue
        case group1 = "group-1"
        case group2 = "group-2"
        case group3 = "group-3"
        case group4 = "group-4"
        case group5 = "group-5"
        case badDebt = "bad-debt"
        case provisionsSpecific = "provisions-specific"
        case provisionsGeneral = "provisions-general"
        case income
        case expense
        case result
    }

    private(set) var figures: [String: Int64] = [:]
    let portfolio: Portfolio

    init(_ reader: FundReader, in days: ClosedRange<CalendarDate>) throws {
        let last = days.upperBound
        var byTerm: [TermClass: Int64] = [:]
        let (portfolio, terms) = try PortfolioReport.read(reader, asOf: last) {
            TermClass(of: $1, signedOn: $0.signedOn, $2)
        }
        self.portfolio = portfolio
        for (line, term) in zip(portfolio.lines, terms) {
            byTerm[term, default: 0] += line.position.principalOnBalance
        }
        set(.outstandingShort, byTerm[.short])
        set(.outstandingMedium, byTerm[.medium])
        set(.outstandingLong, byTerm[.long])
        addPortfolio(try reader.capital(asOf: last))
        try addMoney(reader, in: days)
        let earned = try reader.earnings(in: LedgerSpan(days))
        func sum(_ kind: AccountKind) -> Int64 {
            earned.reduce(0) {
                $1.account.kind == kind ? $0 + kind.naturalSign * ($1.debits - $1.credits) : $0
            }
        }
        set(.income, sum(.income))
        set(.expense, sum(.expense))
        set(.result, sum(.income) - sum(.expense))
        let provisions = try reader.provisionMovement(in: days)
        for (name, role) in [
            (Name.provisionsSpecific, AccountRole.provisionSpecific), (.provisionsGeneral, .provisionGeneral),
        ] {
            set(name, provisions.lines.first { $0.role == role }?.closing)
        }
    }

    private mutating func set(_ name: Name, _ figure: Int64?) { figures[name.rawValue] = figure ?? 0 }

    private mutating func addPortfolio(_ capital: Capital) {
        let lines = portfolio.lines
        set(.capital, capital.total)
        set(.charterCapital, capital.charterCapital)
        set(.actualCharterCapital, capital.actualCharterCapital)
        set(.money, capital.money)
        set(.deposits, capital.deposits)
        set(.promised, capital.promised)
        set(.loansToDate, Int64(portfolio.projects))
        set(.disbursedToDate, portfolio.disbursed)
        let kinds: [(BorrowerKind, toDate: Name, outstanding: Name)] = [
            (.cooperativeGroup, .groupsToDate, .outstandingGroups),
            (.cooperative, .cooperativesToDate, .outstandingCooperatives),
            (.cooperativeUnion, .unionsToDate, .outstandingUnions),
            (.member, .membersToDate, .outstandingMembers),
        ]
        let borrowers = portfolio.borrowers
        set(.borrowersToDate, Int64(borrowers.values.reduce(0, +)))
        for (kind, toDate, outstanding) in kinds {
            set(toDate, Int64(borrowers[kind] ?? 0))
            set(
                outstanding,
                lines.reduce(0) { $1.kind == kind ? $0 + $1.position.principalOnBalance : $0 })
        }
        let active = lines.filter { $0.position.status == .active }
        set(.loans, Int64(active.count))
        set(.borrowers, Int64(Set(active.map(\.borrower)).count))
        set(.outstanding, portfolio.outstanding)
        set(.overdue, portfolio.overdue)
        set(.overdueLoans, Int64(lines.count { $0.position.overdueOnBalance > 0 }))
        for (name, group) in zip([Name.group1, .group2, .group3, .group4, .group5], 1...5) {
            set(name, portfolio.groups.first { $0.group == group }?.principal)
        }
        set(.badDebt, portfolio.badDebt)
    }

    private mutating func addMoney(_ reader: FundReader, in days: ClosedRange<CalendarDate>) throws {
        let before = days.lowerBound.adding(days: -1)
        let changes = try reader.capitalChanges(until: before)
        set(.opening, CapitalUse.states(on: [before], changes: changes)[0].outstanding)
        let draws = try reader.loanMoney([.draw], in: days)
        set(.disbursements, Int64(draws.count))
        set(.disbursed, draws.reduce(0) { $0 + $1.dong })
        let payments = try reader.loanMoney([.payment], in: days)
        let splits = try LoanSplits(reader, of: payments, until: days.upperBound).splits
        let total = payments.reduce(Split()) { $0 + (splits[$1.entry] ?? Split()) }
        set(.collected, total.principal)
        set(.collectedInterest, total.interest + total.overdueInterest + total.lateInterest)
    }
}
