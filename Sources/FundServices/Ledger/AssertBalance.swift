package import FundCore
package import FundStore
package import Wording

/// Puts on record that a balance was verified (xác nhận số dư). The act is of today, because a balance of a
/// closed period may be verified too; the day of the options is the balance's.
package struct AssertBalance: Act {
    package static let code = ActCode.balanceAssertion

    package enum Subject: Hashable, Sendable {
        case account(String)
        /// The principal of a loan.
        case loan(String)
    }

    package let subject: Subject
    /// On the natural side of the account.
    package let balance: Money
    package let evidence: BalanceAssertion.Evidence

    package init(_ subject: Subject, balance: Money, evidence: BalanceAssertion.Evidence) {
        self.subject = subject
        self.balance = balance
        self.evidence = evidence
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let (subject, kind, booked, loanID) = try look(books.reader, on: options.on)
        let assertion = BalanceAssertion(on: options.on, kind: kind, balance: balance, evidence: evidence)
        try assertion.check(booked: booked, today: options.today, subject.arguments)
        let act = try books.open(.balanceAssertion, on: options.today)
        books.record(assertion, account: subject.account, loanID: loanID, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("account", subject.account.json),
                .init("loan", subject.loan.json), .init("on", options.on.json),
                .init("balance", balance.json), .init("evidence", .string(evidence.rawValue)),
            ],
            [
                Message(
                    "receipt.balance-verified",
                    subject.arguments.merging([
                        "entry": .number(Int(act)), "on": .date(options.on), "balance": .money(balance),
                        "evidence": .phrase("evidence." + evidence.rawValue),
                    ]) { $1 }),
                Message("receipt.in-words", ["amount": .words(balance)]),
            ])
    }

    private func look(
        _ reader: FundReader, on date: CalendarDate
    ) throws -> (subject: Subject, kind: AccountKind, booked: Int64, loanID: Int64?) {
        switch subject {
        case .account(let code):
            return (
                subject, try reader.account(code).kind, try reader.balance(ofAccount: code, on: date), nil
            )
        case .loan(let number):
            let loan = try reader.loanRecord(number)
            return (
                .loan(loan.number), .asset, try reader.principal(ofLoan: loan.loanID, on: date), loan.loanID
            )
        }
    }
}

/// The account or the loan stands under a name of its own.
extension AssertBalance {
    private enum CodingKeys: String, CodingKey {
        case account
        case loan
        case balance
        case evidence
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let account = try fields.decodeIfPresent(String.self, forKey: .account)
        let loan = try fields.decodeIfPresent(String.self, forKey: .loan)
        let subjects = [account.map(Subject.account), loan.map(Subject.loan)].compactMap(\.self)
        guard let subject = subjects.first, subjects.count == 1 else {
            throw DecodingError.dataCorruptedError(
                forKey: .account, in: fields, debugDescription: "either an account or a loan")
        }
        self.init(
            subject, balance: try fields.decode(Money.self, forKey: .balance),
            evidence: try fields.decode(BalanceAssertion.Evidence.self, forKey: .evidence))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(subject.account, forKey: .account)
        try fields.encodeIfPresent(subject.loan, forKey: .loan)
        try fields.encode(balance, forKey: .balance)
        try fields.encode(evidence, forKey: .evidence)
    }
}

extension AssertBalance.Subject {
    fileprivate var account: String? {
        if case .account(let code) = self { code } else { nil }
    }

    fileprivate var loan: String? {
        if case .loan(let number) = self { number } else { nil }
    }

    fileprivate var arguments: [String: Refusal.Argument] {
        switch self {
        case .account(let code): ["account": .text(code)]
        case .loan(let number): ["loan": .text(number)]
        }
    }
}

extension AssertionRecord: JSONWritable {
    package var json: JSON {
        .object([
            .init("entry", entry.json), .init("account", (account?.code).json), .init("loan", loan.json),
            .init("on", on.json), .init("balance", asserted.json), .init("booked", booked.json),
            .init("holds", holds.json), .init("evidence", .string(evidence.rawValue)),
            .init("by", actedBy.json), .init("voucher", voucher.json), .init("note", note.json),
            .init("withdrawn_by", withdrawnBy.json),
        ])
    }
}
