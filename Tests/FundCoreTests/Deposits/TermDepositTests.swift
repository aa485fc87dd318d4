import Testing

@testable import FundCore

private func amount(_ dong: Int64) -> Amount {
    guard let amount = Amount(Money(dong)) else { preconditionFailure("not above zero") }
    return amount
}

private let deposits = MoneyAccount.further(
    .init(MoneyCode("TG"), .deposit, name: "Tiền gửi", account: "1281"))

private func percent(_ tenths: Int64) -> AnnualRate { AnnualRate(billionths: tenths * 1_000_000) }

@Suite struct `A term deposit` {
    private func deposit(
        _ dong: Int64 = 2_000_000_000, from placed: CalendarDate = day(2022, 2, 1),
        until matures: CalendarDate = day(2022, 8, 1), rate: AnnualRate = percent(60),
        early: AnnualRate = percent(2), every: Period? = nil
    ) throws -> TermDeposit {
        try TermDeposit(
            amount(dong), in: deposits, placedOn: placed, maturesOn: matures, rate: rate, earlyRate: early,
            interestEvery: every)
    }

    /// By hand: 2.000.000.000 × 6 % × 181 / 365 = 59.506.849,3; up to 28/02, 27 days: 8.876.712,3.
    @Test func `bears simple interest by days over 365, from the day after its placing to its maturity`()
        throws
    {
        let deposit = try deposit()
        #expect(deposit.interestAtMaturity == 59_506_849)
        let position = TermDeposit.Position(deposit)
        #expect(position.claim(on: day(2022, 2, 1)) == 0)
        #expect(position.claim(on: day(2022, 2, 28)) == 8_876_712)
        #expect(position.claim(on: day(2022, 8, 1)) == 59_506_849)
        #expect(position.claim(on: day(2023, 8, 1)) == 59_506_849)
        // A leap year has 365 days here too: 100.000.000 × 3,65 % × 366 / 365 = 3.660.000.
        let leap = try self.deposit(
            100_000_000, from: day(2024, 1, 1), until: day(2025, 1, 1),
            rate: AnnualRate(billionths: 36_500_000))
        #expect(leap.interestAtMaturity == 3_660_000)
    }

    /// By hand: 500.000.000 × 0,2 % × 73 / 365 = 200.000; what stands goes on at 6 %: 1.500.000.000 × 6 % × 73 / 365.
    @Test func `bears the early rate on what is taken out before it matures`() throws {
        var position = TermDeposit.Position(try deposit())
        let on = day(2022, 4, 15)
        #expect(position.interest(with: 500_000_000, on: on) == 200_000)
        position.take(.init(on: on, principal: 500_000_000, interest: 200_000))
        #expect(position.standing == 1_500_000_000 && position.received == 200_000)
        #expect(position.claim(on: on) == 18_000_000)
        #expect(position.interest(with: 1_500_000_000, on: day(2022, 8, 1)) == 44_630_137)
    }

    /// By hand: a month's interest that was paid at 6 % (28 days: 9.205.479) goes back but for 0,2 %: 2.000.000.000 × 0,2 %
    /// × 59 / 365 = 646.575.
    @Test func `gives back interest that was paid, where it is taken out early`() throws {
        var position = TermDeposit.Position(try deposit(every: .months(1)))
        let paid = position.interest(with: 0, on: day(2022, 3, 1))
        #expect(paid == 9_205_479)
        position.take(.init(on: day(2022, 3, 1), principal: 0, interest: paid))
        #expect(position.interest(with: 2_000_000_000, on: day(2022, 4, 1)) == 646_575 - 9_205_479)
        // Of a quarter, a quarter.
        #expect(position.interest(with: 500_000_000, on: day(2022, 4, 1)) == 161_644 - 2_301_370)
    }

    @Test func `pays its interest on its days`() throws {
        let dates = try deposit(from: day(2022, 1, 31), until: day(2022, 5, 1), every: .months(1))
            .interestDates
        #expect(dates == [day(2022, 2, 28), day(2022, 3, 31), day(2022, 4, 30), day(2022, 5, 1)])
        #expect(try deposit().interestDates == [day(2022, 8, 1)])
    }

    @Test func `stands where deposits are kept, and ends after it begins`() {
        #expect(throws: Refusal.self) {
            try TermDeposit(
                amount(1), in: .bank, placedOn: day(2022, 1, 1), maturesOn: day(2022, 1, 2), rate: .zero,
                earlyRate: .zero, interestEvery: nil)
        }
        #expect(throws: Refusal.self) { try deposit(until: day(2022, 2, 1)) }
    }

    /// Whatever is paid, and whenever a month is closed: income is what the bank paid, and nothing stays receivable.
    @Test(arguments: 1...60)
    func `books as income what the bank paid, in all`(seed: UInt64) throws {
        var state = seed
        func next(_ bound: UInt64) -> Int64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int64((state >> 33) % bound)
        }
        let deposit = try deposit(1 + next(3_000_000_000), early: percent(next(20)))
        var position = TermDeposit.Position(deposit)
        var (receivable, income, standing): (Int64, Int64, Int64) = (0, 0, deposit.principal.money.dong)
        var on = deposit.placedOn
        while standing > 0 {
            on = on.adding(days: 1 + Int(next(40)))
            if next(3) == 0 {
                let accrued = position.claim(on: on) - receivable
                (receivable, income) = (receivable + accrued, income + accrued)
                continue
            }
            let isLast = on >= deposit.maturesOn || next(4) == 0
            let principal = isLast ? standing : next(2) == 0 ? 0 : next(UInt64(standing))
            let payout = TermDeposit.Payout(
                on: on, principal: principal, interest: position.interest(with: principal, on: on))
            let booking = DepositBooking(
                payout, of: position, receivable: receivable, principal: .bank, interest: .bank)
            let money = booking.entry.money(on: .bank).reduce(0) { $0 + $1.dong }
            #expect(money == payout.principal + payout.interest)
            receivable += booking.accrued - payout.interest
            income += booking.accrued
            position = booking.after
            standing = position.standing
            #expect(receivable == position.claim(on: on))
        }
        #expect(receivable == 0 && income == position.received)
        #expect(position.received <= deposit.interestAtMaturity + 60)
    }
}
