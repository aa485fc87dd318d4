internal import FundCore
internal import FundStore
internal import Wording

/// How a reading of a loan shows what was decided about the debt (cơ cấu, khoanh nợ, thu hồi).
extension LoanView {
    /// One sentence each, in the order in which they counted.
    var decisionSentences: [Message] {
        loan.facts.filter { $0.on <= position.on }.compactMap { fact in
            var arguments: [String: Refusal.Argument] = [
                "on": .date(fact.on), "entry": .number(Int(fact.entry)),
            ]
            func sentence(_ key: String, _ decision: String) -> Message {
                arguments["decision"] = .text(decision)
                return Message("loan.step." + key, arguments)
            }
            switch fact.content {
            case .rescheduling(let rescheduling):
                guard let made = fold.reschedulings.first(where: { $0.entry == fact.entry }) else {
                    return nil
                }
                arguments.merge(made.arguments) { $1 }
                return sentence("rescheduled", rescheduling.decision)
            case .recall(let recall):
                arguments["due"] = .date(recall.due)
                return sentence("recalled", recall.decision)
            case .freeze(let freeze):
                let days = fold.freezes.first { $0.entry == fact.entry }
                arguments["until"] = .date(days?.until ?? freeze.until)
                arguments["interest"] = .phrase("choice.frozen-interest." + freeze.interest.rawValue)
                return sentence("frozen", freeze.decision)
            case .unfreeze(let decision): return sentence("unfrozen", decision)
            case .loweredGroup(let lowered):
                arguments["group"] = .phrase("loan.group.\(lowered.group)")
                arguments["reason"] = .text(lowered.reason)
                return sentence("lowered", lowered.decision)
            case .writeOff:
                guard let debt = fold.writtenOff else { return nil }
                return Message("loan.step.written-off", debt.arguments)
            case .removal(let removal):
                arguments["evidence"] = removal.words
                return sentence("removed", removal.decision)
            case .draw, .payment, .rateChange, .waiver, .creditUse, .creditRefund, .amendment, .cancellation,
                .recovery:
                return nil
            }
        }
    }
}

extension RescheduledPlan {
    var arguments: [String: Refusal.Argument] {
        [
            "kind": .phrase("choice.rescheduling." + kind.rawValue), "principal": .money(Money(principal)),
            "before": .date(lastDueBefore), "last": .date(lastDue),
        ]
    }
}

extension FrozenDays {
    /// A freeze as a reading shows it.
    var json: JSON {
        .object([
            .init("from", from.json), .init("until", until.json),
            .init("interest", .string(interest.rawValue)), .init("decision", decision.json),
            .init("programme", programme.json),
        ])
    }
}
