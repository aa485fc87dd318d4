/// Money placed for a term by one contract or savings book (tiền gửi có kỳ hạn).
///
/// Interest is simple, by actual days over 365 (TT 14/2017/TT-NHNN art. 4(1), 5(1)(b)): the day of placing bears none,
/// the day of maturity does (art. 4(2)). Rounded half up, from the beginning on.
package struct TermDeposit: Hashable, Sendable {
    package let principal: Amount
    /// What keeps term deposits, where the principal stands.
    package let place: MoneyAccount
    package let placedOn: CalendarDate
    package let maturesOn: CalendarDate
    package let rate: AnnualRate
    /// What is borne by what is taken out before it matures (lãi suất rút trước hạn).
    package let earlyRate: AnnualRate
    /// How often interest is paid; nil at maturity.
    package let interestEvery: Period?

    /// - Throws: `deposit.not-an-account` where the place keeps no deposits, `deposit.matures-too-early`.
    package init(
        _ principal: Amount, in place: MoneyAccount, placedOn: CalendarDate, maturesOn: CalendarDate,
        rate: AnnualRate, earlyRate: AnnualRate, interestEvery: Period?
    ) throws(Refusal) {
        guard place.kind == .deposit else {
            throw Refusal(.depositNotAnAccount, ["account": place.phrase])
        }
        guard maturesOn > placedOn else {
            throw Refusal(
                .depositMaturesTooEarly, ["matures": .date(maturesOn), "placed": .date(placedOn)])
        }
        self.principal = principal
        self.place = place
        self.placedOn = placedOn
        self.maturesOn = maturesOn
        self.rate = rate
        self.earlyRate = earlyRate
        self.interestEvery = interestEvery
    }

    /// How much of it is taken out, and the interest that comes with it.
    package struct Payout: Hashable, Sendable {
        package let on: CalendarDate
        /// Zero where interest alone is paid.
        package let principal: Int64
        /// Below zero where the bank takes back interest that it paid before.
        package let interest: Int64

        package init(on date: CalendarDate, principal: Int64, interest: Int64) {
            on = date
            self.principal = principal
            self.interest = interest
        }
    }

    /// What days bear on some principal, in đồng.
    package func interest(on dong: Int64, at rate: AnnualRate, until date: CalendarDate) -> Int64 {
        let days = min(date, maturesOn).day - placedOn.day
        guard days > 0 else { return 0 }
        return Rounding.halfUp.quotient(
            Int128(dong) * Int128(rate.billionths) * Int128(days), by: Int128(365 * AnnualRate.whole))
    }

    /// What it will have borne at maturity, were nothing taken out before.
    package var interestAtMaturity: Int64 {
        interest(on: principal.money.dong, at: rate, until: maturesOn)
    }

    /// The days on which interest is paid, maturity last, by the contract's own dates.
    package var interestDates: [CalendarDate] {
        guard let interestEvery else { return [maturesOn] }
        let anchor = placedOn.parts.day
        var dates: [CalendarDate] = []
        var next = placedOn.adding(interestEvery, times: 1, anchor: anchor)
        while next < maturesOn {
            dates.append(next)
            next = placedOn.adding(interestEvery, times: dates.count + 1, anchor: anchor)
        }
        return dates + [maturesOn]
    }
}

extension TermDeposit {
    /// What became of a deposit by some payouts (tình hình một khoản tiền gửi), in đồng.
    package struct Position: Hashable, Sendable {
        package let deposit: TermDeposit
        package private(set) var standing: Int64
        /// Interest that was paid, on what has been taken out too.
        package private(set) var received: Int64 = 0
        /// The part of it that was paid on what is standing.
        private var receivedOnStanding: Int64 = 0

        package init(_ deposit: TermDeposit, after payouts: some Sequence<Payout> = EmptyCollection()) {
            self.deposit = deposit
            standing = deposit.principal.money.dong
            for payout in payouts { take(payout) }
        }

        package mutating func take(_ payout: Payout) {
            received += payout.interest
            guard payout.principal > 0 else {
                receivedOnStanding += payout.interest
                return
            }
            receivedOnStanding -= received(onPartOf: payout.principal)
            standing -= payout.principal
        }

        /// The part of the interest that was paid so far on principal which leaves now.
        private func received(onPartOf dong: Int64) -> Int64 {
            // Below zero only where a bank paid back more than it had paid; then the last part settles it.
            guard dong < standing, receivedOnStanding > 0 else {
                return dong < standing ? 0 : receivedOnStanding
            }
            return Rounding.halfUp.quotient(
                Int128(receivedOnStanding) * Int128(dong), by: Int128(standing))
        }

        /// Interest that days up to the end of `date` bore on what is standing, and that was not paid yet.
        package func claim(on date: CalendarDate) -> Int64 {
            deposit.interest(on: standing, at: deposit.rate, until: date) - receivedOnStanding
        }

        /// The interest that is to be paid, by the contract, with principal that is taken out; with none, all that has
        /// run up.
        package func interest(with dong: Int64, on date: CalendarDate) -> Int64 {
            guard dong > 0 else { return claim(on: date) }
            let rate = date < deposit.maturesOn ? deposit.earlyRate : deposit.rate
            return deposit.interest(on: dong, at: rate, until: date) - received(onPartOf: dong)
        }
    }
}

extension TermDeposit {
    /// Money leaves an account that can pay, and stands in the deposit.
    package func placing(from place: MoneyAccount) -> JournalEntry {
        JournalEntry([
            self.place.leg(on: placedOn, principal.money.dong),
            place.leg(on: placedOn, -principal.money.dong),
        ])
    }

    /// Interest that became income; below zero where less will come than was booked.
    package static func accrual(_ dong: Int64, on date: CalendarDate) -> [JournalEntry.Leg] {
        [
            .init(on: date, .depositInterestReceivable, dong), .init(on: date, .depositInterestIncome, -dong),
        ]
    }
}

/// What a payout books.
package struct DepositBooking: Hashable, Sendable {
    package let entry: JournalEntry
    /// What of it is income.
    package let accrued: Int64
    package let after: TermDeposit.Position

    /// - Parameters:
    ///   - before: where the deposit stands.
    ///   - receivable: what is booked of its interest and has not been paid.
    ///   - principal: where the principal goes; nil where it stays in the account of the deposit.
    ///   - interest: where the interest goes.
    package init(
        _ payout: TermDeposit.Payout, of before: TermDeposit.Position, receivable: Int64,
        principal to: MoneyAccount?, interest place: MoneyAccount
    ) {
        var after = before
        after.take(payout)
        self.after = after
        let left = after.claim(on: payout.on)
        accrued = payout.interest + left - receivable
        var legs: [JournalEntry.Leg] = []
        if let to {
            legs = [
                to.leg(on: payout.on, payout.principal),
                before.deposit.place.leg(on: payout.on, -payout.principal),
            ]
        }
        legs += [
            place.leg(on: payout.on, payout.interest),
            .init(on: payout.on, .depositInterestReceivable, left - receivable),
            .init(on: payout.on, .depositInterestIncome, -accrued),
        ]
        entry = JournalEntry(legs)
    }
}
