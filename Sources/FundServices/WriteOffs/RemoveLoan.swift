package import FundCore
package import FundStore
internal import Wording

/// Follows a debt that was written off no longer, by a decision and with its evidence (xuất toán).
package struct RemoveLoan: Act {
    package static let code = ActCode.loanRemoval

    package let number: String
    package let decision: String
    package let evidence: [RemovalEvidence]

    package init(number: String, decision: String, evidence: [RemovalEvidence]) {
        self.number = number
        self.decision = decision
        self.evidence = evidence
    }

    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.loanRemoval) }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanRemoval, on: options.on)
        let removal = Removal(decision: decision, evidence: evidence)
        let outcome = try desk.loan.removing(by: removal, on: options.on, entry: act)
        try desk.put(outcome, act: act, .removal(removal))
        var arguments = desk.arguments(outcome, act: act)
        let after = outcome.after
        arguments["interest"] = .money(Money(after.payoff - after.principalOutstanding))
        arguments["decision"] = .text(decision)
        arguments["evidence"] = removal.words
        return Receipt(
            desk.document(outcome, act: act) + [
                .init("decision", decision.json), .init("evidence", removal.json),
            ],
            [Message("receipt.removed", arguments)] + desk.rederivation(outcome),
            notices: desk.notices(outcome))
    }
}

extension Removal {
    var words: Refusal.Argument {
        .written { language in
            evidence.map { one in
                Catalogue.text("removal-evidence." + one.kind.rawValue, in: language) + ": " + one.text
            }.joined(separator: "; ")
        }
    }

    var json: JSON {
        .array(
            evidence.map {
                .object([.init("kind", .string($0.kind.rawValue)), .init("text", $0.text.json)])
            })
    }
}

extension RemovalEvidence: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, text
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try fields.decode(Kind.self, forKey: .kind), try fields.decode(String.self, forKey: .text))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(text, forKey: .text)
    }
}
