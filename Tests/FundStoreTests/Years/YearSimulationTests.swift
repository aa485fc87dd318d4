import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// Lives a year and holds the books against what does not depend on them, after each month.
private struct AuditedYear {
    private(set) var year: FundYear
    private let paper: BooksOnPaper
    private var model = NaiveBooks()
    /// What each closed day held when it was closed.
    private var frozen: [CalendarDate: BooksOnPaper.Balances] = [:]
    private var compared = 0

    /// - Parameter fund: its code; no other fund of the database may have it.
    init(seed: UInt64, in database: String, fund: String) throws {
        let desk = try Desk(in: database, fund: fund)
        var random = SeededGenerator(seed: seed)
        let capital = Int64(200 + random.next() % 1_800) * 1_000_000
        year = try FundYear(
            seed: seed, desk: desk, capital: capital, from: FundYear.firstMonth(seed: seed))
        paper = try BooksOnPaper(database: database, fund: fund)
    }

    mutating func live() throws {
        try year.liveEve()
        for month in 0..<12 {
            try year.liveMonth()
            try close(month == 0 ? "the eve" : "month \(month)", checking: checks(after: month))
            guard year.opensAgain() else { continue }
            let last = year.current
            for day in try year.reopen() { frozen[day] = nil }
            try audit("reopened after month \(month)", at: nil, checking: Check.ofBooks)
            try year.returnToWork(in: last.previous)
            if year.current != last { try close("again after month \(month)", checking: Self.monthly) }
        }
        // Whatever table an act wrote to, its seal looked there.
        let chain = try year.desk.database.read { try $0.chain().finding.shown }
        #expect(chain.isEmpty, "\(year.report): \(chain)")
    }

    /// - Returns: all where it is empty.
    private func checks(after month: Int) -> [String] {
        guard month % 4 == 3 else { return Self.monthly }
        // Nothing that a fund does touches the schema or the grants: the end of one year in ten is enough.
        return month == 11 && year.seed % 10 == 1 ? [] : Check.ofBooks
    }

    /// Of them those that the closing itself has not just run.
    private static let monthly = Check.ofBooks.filter { !Check.ofClosings.contains($0) }

    /// - Parameter names: the checks to run after the closing's own; all where empty.
    private mutating func close(_ when: String, checking names: [String]) throws {
        let ends = try year.close()
        for end in ends { frozen[end] = try paper.balances(at: [end])[0] }
        try audit(when, at: ends.last, checking: names)
        try year.expectSuppliers("\(year.report), \(when)")
    }

    private mutating func audit(_ when: String, at end: CalendarDate?, checking names: [String]) throws {
        let broken = try year.desk.database.read { try $0.check(names) }.filter { $0.violations > 0 }
        #expect(broken.map { "\($0.name): \($0.shown)" } == [], "\(year.report), \(when)")
        try expectClosedDaysStay(when)
        if let end { try expectInterestRecomputes(when, in: FiscalPeriod(.month, containing: end)) }
        for event in year.events[compared...] {
            switch event {
            case .reopened(let day): model.reopen(day)
            case .closed(let known, let balances):
                let expected = model.close(known)
                #expect(balances == expected, "\(year.report), \(when), at \(known.on.parts)")
                #expect(
                    try paper.stored(at: known.on) == balances, "\(year.report), \(when): stored balances")
                if known.on == end { try expectLaws(known, balances, when) }
            }
        }
        compared = year.events.count
        // The council uses what the model has set aside: were that not what the books have, they would part.
        (year.specificProvisions, year.generalProvision) = (model.specificProvisions, model.generalProvision)
    }

    /// No later act changes a closed day.
    private func expectClosedDaysStay(_ when: String) throws {
        let days = frozen.keys.sorted()
        for (day, balances) in zip(days, try paper.balances(at: days)) {
            #expect(balances == frozen[day], "\(year.report), \(when): \(day.parts) was closed")
        }
    }

    /// Each loan's interest of a month is what its contract comes to, as it was known when the month was closed.
    private func expectInterestRecomputes(_ when: String, in month: FiscalPeriod) throws {
        // What comes back of a debt that was written off is income of another kind.
        let lost = Set(
            year.loans.filter { loan in
                loan.facts.contains { if case .writeOff = $0.fact.content { true } else { false } }
            }.map(\.number))
        for month in [month.previous, month] where frozen[month.last] != nil {
            var (earned, income, named) = (Int64(0), Int64(0), [String]())
            let strays = try year.desk.database.read { reader in
                try reader.eachRecomputedInterest(in: month.days) { loan, interest in
                    if !interest.differing.isEmpty { named.append(loan.number) }
                    guard !lost.contains(loan.number) else { return }
                    earned += interest.earned.total
                    income +=
                        interest.incomeBooked - interest.booked[.uncollected] - interest.booked[.waived]
                        + interest.waived.total + interest.booked[.offBalance]
                }
            }
            let place = Comment(rawValue: "\(year.report), \(when), \(month.text)")
            #expect(named == [] && strays.map(\.account) == [], place)
            // Only where the month before is closed does the journal know what was owed when the month began.
            if frozen[month.previous.last] != nil { #expect(earned == income, place) }
        }
    }

    // MARK: Laws

    private func expectLaws(_ known: KnownAtClosing, _ balances: BooksOnPaper.Balances, _ when: String) throws
    {
        let place = Comment(rawValue: "\(year.report), \(when)")
        #expect(balances.filter { !$0.key.hasPrefix("9") }.values.reduce(0, +) == 0, place)
        #expect(
            balances["941", default: 0] + balances["971", default: 0] == -balances["999", default: 0], place)
        let books = try paper.loans(at: known.on)
        let postings = known.postings.filter { $0.on <= known.on }
        var earned = postings.reduce(0) { $1.account.isResult ? $0 + $1.dong : $0 }
        for loan in known.loans {
            earned += expectLaws(of: loan, books[loan.number, default: [:]], known, place)
        }
        #expect(Set(books.keys).isSubset(of: known.loans.map(\.number)), place)
        earned -= model.provisionExpense(until: known.on)
        // What was earned since the founding is the surplus of the years that are over and the result of this one.
        let result = balances.filter { $0.key.isResult }.values.reduce(0, +)
        #expect(-(result + balances["421", default: 0]) == earned, place)
        if known.on.parts.month == 12 { #expect(result == 0, place) }
        let money =
            postings.reduce(0) { ["111", "112"].contains($1.account) ? $0 : $0 + $1.dong }
            + known.loans.flatMap(\.facts).reduce(0) { $1.fact.on <= known.on ? $0 + $1.fact.money : $0 }
        #expect(balances["111", default: 0] + balances["112", default: 0] == money, place)
        if known.on.parts.month % 3 == 0 {
            try expectStatements(of: year.desk, at: known.on, balances, place)
        }
    }

    /// What the loan has earned.
    private func expectLaws(
        of loan: LoanHistory, _ books: BooksOnPaper.Balances, _ known: KnownAtClosing, _ place: Comment
    ) -> Int64 {
        guard let position = loan.positions.last(where: { $0.on <= known.on }) else {
            #expect(books == [:], place)
            return 0
        }
        let days = position.daysPastDue
        let kept = model.kept(loan.number, at: known.on)
        let group = kept?.group ?? 1 + [10, 30, 90, 180].count { days >= $0 }
        let place = Comment(rawValue: "\(place), loan \(loan.number) in group \(group)")
        let owed = position.owedByKind.reduce(0, +)
        let (receivable, offBalance) = (books["1311", default: 0], books["941", default: 0])
        #expect(receivable + offBalance == owed, place)
        #expect(receivable >= 0 && offBalance >= 0, place)
        let lost = position.writtenOff
        if group > 1 || kept?.isByPolicy ?? false || lost != nil { #expect(receivable == 0, place) }
        let followed = lost == nil ? 0 : position.principalOutstanding
        #expect(books["971", default: 0] == followed, place)
        #expect(books["999", default: 0] == -offBalance - followed, place)
        for other in 1...5 {
            let principal = other == group && lost == nil ? position.principalOutstanding : 0
            #expect(books["211\(other)", default: 0] == principal, place)
        }
        #expect(books["3388", default: 0] == -position.credit, place)
        let back = lost?.recovered ?? Split()
        let collected = position.paid.byKind.reduce(0, +) - back.byKind.reduce(0, +)
        let income = -["5111", "5112", "5113"].reduce(0) { $0 + books[$1, default: 0] }
        let expenses = ["6351", "6352"].reduce(0) { $0 + books[$1, default: 0] }
        #expect(income - expenses == collected + receivable, place)
        #expect(expenses >= 0, place)
        guard let lost else { return income - expenses }
        // Provisions and an expense paid for all that was lost; what comes back is income of its own.
        let paidFor = ["2191", "2192", "6426"].reduce(0) { $0 + books[$1, default: 0] }
        #expect(paidFor == lost.principal, place)
        // Where the runs of a month end, what paid for it cannot be told by the accounts alone.
        #expect(books["2191", default: 0] == lost.use.specific, place)
        #expect(books["2192", default: 0] == lost.use.general, place)
        #expect(books["711", default: 0] == -back.total, place)
        return income - expenses - books["6426", default: 0] + back.total
    }

    // MARK: Other programs

    /// The last day that was closed, whether it still is or not.
    private func lastClosedDay() throws -> CalendarDate {
        try #require(
            year.events.compactMap { if case .closed(let known, _) = $0 { known.on } else { nil } }.last)
    }

    func expectAgreement(ofHledger hledger: URL) throws {
        let day = try lastClosedDay()
        let balances = try paper.balances(at: [day])[0]
        #expect(try year.desk.balances(byHledger: hledger, until: day) == balances, "\(year.report)")
    }

    /// Each account is asserted at the end of the export, so silence is agreement.
    func expectAgreement(ofBeancount beanCheck: URL) throws {
        let directory = try TestDirectory()
        try directory.write(year.desk.export(.beancount, until: lastClosedDay()), to: "fund.beancount")
        let verdict = try run(beanCheck, ["--no-cache", directory.file("fund.beancount")])
        #expect(verdict.status == 0, "\(year.report): \(verdict.stderr)")
    }

    /// Whoever asks what was known when a month was closed gets the balances of that closing.
    func expectKnowledgeStays() throws {
        let records = try year.desk.database.read { try $0.closingRecords() }
        var last: [CalendarDate: BooksOnPaper.Balances] = [:]
        var closings: [(CalendarDate, BooksOnPaper.Balances)] = []
        for event in year.events {
            guard case .closed(let known, let balances) = event else { continue }
            last[known.on] = balances
            closings.append((known.on, balances))
        }
        #expect(records.map(\.lastOn) == closings.map(\.0), "\(year.report)")
        for (record, (day, balances)) in zip(records, closings).suffix(6) {
            let lines = try year.desk.database.read(knownAt: record.closedAt) {
                // Months that were closed together became known together.
                try $0.closingRecords().contains { $0.act == record.act }
                    ? TrialBalance($0, asOf: day).lines : nil
            }
            guard let lines else { continue }
            let found = lines.filter { $0.closing != 0 }.map { ($0.account.code, $0.closing) }
            #expect(Dictionary(uniqueKeysWithValues: found) == balances, "\(year.report), \(day.parts)")
        }
    }
}

@Suite struct `A simulated year of a fund` {
    /// Loans in time and in arrears, money found late, corrections of closed months, months opened again: the
    /// books agree after each month with a model that knows no journal.
    @Test(arguments: Seeds.counting(to: 200))
    func `closes each month on books that a model agrees with`(seed: UInt64) throws {
        try SharedDatabases.borrow { database in
            do {
                var audited = try AuditedYear(seed: seed, in: database, fund: "S\(seed)")
                try audited.live()
                if seed % 20 == 1 { try audited.expectKnowledgeStays() }
            } catch {
                Issue.record(error, "seed \(seed): COOPFUND_SEED=\(seed) repeats it")
            }
        }
    }

    @Test(
        .enabled(
            if: Program.isAsked(Program.hledger),
            "hledger is not installed: its verdict on the years is not asked"),
        arguments: Seeds.counting(to: 5))
    func `ends in books that hledger agrees with`(seed: UInt64) throws {
        let hledger = try #require(Program.hledger)
        try SharedDatabases.borrow { database in
            var audited = try AuditedYear(seed: seed, in: database, fund: "H\(seed)")
            try audited.live()
            try audited.expectAgreement(ofHledger: hledger)
        }
    }

    @Test(
        .enabled(
            if: Program.isAsked(Program.beanCheck),
            "beancount is not installed: its verdict on the years is not asked"),
        arguments: Seeds.counting(to: 5))
    func `ends in books that beancount agrees with`(seed: UInt64) throws {
        let beanCheck = try #require(Program.beanCheck)
        try SharedDatabases.borrow { database in
            var audited = try AuditedYear(seed: seed, in: database, fund: "B\(seed)")
            try audited.live()
            try audited.expectAgreement(ofBeancount: beanCheck)
        }
    }

    /// A comparison that cannot fail proves nothing: each of these mistakes has to show.
    @Test func `is noticed where the model is wrong on purpose`() throws {
        var unnoticed = Set(NaiveBooks.Mistake.allCases)
        // Years in which nearly everything happens; more, until all has.
        for seed: UInt64 in [11, 13, 78] + Array(301...330) where !unnoticed.isEmpty {
            try SharedDatabases.borrow { database in
                var audited = try AuditedYear(seed: seed, in: database, fund: "W\(seed)")
                try audited.live()
                unnoticed = unnoticed.filter { !audited.year.shows($0) }
            }
        }
        #expect(unnoticed == [])
    }
}

extension FundYear {
    var report: String { "seed \(seed) (COOPFUND_SEED=\(seed) repeats it)" }

    /// Whether some month tells a wrong model from the books.
    fileprivate func shows(_ mistake: NaiveBooks.Mistake) -> Bool {
        var model = NaiveBooks(mistake)
        for event in events {
            switch event {
            case .reopened(let day): model.reopen(day)
            case .closed(let known, let balances): if model.close(known) != balances { return true }
            }
        }
        return false
    }
}

extension Check {
    /// Those that an act of a fund could break.
    static let ofBooks = all.map(\.name).filter { !$0.contains("schema") && !$0.contains("grants") }
}
