internal import FundCore
internal import FundStore
internal import Wording

/// The explanation for programs. Exact amounts are fractions in lowest terms, as text, because they are
/// longer than a JSON number is safe; the decimals beside them are cut, not rounded.
struct LoanExplanationDocument {
    let view: LoanView
    let explanation: Explanation
    let shown: [LoanComponent]

    private var terms: LoanTerms { view.fold.terms }

    var json: JSON {
        .object([
            .init("number", view.record.number.json), .init("as_of", explanation.on.json),
            .init(
                "components",
                .array(shown.map { component(explanation[$0]) })),
            .init(
                "settlements",
                .array(
                    explanation.settlements.filter { settlement in
                        explanation.isWhole(shown)
                            || settlement.parts.contains { shown.contains($0.component) }
                    }.map(settlement))),
            .init("unpaid", .array(explanation.unpaid.map(unpaid))),
            .init("principal_overdue", explanation.principalOverdue.json),
            .init("payoff", explanation.payoff.json),
            .init("amendments", view.amendmentDocuments(entries: true)),
            .init("cancellation", view.cancellationDocument(entries: true)),
            .init(
                "rules",
                .array(
                    LoanRule.all(explanation, view.fold).map { code, terms in
                        .object([
                            .init("rule", code.json),
                            .init("text_vi", LoanRule.text(code, terms, in: .vi).json),
                            .init("text_en", LoanRule.text(code, terms, in: .en).json),
                        ])
                    })),
        ])
    }

    private func component(_ component: Explanation.Component) -> JSON {
        .object([
            .init("component", .string(component.kind.rawValue)),
            .init("steps", .array(component.steps.map(step))),
            .init("accrued_exact", (component.accrued?.decimal).json),
            .init("accrued_fraction", (component.accrued?.fraction).json),
            .init("charged", component.charged.json), .init("paid", component.paid.json),
            .init("waived", component.waived.json), .init("owed", component.owed.json),
        ])
    }

    private func step(_ step: Explanation.Step) -> JSON {
        switch step {
        case .drawn(let on, let entry, let amount):
            return .object([
                .init("step", "drawn".json), .init("on", on.json), .init("entry", entry.json),
                .init("amount", amount.json),
            ])
        case .rateChanged(let on, let entry, let from, let to):
            return .object([
                .init("step", "rate-changed".json), .init("on", on.json), .init("entry", entry.json),
                .init("from", from.json), .init("to", to.json),
            ])
        case .amended(let amended):
            return .object([
                .init("step", "amended".json), .init("on", amended.on.json),
                .init("entry", amended.entry.json), .init("decision", amended.amendment.decision.json),
            ])
        case .fellDue(let instalment, let principal):
            return .object(
                [.init("step", "fell-due".json)] + members(instalment) + [
                    .init("amount", principal.json), .init("rule", rolling(instalment)),
                ])
        case .turnedOverdue(let instalment, let on, let principal, let rate):
            return .object(
                [.init("step", "turned-overdue".json), .init("on", on.json)] + members(instalment) + [
                    .init("amount", principal.json), .init("rate", rate.json),
                    .init("rule", LoanRule.overdue.json),
                ])
        case .rescheduled(let on, let entry, let rescheduling, let moved):
            return decided("rescheduled", on, entry, rescheduling.decision, [.init("moved", moved.json)])
        case .recalled(let on, let entry, let recall):
            return decided("recalled", on, entry, recall.decision, [.init("due_on", recall.due.json)])
        case .frozen(let on, let entry, let freeze):
            return decided(
                "frozen", on, entry, freeze.decision,
                [
                    .init("until", freeze.until.json), .init("interest", .string(freeze.interest.rawValue)),
                ])
        case .unfrozen(let on, let entry, let decision):
            return decided("unfrozen", on, entry, decision, [])
        case .writtenOff(let debt):
            return .object(
                [
                    .init("step", "written-off".json), .init("on", debt.on.json),
                    .init("entry", debt.entry.json),
                ] + debt.members)
        case .removed(let removed):
            return decided(
                "removed", removed.on, removed.entry, removed.removal.decision,
                [.init("evidence", removed.removal.json)])
        case .deferred(let on, let entry, let amount, let date):
            return .object([
                .init("step", "deferred".json), .init("on", on.json), .init("entry", entry.json),
                .init("amount", amount.json), .init("due_on", date.json),
            ])
        case .deferredFellDue(let instalment, let amount, let unpaid):
            return .object(
                [.init("step", "deferred-fell-due".json)] + members(instalment) + [
                    .init("amount", amount.json), .init("unpaid", unpaid.json),
                ])
        case .accrued(let span): return accrued(span)
        case .charged(let instalment, let exact, let amount, let ahead):
            return .object(
                [.init("step", "charged".json)] + members(instalment) + members(exact) + [
                    .init("rounding", .string(terms.rounding.rawValue)), .init("amount", amount.json),
                    .init("settled_ahead", ahead.json), .init("rule", LoanRule.rounding.json),
                ])
        case .rounded(let exact, let amount):
            return .object(
                [.init("step", "rounded".json), .init("on", explanation.on.json)] + members(exact) + [
                    .init("rounding", .string(terms.rounding.rawValue)), .init("amount", amount.json),
                    .init("rule", LoanRule.rounding.json),
                ])
        case .settled(let part, let way, let on, let entry, let accrued):
            return .object([
                .init("step", "settled".json), .init("by", .string(way.rawValue)), .init("on", on.json),
                .init("entry", entry.json), .init("instalment", (part.instalment?.number).json),
                .init("accrued_exact", (accrued?.decimal).json), .init("amount", part.amount.json),
                .init("rule", rule(way, part, on: on).json),
            ])
        }
    }

    private func decided(
        _ step: String, _ on: CalendarDate, _ entry: Int64, _ decision: String, _ more: [JSON.Member]
    ) -> JSON {
        .object(
            [
                .init("step", step.json), .init("on", on.json), .init("entry", entry.json),
                .init("decision", decision.json),
            ] + more)
    }

    private func accrued(_ span: Explanation.Span) -> JSON {
        var members: [JSON.Member] = [
            .init("step", "accrued".json), .init("from", span.from.json), .init("to", span.to.json),
            .init("days", span.days.json), .init("balance", span.balance.json), .init("rate", span.rate.json),
        ]
        if let multiple = span.multiple { members.append(.init("multiple", multiple.json)) }
        members.append(
            .init(
                "basis",
                .array(
                    span.parts.map { part in
                        .object([.init("days", part.days.json), .init("year_days", part.yearDays.json)])
                    })))
        if let thirty = span.thirtyDays {
            members.append(
                .init(
                    "period",
                    .object([
                        .init("counted_days", thirty.counted.json), .init("days", thirty.days.json),
                        .init("covered_days", thirty.covered.json),
                    ])))
        }
        return .object(
            members + [.init("instalment", span.instalment.number.json)] + self.members(span.exact) + [
                .init("rule", LoanRule.accrual(span.kind, terms).json)
            ])
    }

    private func settlement(_ settlement: Explanation.Settlement) -> JSON {
        .object([
            .init("by", .string(settlement.way.rawValue)), .init("on", settlement.on.json),
            .init("entry", settlement.entry.json), .init("amount", settlement.asked.json),
            .init("principal_first", settlement.principalFirst.json),
            .init(
                "parts",
                .array(
                    settlement.parts.map { part in
                        .object([
                            .init("component", .string(part.component.rawValue)),
                            .init("instalment", (part.instalment?.number).json),
                            .init("amount", part.amount.json),
                            .init("rule", rule(settlement.way, part, on: settlement.on).json),
                        ])
                    })),
            .init("credit", settlement.credit.json),
        ])
    }

    private func unpaid(_ row: Explanation.UnpaidInstalment) -> JSON {
        .object(
            members(row.instalment) + [
                .init("principal", row.principal.json), .init("principal_unpaid", row.principalUnpaid.json),
                .init("interest", row.interest.json), .init("interest_unpaid", row.interestUnpaid.json),
                .init("is_overdue", row.isOverdue.json),
            ])
    }

    private func rule(_ way: SettlementWay, _ part: Explanation.Part, on date: CalendarDate) -> String {
        if way == .waiver { return LoanRule.waiver }
        if way == .recovery { return LoanRule.writeOff }
        let terms = explanation.terms(on: date, of: view.fold)
        return part.component == .principal && part.instalment == nil
            ? LoanRule.prepayment(terms) : LoanRule.allocation(terms)
    }

    private func rolling(_ instalment: Explanation.Instalment) -> JSON {
        instalment.due == instalment.nominal ? .null : LoanRule.rolling.json
    }

    private func members(_ instalment: Explanation.Instalment) -> [JSON.Member] {
        [
            .init("instalment", instalment.number.json), .init("due_on", instalment.due.json),
            .init("nominal_due_on", instalment.nominal.json),
        ]
    }

    private func members(_ exact: ExactAmount) -> [JSON.Member] {
        [.init("exact", exact.decimal.json), .init("fraction", exact.fraction.json)]
    }
}
