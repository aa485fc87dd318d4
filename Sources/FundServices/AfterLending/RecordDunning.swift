package import FundCore
package import FundStore
internal import Wording

/// Records that a borrower was asked to pay, and what was promised (đôn đốc thu nợ).
package struct RecordDunning: Act {
    package static let code = ActCode.dunning

    /// Of the contract.
    package let number: String
    package let dunning: Dunning

    package init(number: String, _ dunning: Dunning) {
        self.number = number
        self.dunning = dunning
    }

    /// - Throws: `loan.not-found`, `dun.says-nothing`, `dun.nothing-owed`, `dun.promise-before`, `dun.promise-above-owed`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let reader = books.reader
        let record = try reader.loanRecord(number)
        let day = max(dunning.promise?.on ?? options.on, options.on)
        let owed = try reader.loan(record).shown(on: day).position.payoff
        if let refusal = dunning.refusal(on: options.on, owed: Money(owed)) { throw refusal }
        let act = try books.open(.dunning, on: options.on)
        books.record(dunning, of: record.loanID, act: act)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "number": .text(record.number),
            "borrower": .text(record.borrower.details.name),
            "channel": .phrase(DunningChannel.family + dunning.channel.rawValue),
        ]
        arguments["contact"] = dunning.contact.map { .text($0) }
        arguments["answer"] = dunning.answer.map { .text($0) }
        if let promise = dunning.promise {
            arguments["amount"] = .money(promise.amount.money)
            arguments["promised"] = .date(promise.on)
        }
        return Receipt(
            [
                .init("entry", act.json), .init("number", record.number.json),
                .init("borrower", record.borrower.code.json), .init("on", options.on.json),
                .init("channel", dunning.channel.rawValue.json), .init("contact", dunning.contact.json),
                .init("promised_on", (dunning.promise?.on).json),
                .init("amount", (dunning.promise?.amount.money).json), .init("answer", dunning.answer.json),
            ], [Message("receipt.dunning", arguments)])
    }
}
