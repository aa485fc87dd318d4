/// Money in or out for other reasons than loans and capital (thu, chi khác), or moved from one money account to
/// another.
package struct MoneyMovement: Hashable, Sendable {
    /// With where the other side stands: what money came in or went out for.
    package enum Kind: Hashable, Sendable {
        case receipt(FreePlace)
        case payment(FreePlace)
        case transfer(to: MoneyAccount)

        package func with(_ purpose: FreePlace) -> Kind {
            switch self {
            case .receipt: .receipt(purpose)
            case .payment: .payment(purpose)
            case .transfer(let place): .transfer(to: place)
            }
        }
    }

    package let kind: Kind
    package let amount: Amount
    /// Where it came in or went out; of a transfer, where it was taken from.
    package let through: MoneyAccount

    package init(_ kind: Kind, amount: Amount, through: MoneyAccount) {
        self.kind = kind
        self.amount = amount
        self.through = through
    }

    /// - Parameter lowest: the least that the money account holds on that day or any later one.
    /// - Throws: `capital.exceeds-money` where more is taken out.
    package func booking(on date: CalendarDate, lowestMoney lowest: LowestBalance) throws(Refusal)
        -> JournalEntry
    {
        if takesOut { try through.refuse(amount, above: lowest) }
        return entry(on: date, amount.money.dong)
    }

    package func reversal(on date: CalendarDate) -> JournalEntry { entry(on: date, -amount.money.dong) }

    private var takesOut: Bool {
        switch kind {
        case .receipt: false
        case .payment, .transfer: true
        }
    }

    private func entry(on date: CalendarDate, _ dong: Int64) -> JournalEntry {
        switch kind {
        case .receipt(let purpose):
            JournalEntry([through.leg(on: date, dong), purpose.leg(on: date, -dong)])
        case .payment(let purpose):
            JournalEntry([purpose.leg(on: date, dong), through.leg(on: date, -dong)])
        case .transfer(let place):
            JournalEntry([place.leg(on: date, dong), through.leg(on: date, -dong)])
        }
    }
}

extension MoneyAccount {
    /// - Parameter lowest: the least that it holds on the day or any later one.
    /// - Throws: `capital.exceeds-money` where more is taken out.
    package func refuse(_ amount: Amount, above lowest: LowestBalance) throws(Refusal) {
        guard amount.money > lowest.money else { return }
        throw Refusal(
            .capitalExceedsMoney,
            [
                "amount": .money(amount.money), "available": .money(lowest.money), "channel": phrase,
                "lowestOn": .date(lowest.on),
            ])
    }
}

/// What money mostly comes in for; anything else is booked to an account that is named.
package enum ReceiptPurpose: String, CaseIterable, Sendable {
    case depositInterest = "deposit-interest"
    case other

    package var role: AccountRole {
        switch self {
        case .depositInterest: .depositInterestIncome
        case .other: .otherIncome
        }
    }
}

/// What money mostly goes out for; anything else is booked to an account that is named.
package enum PaymentPurpose: String, CaseIterable, Sendable {
    case bankCharge = "bank-charge"
    case operating

    package var role: AccountRole {
        switch self {
        case .bankCharge: .bankCharges
        case .operating: .operatingExpenses
        }
    }
}
