package import FundCore
package import FundStore
internal import Wording

/// Places a deposit that matured for another term (gia hạn, tái tục tiền gửi): its principal stays where it is.
package struct RollOverDeposit: Act {
    package static let code = ActCode.depositRollover

    /// Where the interest of the term that ended goes.
    package enum Interest: Hashable, Sendable {
        /// To the principal (nhập gốc).
        case added
        case through(MoneyCode)
    }

    package let code: String
    /// What the new deposit is called.
    package let newCode: String
    /// What the bank paid; nil for what the contract says.
    package let interest: Money?
    package let interestGoes: Interest
    package let terms: DepositTerms
    package let decision: String?

    package init(
        code: String, as newCode: String, interest: Money? = nil, _ interestGoes: Interest,
        terms: DepositTerms, decision: String? = nil
    ) {
        self.code = code
        self.newCode = newCode
        self.interest = interest
        self.interestGoes = interestGoes
        self.terms = terms
        self.decision = decision
    }

    package var identifiers: [String?] { [newCode, decision] }

    /// - Throws: `deposit.not-matured`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try DepositDesk(code, books, on: options.on)
        let old = desk.record.deposit
        guard options.on >= old.maturesOn else {
            throw Refusal(
                .depositNotMatured,
                [
                    "code": .text(desk.record.code), "on": .date(options.on),
                    "matures": .date(old.maturesOn),
                ])
        }
        try books.refuseTaken(deposit: newCode)
        let payout = desk.payout(desk.position.standing, interest: interest)
        let place: MoneyAccount
        var principal = payout.principal
        switch interestGoes {
        case .added:
            place = old.place
            principal += payout.interest
        case .through(let code): place = try books.reader.moneyAccount(code)
        }
        guard let amount = Amount(try Money(inRange: principal)) else {
            throw Refusal(
                .depositNothingToPay, ["code": .text(desk.record.code), "on": .date(options.on)])
        }
        let deposit = try terms.deposit(amount, in: old.place, on: options.on)
        let act = try books.open(.depositRollover, on: options.on)
        let booking = try desk.pay(payout, principal: nil, interest: place, act: act, books)
        books.record(deposit, code: newCode, from: nil, decision: decision, act: act)
        var arguments = try desk.arguments(payout, booking, act)
        arguments["old"] = .text(desk.record.code)
        if place != old.place { arguments["channel"] = place.phrase }
        return Receipt(
            desk.members(payout, booking, act)
                + [
                    .init("through", (place == old.place ? nil : place.code.text).json),
                    .init("new", .object(deposit.members(code: newCode))),
                    .init("decision", decision.json),
                ],
            [
                Message(
                    "receipt.deposit-rolled-over",
                    arguments.merging(deposit.arguments(act, code: newCode)) { $1 }),
                .inWords(amount.money),
            ], notices: try desk.notices(payout))
    }
}

/// Interest that is added to the principal goes through no account.
extension RollOverDeposit {
    private enum CodingKeys: String, CodingKey {
        case code
        case newCode = "as"
        case interest
        case through
        case decision
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            as: try fields.decode(String.self, forKey: .newCode),
            interest: try fields.decodeIfPresent(Money.self, forKey: .interest),
            try fields.decodeIfPresent(MoneyCode.self, forKey: .through).map { .through($0) } ?? .added,
            terms: try DepositTerms(from: decoder),
            decision: try fields.decodeIfPresent(String.self, forKey: .decision))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(newCode, forKey: .newCode)
        try fields.encodeIfPresent(interest, forKey: .interest)
        if case .through(let code) = interestGoes { try fields.encode(code, forKey: .through) }
        try fields.encodeIfPresent(decision, forKey: .decision)
        try terms.encode(to: encoder)
    }
}
