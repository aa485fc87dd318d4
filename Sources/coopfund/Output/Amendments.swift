internal import FundCore
internal import FundServices
internal import Wording

/// How a reading of a loan shows what changed its contract.
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

    /// A line for each amendment, with its decision and every term that it changed.
    func amendmentLines(in language: Language) -> [String] {
        amendments.map { amended, changes in
            Catalogue.text(
                amended.amendment.makesPlan ? "loan.step.amended-plan" : "loan.step.amended",
                [
                    "on": .date(amended.on), "entry": .number(Int(amended.entry)),
                    "decision": .text(amended.amendment.decision),
                    "terms": .text(changes.map { $0.text(in: language) }.joined(separator: "; ")),
                ], in: language)
        }
    }

    func cancellationLine(in language: Language) -> String? {
        guard let fact = fold.cancellation, case .cancellation(let cancellation) = fact.content else {
            return nil
        }
        return Catalogue.text(
            "loan.step.cancelled",
            [
                "on": .date(fact.on), "entry": .number(Int(fact.entry)),
                "decision": .text(cancellation.decision),
            ], in: language)
    }
}

extension TermChange {
    /// `lãi suất quá hạn: 1,5 → 1,2`.
    func text(in language: Language) -> String {
        Catalogue.text(
            "loan.term-change",
            [
                "term": .phrase("amended-term." + term.rawValue), "before": before.argument,
                "after": after.argument,
            ], in: language)
    }
}
