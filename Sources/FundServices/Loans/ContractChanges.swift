internal import FundCore
internal import FundStore
internal import Wording

/// How a reading of a loan shows what changed its contract (phụ lục, hủy hợp đồng).
extension LoanView {
    /// - Parameter entries: with the entry of each, which depends on the order in which facts were entered.
    func amendmentDocuments(entries: Bool) -> JSON {
        .array(
            amendments.map { amended, changes in
                .object(
                    (entries ? [.init("entry", amended.entry.json)] : []) + [
                        .init("on", amended.on.json),
                        .init("decision", amended.amendment.decision.json),
                        .init("reason", amended.amendment.reason.json),
                        .init("terms", .object(changes.map(\.member))),
                    ])
            })
    }

    func cancellationDocument(entries: Bool) -> JSON {
        guard let fact = fold.cancellation, case .cancellation(let cancellation) = fact.content else {
            return .null
        }
        return .object(
            (entries ? [.init("entry", fact.entry.json)] : []) + [
                .init("on", fact.on.json),
                .init("decision", cancellation.decision.json), .init("reason", cancellation.reason.json),
            ])
    }

    /// What changed the contract: its cancellation, and each amendment with every term that it changed.
    var changeSentences: [Message] {
        [cancellationSentence].compactMap(\.self) + amendments.map { sentence(of: $0.amended, $0.changes) }
    }

    /// An amendment with its decision and every term that it changed.
    func sentence(of amended: AmendedTerms, _ changes: [TermChange]) -> Message {
        Message(
            amended.amendment.makesPlan ? "loan.step.amended-plan" : "loan.step.amended",
            [
                "on": .date(amended.on), "entry": .number(Int(amended.entry)),
                "decision": .text(amended.amendment.decision),
                "terms": .written { language in
                    changes.map { $0.sentence.text(in: language) }.joined(separator: "; ")
                },
            ])
    }

    private var cancellationSentence: Message? {
        guard let fact = fold.cancellation, case .cancellation(let cancellation) = fact.content else {
            return nil
        }
        return Message(
            "loan.step.cancelled",
            [
                "on": .date(fact.on), "entry": .number(Int(fact.entry)),
                "decision": .text(cancellation.decision),
            ])
    }
}

extension TermChange {
    /// `lãi suất quá hạn: 1,5 → 1,2`.
    fileprivate var sentence: Message {
        Message(
            "loan.term-change",
            [
                "term": .phrase("amended-term." + term.rawValue), "before": before.argument,
                "after": after.argument,
            ])
    }
}
