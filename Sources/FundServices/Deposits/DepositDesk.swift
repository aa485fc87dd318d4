internal import FundCore
internal import FundStore
internal import Wording

/// A deposit on the day on which it pays something.
struct DepositDesk {
    let record: DepositRecord
    let position: TermDeposit.Position
    let on: CalendarDate

    /// - Throws: `deposit.not-found`, `deposit.not-placed-yet`, `deposit.withdrawn-already`, `deposit.paid-later`: what
    ///   it pays is recorded in order of days, since each payout counts on those before it.
    init(_ code: String, _ books: Books, on date: CalendarDate) throws {
        record = try books.reader.deposit(code)
        on = date
        position = record.position(on: date)
        let named: [String: Refusal.Argument] = ["code": .text(record.code), "on": .date(date)]
        guard date >= record.deposit.placedOn else {
            throw Refusal(
                .depositNotPlacedYet,
                named.merging(["placed": .date(record.deposit.placedOn)]) { $1 })
        }
        if let last = record.payouts.last {
            let arguments = named.merging([
                "entry": .number(Int(last.entry)), "last": .date(last.payout.on),
            ]) { $1 }
            if record.position(on: last.payout.on).standing == 0 {
                throw Refusal(.depositWithdrawn, arguments)
            }
            guard last.payout.on <= date else { throw Refusal(.depositPaidLater, arguments) }
        }
    }

    /// - Parameters:
    ///   - principal: what is taken out; zero for interest alone.
    ///   - interest: what the bank paid; nil for what the contract says.
    func payout(_ principal: Int64, interest: Money?) -> TermDeposit.Payout {
        TermDeposit.Payout(
            on: on, principal: principal, interest: interest?.dong ?? contractual(with: principal))
    }

    func contractual(with principal: Int64) -> Int64 { position.interest(with: principal, on: on) }

    /// Books what the deposit pays.
    ///
    /// - Parameters:
    ///   - to: where the principal goes; nil where it stays in the account of the deposit.
    ///   - place: where the interest goes.
    func pay(
        _ payout: TermDeposit.Payout, principal to: MoneyAccount?, interest place: MoneyAccount,
        act: Int64, _ books: Books
    ) throws -> DepositBooking {
        let booking = DepositBooking(
            payout, of: position, receivable: record.receivable(on: on), principal: to, interest: place)
        try books.refuseShortages(booking.entry, of: AccountRole.neverBelowZero)
        try books.refuseSourceShortages(booking.entry)
        books.post(booking.entry, act: act)
        books.record(
            payout, of: record.entry, through: place == record.deposit.place ? nil : place,
            accrued: booking.accrued, act: act)
        return booking
    }

    /// A word where the bank paid other interest than the contract says.
    func notices(_ payout: TermDeposit.Payout) throws -> [Message] {
        let contractual = contractual(with: payout.principal)
        guard payout.interest != contractual else { return [] }
        return [
            Message(
                "notice.deposit-interest-differs",
                [
                    "code": .text(record.code), "paid": .money(try Money(inRange: payout.interest)),
                    "contractual": .money(try Money(inRange: contractual)),
                    "difference": .money(try Money(inRange: payout.interest - contractual)),
                ])
        ]
    }

    func members(_ payout: TermDeposit.Payout, _ booking: DepositBooking, _ act: Int64) -> [JSON.Member] {
        [
            .init("entry", act.json), .init("code", record.code.json), .init("on", on.json),
            .init("principal", payout.principal.json), .init("interest", payout.interest.json),
            .init("interest_by_contract", contractual(with: payout.principal).json),
            .init("income", booking.accrued.json), .init("standing", booking.after.standing.json),
        ]
    }

    func arguments(
        _ payout: TermDeposit.Payout, _ booking: DepositBooking, _ act: Int64
    ) throws -> [String: Refusal.Argument] {
        [
            "entry": .number(Int(act)), "code": .text(record.code), "on": .date(on),
            "principal": .money(Money(payout.principal)),
            "interest": .money(try Money(inRange: payout.interest)),
            "amount": .money(try Money(inRange: payout.principal + payout.interest)),
            "standing": .money(Money(booking.after.standing)),
        ]
    }
}

extension Books {
    /// - Throws: `deposit.exists`.
    func refuseTaken(deposit code: String) throws {
        guard try reader.deposits(code: code).isEmpty else {
            throw Refusal(.depositExists, ["code": .text(code)])
        }
    }

    /// What contracts hold of an account does not leave it but by them.
    ///
    /// - Throws: `deposit.holds-the-money`.
    func refuseContracted(_ entry: JournalEntry) throws {
        let legs = entry.inOpenPeriods(closedThrough: closedThrough).legs.filter { $0.role == .termDeposit }
        for place in reader.head.moneyAccounts where place.kind == .deposit {
            let moved = legs.filter { $0.account == place.account }
            guard let first = moved.filter({ $0.dong < 0 }).map(\.on).min() else { continue }
            var free = try reader.money(on: place)
            for leg in moved { free.add(leg.dong, on: leg.on) }
            let contracted = try reader.contracted(in: place).negated
            let lowest = free.merged(with: contracted).lowest(from: first)
            guard lowest.money < .zero else { continue }
            throw Refusal(
                .depositHoldsTheMoney,
                [
                    "account": place.phrase, "short": .money(-lowest.money), "on": .date(lowest.on),
                ])
        }
    }
}

extension TermDeposit {
    func members(code: String) -> [JSON.Member] {
        [
            .init("code", code.json), .init("account", .string(place.code.text)),
            .init("amount", principal.json), .init("placed_on", placedOn.json),
            .init("matures_on", maturesOn.json), .init("rate", rate.json),
            .init("early_rate", earlyRate.json), .init("interest_every", (interestEvery?.text).json),
            .init("interest_at_maturity", interestAtMaturity.json),
        ]
    }

    func arguments(_ act: Int64, code: String) -> [String: Refusal.Argument] {
        [
            "entry": .number(Int(act)), "code": .text(code), "amount": .money(principal.money),
            "account": place.phrase, "on": .date(placedOn), "matures": .date(maturesOn),
            "days": .number(Int(maturesOn.day - placedOn.day)), "rate": .rate(rate),
            "total": .money(Money(interestAtMaturity)),
        ]
    }
}
