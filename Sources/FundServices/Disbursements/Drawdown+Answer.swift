internal import FundCore
internal import Wording

extension Drawdown {
    /// For programs; the number of an account is shown by its last digits, as everywhere.
    var members: [JSON.Member] {
        [
            .init("note_no", noteNumber.json), .init("payee", payee.json),
            .init("payee_bank", payeeBank.json),
            .init("payee_account", payeeAccount.map { DigitText.masked($0) }.json),
            .init("proof_by", proofBy.json), .init("invoices", .array(invoices.map(\.json))),
            .init(
                "in_spite_of",
                .array(
                    exceptions.map {
                        .object([
                            .init("gate", .string($0.gate.rawValue)), .init("decision", $0.decision.json),
                            .init("reason", $0.reason.json),
                        ])
                    })),
        ]
    }
}
