package import FundCore
package import FundStore
package import Wording

/// Books what the accountant says, where no money moves (phiếu kế toán).
package struct PostVoucher: Act {
    package static let code = ActCode.journalVoucher

    package struct Posting: Codable, Hashable, Sendable {
        package let side: JournalVoucher.Side
        package let account: String
        package let amount: Amount

        package init(_ side: JournalVoucher.Side, _ account: String, _ amount: Amount) {
            self.side = side
            self.account = account
            self.amount = amount
        }
    }

    package let postings: [Posting]
    /// With whom it is: whom its lines are owed to, or by.
    package let counterparty: String?

    package init(_ postings: [Posting], counterparty: String? = nil) {
        self.postings = postings
        self.counterparty = counterparty
    }

    private enum CodingKeys: String, CodingKey {
        case postings = "lines"
        case counterparty
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let chart = try books.reader.chart()
        let voucher = JournalVoucher(
            try postings.map {
                .init(
                    $0.side, try chart.account($0.account),
                    served: try books.reader.rolesEver(of: $0.account),
                    $0.amount)
            })
        let (entry, amount) = (try voucher.entry(on: options.on), try voucher.amount())
        let mark = MoneyMark(
            subject: "voucher", on: options.on, dong: amount.dong, voucher: options.voucher)
        let repeated = try Repetitions.notices(of: mark, options) {
            try books.reader.recordedVouchers(
                voucher.postings.map { ($0.account.code, $0.debits) }, like: mark)
        }
        let act = try books.open(.journalVoucher, on: options.on)
        try books.refuseShortages(entry, of: AccountRole.fundsSetAside)
        books.post(entry, act: act)
        var near: [Message] = []
        if let counterparty {
            near = try books.nearCounterparties(counterparty)
            books.record(counterparty: counterparty, act: act)
        }
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "on": .date(options.on), "amount": .money(amount),
        ]
        arguments["counterparty"] = counterparty.map { .text($0) }
        return Receipt(
            [
                .init("entry", act.json), .init("on", options.on.json), .init("amount", amount.json),
                .init("lines", .array(postings.map(\.json))), .init("counterparty", counterparty.json),
            ],
            [Message("receipt.voucher-posted", arguments)] + voucher.postings.map(\.message)
                + [.inWords(amount)], notices: repeated + near)
    }
}

extension PostVoucher.Posting: JSONWritable {
    package var json: JSON {
        .object([
            .init("account", account.json), .init("side", .string(side.rawValue)),
            .init("amount", amount.json),
        ])
    }
}

extension JournalVoucher.Posting {
    fileprivate var message: Message {
        Message(
            "receipt.voucher-" + side.rawValue,
            ["code": .text(account.code), "name": account.name, "amount": .money(amount.money)])
    }
}
