package import FundCore
package import FundStore
internal import Wording

/// Corrects the surplus of a closed year by a decision (điều chỉnh chênh lệch thu chi các năm trước): undistributed
/// surplus against an account of the balance sheet, in the year of the decision.
package struct CorrectSurplus: Act {
    package static let code = ActCode.surplusCorrection

    package let year: FiscalPeriod
    package let direction: ChangeDirection
    package let amount: Amount
    package let account: String
    package let decision: String

    package init(
        year: FiscalPeriod, direction: ChangeDirection, amount: Amount, account: String, decision: String
    ) {
        self.year = year
        self.direction = direction
        self.amount = amount
        self.account = account
        self.decision = decision
    }

    private enum CodingKeys: String, CodingKey {
        case year
        case direction
        case amount
        case account
        case decision
    }

    package var identifiers: [String?] { [decision] }

    /// - Throws: `surplus.year-not-closed`, `surplus.day-not-after-year`, `capital.surplus-below-zero`,
    ///   `money.fund-below-zero`, `capital.account-not-of-balance-sheet`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let surplus = try books.reader.surplus(of: year, on: options.on)
        guard surplus.result != nil else {
            throw Refusal(.surplusYearNotClosed, ["year": .number(year.year)])
        }
        try surplus.refuseDay(options.on)
        let account = try books.reader.chart().account(account)
        let movement = try EquityMovement.correcting(
            year, direction, amount, against: account, served: books.reader.rolesEver(of: account.code))
        let act = try books.open(.surplusCorrection, on: options.on)
        if movement.dong < 0 { try books.refuseUncovered(movement.dong, on: options.on) }
        let entry = movement.entry(on: options.on)
        try books.refuseShortages(entry, of: AccountRole.fundsSetAside)
        books.post(entry, act: act)
        books.record(movement, decision: decision, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("year", year.year.json),
                .init("direction", .string(direction.rawValue)), .init("amount", amount.json),
                .init("account", account.code.json), .init("on", options.on.json),
                .init("decision", decision.json),
            ],
            [
                Message(
                    "receipt.surplus-corrected",
                    [
                        "entry": .number(Int(act)), "year": .number(year.year),
                        "direction": .phrase("choice.direction." + direction.rawValue),
                        "amount": .money(amount.money), "account": .text(account.code),
                        "name": account.name, "on": .date(options.on), "decision": .text(decision),
                    ]), .inWords(amount.money),
            ])
    }
}

extension Books {
    /// What was distributed or given back of surplus stays covered where a correction takes of it.
    ///
    /// - Parameter dong: below zero.
    /// - Throws: `capital.surplus-below-zero`.
    func refuseUncovered(_ dong: Int64, on date: CalendarDate) throws {
        try reader.surplusGuard().refuse(
            correctingBy: dong, on: date, distributed: reader.hasDistributions(),
            withdrawn: reader.hasSurplusWithdrawals())
    }
}
