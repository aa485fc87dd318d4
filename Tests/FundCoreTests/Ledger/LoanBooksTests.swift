import Testing

@testable import FundCore

/// TT 52/2022/TT-BTC art. 5, by hand: of a loan in group 1 interest is income as it accrues; of any other it is
/// followed off the balance sheet, and what was receivable is an expense; what is collected settles the oldest first.
@Suite struct `The books of a loan` {
    static let groups = ClassificationRules(
        validFrom: day(2021, 5, 15), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")
    static let ends = [day(2024, 1, 31), day(2024, 2, 29), day(2024, 3, 31)]

    private func interest(_ dong: Int64) -> Split {
        var split = Split()
        split.interest = dong
        return split
    }

    /// Drawn 1.000; 100 accrued in January, 150 by February in group 3, 180 by March in group 1 again.
    private func closed() -> LoanBooks {
        var books = LoanBooks(Self.ends.map { Closing(on: $0, .thresholds(Self.groups)) })
        books.move(Split(), drawn: 1_000, through: .cash, on: day(2024, 1, 10))
        for (owed, daysPastDue) in [(100, 0), (150, 30), (180, 9)] as [(Int64, Int)] {
            books.close(owed: interest(owed), outstanding: 1_000, daysPastDue: daysPastDue)
        }
        return books
    }

    /// Kept by their closings: in group 3 in January, in group 1 by a programme in February, and performing in March,
    /// whatever the days past due. Interest is income in March alone: 30 of it, since 150 are off the balance sheet.
    @Test func `go by what their closings kept`() {
        let kept: [ClosedDebt] = [
            ClosedDebt(group: 3), ClosedDebt(group: 1, isKeptByPolicy: true), .performing,
        ]
        var books = LoanBooks(zip(Self.ends, kept).map { Closing(on: $0, .kept($1)) })
        books.move(Split(), drawn: 1_000, through: .cash, on: day(2024, 1, 10))
        for (owed, daysPastDue) in [(100, 0), (150, 30), (180, 9)] as [(Int64, Int)] {
            books.close(owed: interest(owed), outstanding: 1_000, daysPastDue: daysPastDue)
        }
        #expect(books.group == 1)
        #expect(
            legs(books, 1) == [
                .principal1: -1_000, .principal3: 1_000, .offBalance: 100, .offBalanceContra: -100,
            ])
        #expect(
            legs(books, 2) == [
                .principal3: -1_000, .principal1: 1_000, .offBalance: 50, .offBalanceContra: -50,
            ])
        #expect(legs(books, 3) == [.receivable: 30, .interestIncome: -30])
    }

    @Test func `keep each place by itself, through sums and differences`() {
        let places = LoanLegs.Place.allCases
        var legs = LoanLegs()
        for (index, place) in places.enumerated() { legs[place] = Int64(index + 1) }
        #expect(places.map { legs[$0] } == (1...places.count).map(Int64.init))
        for place in places {
            var one = LoanLegs()
            one[place] = 1_000
            #expect(!one.isEmpty && one != LoanLegs())
            var sum = legs
            sum.add(one)
            #expect(places.filter { sum[$0] != legs[$0] } == [place])
            #expect(sum[place] == legs[place] + 1_000 && sum != legs)
            sum.subtract(one)
            #expect(sum == legs)
            sum.subtract(legs)
            #expect(sum.isEmpty)
        }
    }

    private func legs(_ books: LoanBooks, _ index: Int) -> [LoanLegs.Place: Int64] {
        let legs = books.days[index].legs
        return Dictionary(uniqueKeysWithValues: LoanLegs.Place.allCases.map { ($0, legs[$0]) })
            .filter { $0.value != 0 }
    }

    @Test func `put what accrues where the debt group says`() {
        let books = closed()
        #expect(books.days.map(\.on) == [day(2024, 1, 10)] + Self.ends)
        #expect(legs(books, 0) == [.cash: -1_000, .principal1: 1_000])
        #expect(legs(books, 1) == [.receivable: 100, .interestIncome: -100])
        #expect(
            legs(books, 2) == [
                .principal1: -1_000, .principal3: 1_000, .uncollected: 100, .receivable: -100,
                .offBalance: 150, .offBalanceContra: -150,
            ])
        // What is off the balance sheet stays there; only the 30 of March accrue.
        #expect(
            legs(books, 3) == [
                .principal3: -1_000, .principal1: 1_000, .receivable: 30, .interestIncome: -30,
            ])
    }

    /// 170 come in: 150 of February, which is income only now, and 20 of the 30 of March, which were.
    @Test func `collect first what is off the balance sheet`() {
        var books = closed()
        books.move(interest(170), through: .bank, on: day(2024, 4, 5))
        #expect(
            legs(books, 4) == [
                .bank: 170, .receivable: -20, .interestIncome: -150, .offBalance: -150,
                .offBalanceContra: 150,
            ])
        // 25 more: the last 10 of March, and 15 that have accrued since.
        books.move(interest(25), through: .bank, on: day(2024, 4, 6))
        #expect(legs(books, 5) == [.bank: 25, .receivable: -10, .interestIncome: -15])
    }

    /// Let off: what is off the balance sheet goes, what was income is an expense, the rest never was anything.
    @Test func `make an expense of what is let off and was income`() {
        var books = closed()
        books.waive(interest(170), on: day(2024, 4, 5))
        #expect(
            legs(books, 4) == [
                .waived: 20, .receivable: -20, .offBalance: -150, .offBalanceContra: 150,
            ])
        books.waive(interest(30), on: day(2024, 4, 6))
        #expect(legs(books, 5) == [.waived: 10, .receivable: -10])
    }

    @Test func `keep each kind of interest apart`() {
        var books = LoanBooks([])
        var split = Split()
        (split.principal, split.interest, split.overdueInterest, split.lateInterest) = (5, 10, 20, 30)
        split.credit = 7
        books.move(split, through: .cash, on: day(2024, 4, 5))
        #expect(
            legs(books, 0) == [
                .cash: 72, .principal1: -5, .interestIncome: -10, .overdueInterestIncome: -20,
                .lateInterestIncome: -30, .credit: -7,
            ])
        var used = Split()
        (used.interest, used.credit) = (7, -7)
        books.move(used, through: nil, on: day(2024, 4, 5))
        #expect(legs(books, 0)[.credit] == nil && legs(books, 0)[.interestIncome] == -17)
    }

    /// A fact of the last day of a month belongs to that month. All that is overdue is paid on it: the principal of
    /// 500.000, its interest of 20.000 (20 days × 1.000) and 7.500 for ten days late (10 × 750). So the debt closes
    /// in group 1, and the 5.000 that have accrued since (10 × 500) are income.
    @Test func `close after all that happens on the day`() throws {
        let amount = try #require(Amount(Money(1_000_000)))
        let part = try #require(Amount(Money(527_500)))
        let end = day(2024, 1, 31)
        let loan = Loan(
            number: "1", signedOn: day(2024, 1, 1),
            terms: LoanTerms(
                amount: amount, rate: AnnualRate(billionths: 365_000_000), instalments: 2, every: .days(20),
                roll: .none),
            facts: [
                LoanFact(entry: 1, on: day(2024, 1, 1), .draw(amount)),
                LoanFact(entry: 2, on: end, .payment(part, nil), through: .bank),
            ],
            calendar: .weekendsOnly, closings: [Closing(on: end, .thresholds(Self.groups))])
        let books = try #require(loan.unfolded.books)
        #expect(books.days.map(\.on) == [day(2024, 1, 1), end])
        #expect(
            legs(books, 1) == [
                .bank: 527_500, .principal1: -500_000, .interestIncome: -25_000,
                .overdueInterestIncome: -7_500, .receivable: 5_000,
            ])
    }
}

@Suite struct `The first open day` {
    private func entry(on date: CalendarDate) -> JournalEntry {
        JournalEntry([.init(on: date, .bank, 5), .init(on: date, .otherIncome, -5)])
    }

    @Test func `is the day after the closed ones, of the last of which nothing stays`() {
        let closed = day(2024, 2, 29)
        for date in [day(2024, 2, 28), closed, day(2024, 3, 1)] {
            #expect(entry(on: date).inOpenPeriods(closedThrough: closed) == entry(on: day(2024, 3, 1)))
        }
        #expect(entry(on: day(2024, 3, 2)).inOpenPeriods(closedThrough: closed) == entry(on: day(2024, 3, 2)))
        #expect(entry(on: closed).inOpenPeriods(closedThrough: nil) == entry(on: closed))
    }

    @Test func `takes what stands on it already`() {
        var legs = LoanLegs()
        legs[.bank] = 5
        legs[.credit] = -5
        let days = [day(2024, 2, 1), day(2024, 3, 1), day(2024, 3, 2)].map { LoanDay(on: $0, legs: legs) }
        let moved = LoanBooking.inOpenPeriods(days, firstOpen: day(2024, 3, 1))
        #expect(moved.map(\.on) == [day(2024, 3, 1), day(2024, 3, 2)])
        #expect(moved[0].legs[.bank] == 10 && moved[1].legs[.bank] == 5)
    }

    @Test func `knows an entry that does not balance, whichever side is short`() {
        #expect(
            JournalEntry.flaw(in: [.init(on: day(2024, 1, 1), .bank, -1)])
                == .unbalanced(on: day(2024, 1, 1), excessOfDebits: -1))
        #expect(
            JournalEntry.flaw(in: [.init(on: day(2024, 1, 1), .bank, 1)])
                == .unbalanced(on: day(2024, 1, 1), excessOfDebits: 1))
    }

    @Test func `and the money of an entry by where it went through`() {
        let date = day(2024, 1, 1)
        let entry = JournalEntry([
            .init(on: date, .bank, 5), .init(on: date, .cash, -2), .init(on: date, .otherIncome, -3),
        ])
        #expect(entry.money().map(\.dong) == [5, -2])
        #expect(entry.money(on: .cash).map(\.dong) == [-2])
        #expect(entry.money(on: .bank).map(\.dong) == [5])
    }
}
