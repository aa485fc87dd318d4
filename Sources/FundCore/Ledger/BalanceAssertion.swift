/// A balance that somebody verified (xác nhận số dư): the till was counted, the bank stated it, the borrower
/// confirmed it. It moves nothing; it holds or it does not.
package struct BalanceAssertion: Hashable, Sendable {
    package enum Evidence: String, CaseIterable, Sendable {
        case cashCount = "cash-count"
        case bankStatement = "bank-statement"
        case borrowerConfirmation = "borrower-confirmation"
        case other
    }

    /// At the end of this day.
    package let on: CalendarDate
    package let kind: AccountKind
    /// On the natural side of the account.
    package let balance: Money
    package let evidence: Evidence

    package init(on date: CalendarDate, kind: AccountKind, balance: Money, evidence: Evidence) {
        on = date
        self.kind = kind
        self.balance = balance
        self.evidence = evidence
    }

    /// The balance, debit above zero.
    package var debits: Int64 { kind.naturalSign * balance.dong }

    /// - Parameters:
    ///   - booked: what the books say, debit above zero.
    ///   - subject: the account or the loan, for the sentence.
    /// - Throws: `ledger.assertion-day-ahead`, or `ledger.assertion-fails` where the books say otherwise.
    package func check(
        booked: Int64, today: CalendarDate, _ subject: [String: Refusal.Argument]
    ) throws(Refusal) {
        guard on <= today else { throw Refusal(.assertionDayAhead, ["on": .date(on)]) }
        let booked = kind.naturalSign * booked
        guard booked == balance.dong else {
            var arguments = subject
            arguments["on"] = .date(on)
            arguments["asserted"] = .money(balance)
            arguments["booked"] = .money(Money(booked))
            arguments["difference"] = Money(exactly: balance.dong - booked).map { .money($0) }
            throw Refusal(.assertionFails, arguments)
        }
    }
}
