/// Money in or out for other reasons than loans and capital (thu, chi khác), or moved between the till and
/// the bank.
package struct MoneyMovement: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case receipt(Purpose)
        case payment(Purpose)
        case transfer

        package func with(_ purpose: Purpose) -> Kind {
            switch self {
            case .receipt: .receipt(purpose)
            case .payment: .payment(purpose)
            case .transfer: .transfer
            }
        }
    }

    /// What money came in or went out for.
    package enum Purpose: Hashable, Sendable {
        case role(AccountRole)
        /// An account that the accountant named.
        case account(String)
    }

    package let kind: Kind
    package let amount: Amount
    /// Where it came in or went out; of a transfer, where it was taken from.
    package let through: Channel

    package init(_ kind: Kind, amount: Amount, through: Channel) {
        self.kind = kind
        self.amount = amount
        self.through = through
    }

    /// - Parameter lowest: the least that the till or the bank holds on that day or any later one.
    /// - Throws: `capital.exceeds-money` where more is taken out.
    package func booking(on date: CalendarDate, lowestMoney lowest: Money) throws(Refusal) -> JournalEntry {
        if takesOut, amount.money > lowest {
            throw Refusal(
                .capitalExceedsMoney, ["amount": .money(amount.money), "available": .money(lowest)])
        }
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
            JournalEntry([.init(on: date, through.role, dong), purpose.leg(on: date, -dong)])
        case .payment(let purpose):
            JournalEntry([purpose.leg(on: date, dong), .init(on: date, through.role, -dong)])
        case .transfer:
            JournalEntry([
                .init(on: date, through.other.role, dong), .init(on: date, through.role, -dong),
            ])
        }
    }
}

extension MoneyMovement.Purpose {
    /// What serves a role is booked to the role, so that it moves with it to another account.
    ///
    /// - Parameter served: every role that the account has stood for.
    /// - Throws: `money.account-has-its-own-acts` where acts of another kind keep the account, or did.
    package init(naming account: ChartAccount, served: [AccountRole]) throws(Refusal) {
        if let owner = account.ownActs ?? served.lazy.compactMap(\.ownActs).first {
            throw Refusal(
                .accountHasOwnActs,
                ["code": .text(account.code), "acts": .phrase("own-acts." + owner.rawValue)])
        }
        self = account.roles.first.map { .role($0) } ?? .account(account.code)
    }

    fileprivate func leg(on date: CalendarDate, _ dong: Int64) -> JournalEntry.Leg {
        switch self {
        case .role(let role): .init(on: date, role, dong)
        case .account(let code): .init(on: date, .named, dong, account: code)
        }
    }
}

extension Channel {
    package var other: Channel {
        switch self {
        case .cash: .bank
        case .bank: .cash
        }
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
