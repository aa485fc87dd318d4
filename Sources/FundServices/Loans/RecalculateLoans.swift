package import FundCore
package import FundStore
internal import Wording

/// Brings the journal to what the facts of loans come to by the rules of this program (tính lại khoản vay).
///
/// A new version may read a contract otherwise than the version that booked it. No past figure changes by that
/// alone: the check says which loans differ, and this act books the difference, one entry a loan. Corrections of
/// closed days stand on the first open day, as everywhere.
package struct RecalculateLoans: Act {
    package static let code = ActCode.recalculation

    /// Nil for all whose journal differs.
    package let number: String?

    package init(number: String?) { self.number = number }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let accounts = try books.reader.accountsOfRoles()
        var recalculated: [RecalculatedLoan] = []
        for found in try books.reader.loansOffJournal(number) {
            // Rules decide what money covers, never how much moved: there the journal itself is wrong.
            for leg in found.entry.legs where AccountRole.money.contains(leg.role) {
                throw Refusal(
                    .journalMoneyDiffers,
                    [
                        "number": .text(found.number),
                        "account": .text(leg.account ?? accounts[leg.role] ?? ""),
                        "on": .date(leg.on), "amount": .money(Money(abs(leg.dong))),
                    ])
            }
            let act = try books.open(.recalculation, on: options.on)
            books.record(recalculationOf: found.loanID, act: act)
            books.post(found.entry, act: act, loanID: found.loanID)
            recalculated.append(RecalculatedLoan(act: act, found: found, accounts: accounts))
        }
        return Receipt(
            [
                .init("on", options.on.json), .init("count", recalculated.count.json),
                .init("loans", .array(recalculated.map(\.json))),
            ],
            [
                Message(
                    "receipt.recalculated", ["count": .number(recalculated.count), "on": .date(options.on)])
            ]
                + recalculated.prefix(RecalculateLoans.shownLoans).flatMap(\.messages))
    }

    private static let shownLoans = 20
}

/// What bringing one loan's journal up to its facts booked.
private struct RecalculatedLoan {
    let act: Int64
    let found: LoanOffJournal
    let accounts: [AccountRole: String]

    var json: JSON {
        .object([
            .init("entry", act.json), .init("number", found.number.json),
            .init(
                "changes",
                .array(
                    found.entry.legs.map { leg in
                        .object([
                            .init("on", leg.on.json), .init("role", .string(leg.role.rawValue)),
                            .init("account", accounts[leg.role].json), .init("amount", leg.dong.json),
                        ])
                    })),
        ])
    }

    var messages: [Message] {
        [
            Message(
                "receipt.recalculated-loan",
                ["number": .text(found.number), "entry": .number(Int(act))])
        ]
            + found.entry.legs.prefix(RecalculatedLoan.shownLegs).map { leg in
                Message(
                    leg.dong > 0 ? "receipt.recalculated-debit" : "receipt.recalculated-credit",
                    [
                        "on": .date(leg.on), "account": .text(accounts[leg.role] ?? leg.role.rawValue),
                        "amount": .money(Money(abs(leg.dong))),
                    ])
            }
    }

    private static let shownLegs = 40
}
