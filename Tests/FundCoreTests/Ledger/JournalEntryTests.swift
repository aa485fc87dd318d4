import Testing

@testable import FundCore

@Suite struct `A journal entry` {
    @Test func `balances on each day, not only in sum`() {
        let crossed: [JournalEntry.Leg] = [
            .init(on: day(2022, 1, 1), .bank, 100), .init(on: day(2022, 1, 2), .loanPrincipal, -100),
        ]
        #expect(JournalEntry.flaw(in: crossed) != nil)
        #expect(JournalEntry.flaw(in: []) == nil)
    }

    @Test func `leaves out what moves nothing`() {
        let entry = JournalEntry([
            .init(on: day(2022, 1, 1), .bank, 100), .init(on: day(2022, 1, 1), .interestIncome, -100),
            .init(on: day(2022, 1, 1), .lateInterestIncome, 0),
        ])
        #expect(entry.legs.count == 2)
    }

    /// Further money accounts have one role together and an account of the chart each.
    @Test func `moves money on one account and not on another`() {
        func place(_ code: String, _ account: String) -> MoneyAccount {
            .further(.init(MoneyCode(code), .bank, name: code, account: account))
        }
        let (one, other) = (place("VCB", "1121"), place("BIDV", "1122"))
        let entry = JournalEntry([
            one.leg(on: day(2022, 1, 1), 70), MoneyAccount.bank.leg(on: day(2022, 1, 1), 30),
            .init(on: day(2022, 1, 1), .interestIncome, -100),
        ])
        #expect(entry.money(on: one).map(\.dong) == [70])
        #expect(entry.money(on: other).isEmpty)
        #expect(entry.money(on: .bank).map(\.dong) == [30])
        #expect(entry.money().map(\.dong) == [70, 30])
    }

    @Test func `moves what falls in a closed period to the first open day`() {
        let entry = JournalEntry([
            .init(on: day(2022, 1, 10), .bank, 100), .init(on: day(2022, 1, 10), .loanPrincipal, -100),
            .init(on: day(2022, 2, 10), .loanPrincipal, 30),
            .init(on: day(2022, 2, 10), .interestIncome, -30),
            .init(on: day(2022, 4, 10), .loanPrincipal, 5), .init(on: day(2022, 4, 10), .interestIncome, -5),
        ]).inOpenPeriods(closedThrough: day(2022, 2, 28))
        #expect(
            entry.legs == [
                .init(on: day(2022, 3, 1), .bank, 100), .init(on: day(2022, 3, 1), .loanPrincipal, -70),
                .init(on: day(2022, 3, 1), .interestIncome, -30),
                .init(on: day(2022, 4, 10), .loanPrincipal, 5),
                .init(on: day(2022, 4, 10), .interestIncome, -5),
            ])
    }
}

@Suite struct `What a loan's acts book` {
    func booked(on date: CalendarDate, _ legs: KeyValuePairs<LoanLegs.Place, Int64>) -> LoanDay {
        var sum = LoanLegs()
        for (place, dong) in legs { sum[place] = dong }
        return LoanDay(on: date, legs: sum)
    }

    var drawn: LoanDay { booked(on: day(2022, 1, 5), [.bank: -1_000, .principal1: 1_000]) }

    func paid(_ principal: Int64, _ interest: Int64, on date: CalendarDate) -> LoanDay {
        booked(
            on: date, [.bank: principal + interest, .principal1: -principal, .interestIncome: -interest])
    }

    @Test func `is the difference between the days before and after`() {
        let march = paid(60, 40, on: day(2022, 3, 1))
        let entry = LoanBooking.entry(from: [drawn], to: [drawn, march])
        #expect(
            entry.legs == [
                .init(on: march.on, .bank, 100), .init(on: march.on, .loanPrincipal, -60),
                .init(on: march.on, .interestIncome, -40),
            ])
        let back = LoanBooking.entry(from: [drawn, march], to: [drawn])
        #expect(back.legs.map(\.dong) == [-100, 60, 40])
    }

    /// A payment of 30 found late leaves more of the later one for principal; no money moves that day.
    @Test func `corrects later days without moving money on them`() {
        let before = [drawn, paid(60, 40, on: day(2022, 3, 1))]
        let after = [drawn, paid(0, 30, on: day(2022, 2, 1)), paid(90, 10, on: day(2022, 3, 1))]
        let entry = LoanBooking.entry(from: before, to: after)
        #expect(
            entry.legs == [
                .init(on: day(2022, 2, 1), .bank, 30), .init(on: day(2022, 2, 1), .interestIncome, -30),
                .init(on: day(2022, 3, 1), .loanPrincipal, -30),
                .init(on: day(2022, 3, 1), .interestIncome, 30),
            ])
    }

    @Test func `puts what is before the first open day on it`() {
        let days = [drawn, paid(60, 40, on: day(2022, 3, 1)), paid(5, 5, on: day(2022, 5, 1))]
        let moved = LoanBooking.inOpenPeriods(days, firstOpen: day(2022, 4, 1))
        #expect(moved.map(\.on) == [day(2022, 4, 1), day(2022, 5, 1)])
        #expect(moved[0].legs[.principal1] == 940 && moved[0].legs[.bank] == -900)
        #expect(LoanBooking.inOpenPeriods(days, firstOpen: nil) == days)
        #expect(LoanBooking.inOpenPeriods(days, firstOpen: day(2021, 1, 1)) == days)
    }
}
