internal import FundCore
internal import FundStore
internal import Wording

/// The explanation for a reader with a pocket calculator.
struct LoanExplanationText {
    let view: LoanView
    let explanation: Explanation
    let shown: [LoanComponent]
    let language: Language

    private var terms: LoanTerms { view.fold.terms }
    private var isWhole: Bool { explanation.isWhole(shown) }

    /// What follows the title.
    var text: String {
        var lines: [String] = []
        let changes = (view.changeSentences + view.decisionSentences).map { $0.text(in: language) }
        if !changes.isEmpty { lines += ["", say("loan.explain.amendments")] + changes.map { "  " + $0 } }
        for kind in shown { lines += section(explanation[kind]) }
        let settlements = explanation.settlements.filter { settlement in
            isWhole || settlement.parts.contains { shown.contains($0.component) }
        }
        if !settlements.isEmpty {
            lines += ["", say("loan.explain.settlements")]
            for settlement in settlements { lines += self.settlement(settlement) }
        }
        if isWhole {
            lines += ["", say("loan.explain.payoff")]
            lines.append(
                "  "
                    + shown.map { language.grouped(explanation[$0].owed) }.joined(separator: " + ")
                    + " = " + language.written(Money(explanation.payoff)))
        }
        lines += ["", say("loan.explain.rules")]
        for (code, terms) in LoanRule.all(explanation, view.fold) {
            lines.append("  – " + LoanRule.text(code, terms, in: language))
        }
        return lines.joined(separator: "\n")
    }

    private func section(_ component: Explanation.Component) -> [String] {
        ["", say("loan.component." + component.kind.rawValue)] + sentences(of: component).map { "  " + $0 }
    }

    /// Step by step to what is owed.
    func sentences(of component: Explanation.Component) -> [String] {
        let isPrincipal = component.kind == .principal
        let owed = write(
            isPrincipal ? "loan.explain.owed-principal" : "loan.explain.owed",
            [
                "charged": .money(Money(component.charged)), "paid": .money(Money(component.paid)),
                "waived": .money(Money(component.waived)), "owed": .money(Money(component.owed)),
            ])
        return component.steps.map(sentence) + [owed] + (isPrincipal ? overdue : [])
    }

    /// Which instalments the overdue principal is of.
    private var overdue: [String] {
        let rows = explanation.unpaid.filter { $0.isOverdue && $0.principalUnpaid > 0 }
        guard !rows.isEmpty else { return [] }
        return rows.map { row in
            write(
                "loan.explain.overdue-instalment",
                [
                    "number": .number(row.instalment.number), "due": .date(row.instalment.due),
                    "principal": .money(Money(row.principal)), "paid": .money(Money(row.principalCovered)),
                    "unpaid": .money(Money(row.principalUnpaid)),
                ])
        } + [write("loan.explain.overdue", ["amount": .money(Money(explanation.principalOverdue))])]
    }

    private func sentence(_ step: Explanation.Step) -> String {
        switch step {
        case .drawn(let on, let entry, let amount):
            return write(
                "loan.step.drawn",
                ["on": .date(on), "entry": .number(Int(entry)), "amount": .money(Money(amount))])
        case .rateChanged(let on, let entry, let from, let to):
            return write(
                "loan.step.rate-changed",
                ["on": .date(on), "from": .rate(from), "to": .rate(to)].merging(origin(entry)) { $1 })
        case .amended(let amended):
            let changes = view.amendments.first { $0.amended.entry == amended.entry }?.changes ?? []
            return view.sentence(of: amended, changes).text(in: language)
        case .fellDue(let instalment, let principal):
            return write(
                instalment.due == instalment.nominal ? "loan.step.fell-due" : "loan.step.fell-due-rolled",
                arguments(instalment, ["amount": .money(Money(principal))]))
        case .turnedOverdue(let instalment, let on, let principal, let rate):
            return write(
                "loan.step.turned-overdue",
                arguments(
                    instalment, ["on": .date(on), "amount": .money(Money(principal)), "rate": .rate(rate)]))
        case .rescheduled(let on, let entry, let rescheduling, let moved):
            var arguments: [String: Refusal.Argument] = [
                "on": .date(on), "entry": .number(Int(entry)), "decision": .text(rescheduling.decision),
            ]
            if let made = view.fold.reschedulings.first(where: { $0.entry == entry }) {
                arguments.merge(made.arguments) { $1 }
            }
            if moved > 0 { arguments["moved"] = .money(Money(moved)) }
            return write("loan.step.rescheduled", arguments)
        case .recalled(let on, let entry, let recall):
            return write(
                "loan.step.recalled",
                [
                    "on": .date(on), "entry": .number(Int(entry)), "decision": .text(recall.decision),
                    "due": .date(recall.due),
                ])
        case .frozen(let on, let entry, let freeze):
            return write(
                "loan.step.frozen",
                [
                    "on": .date(on), "entry": .number(Int(entry)), "decision": .text(freeze.decision),
                    "until": .date(freeze.until),
                    "interest": .phrase("choice.frozen-interest." + freeze.interest.rawValue),
                ])
        case .unfrozen(let on, let entry, let decision):
            return write(
                "loan.step.unfrozen",
                ["on": .date(on), "entry": .number(Int(entry)), "decision": .text(decision)])
        case .writtenOff(let debt): return write("loan.step.written-off", debt.arguments)
        case .removed(let removed):
            return write(
                "loan.step.removed",
                [
                    "on": .date(removed.on), "entry": .number(Int(removed.entry)),
                    "decision": .text(removed.removal.decision), "evidence": removed.removal.words,
                ])
        case .deferred(let on, let entry, let amount, let date):
            return write(
                "loan.step.deferred",
                [
                    "on": .date(on), "entry": .number(Int(entry)), "amount": .money(Money(amount)),
                    "due": .date(date),
                ])
        case .deferredFellDue(let instalment, let amount, let unpaid):
            return write(
                "loan.step.deferred-fell-due",
                arguments(
                    instalment,
                    ["amount": .money(Money(amount)), "unpaid": .money(Money(unpaid))]))
        case .accrued(let span): return formula(span)
        case .charged(let instalment, let exact, let amount, let ahead):
            return write(
                ahead > 0 ? "loan.step.charged-ahead" : "loan.step.charged",
                arguments(
                    instalment,
                    [
                        "exact": .text(decimal(exact)), "amount": .money(Money(amount)),
                        "ahead": .money(Money(ahead)), "left": .money(Money(amount - ahead)),
                        "rounding": .phrase("loan.rounding." + terms.rounding.rawValue),
                    ]))
        case .rounded(let exact, let amount):
            return write(
                "loan.step.rounded",
                [
                    "exact": .text(decimal(exact)), "amount": .money(Money(amount)),
                    "on": .date(explanation.on),
                    "rounding": .phrase("loan.rounding." + terms.rounding.rawValue),
                ])
        case .settled(let part, let way, let on, let entry, let accrued):
            return settled(part, way, on, entry, accrued)
        }
    }

    private func settled(
        _ part: Explanation.Part, _ way: SettlementWay, _ on: CalendarDate, _ entry: Int64?,
        _ accrued: ExactAmount?
    ) -> String {
        var arguments: [String: Refusal.Argument] = [
            "way": .phrase("loan.way." + way.rawValue), "on": .date(on),
            "amount": .money(Money(part.amount)),
        ].merging(origin(entry)) { $1 }
        if let accrued {
            arguments["exact"] = .text(decimal(accrued))
            return write("loan.step.settled-accrued", arguments)
        }
        guard let instalment = part.instalment else { return write("loan.step.settled-ahead", arguments) }
        arguments["number"] = .number(instalment.number)
        return write("loan.step.settled", arguments)
    }

    /// `16/04/2012 → 16/07/2012: 350.000.000 × 6 % × 91/365 = 5.235.616,438356…`
    private func formula(_ span: Explanation.Span) -> String {
        var rate = (language == .vi ? span.rate.vietnamese : span.rate.decimal) + " %"
        if let multiple = span.multiple { rate += " × " + language.written(multiple) }
        var parts = span.parts.map { "\($0.days)/\($0.yearDays)" }.joined(separator: " + ")
        if span.parts.count > 1 { parts = "(" + parts + ")" }
        if let thirty = span.thirtyDays {
            parts = "\(thirty.counted)/360 × \(thirty.covered)/\(thirty.days)"
        }
        return write(
            "loan.step.accrued",
            [
                "from": .date(span.from), "to": .date(span.to), "days": .number(span.days),
                "number": .number(span.instalment.number),
                "formula": .text(
                    "\(language.grouped(span.balance)) × \(rate) × \(parts) = \(decimal(span.exact))"),
            ])
    }

    private func settlement(_ settlement: Explanation.Settlement) -> [String] {
        var heading = write(
            "loan.explain.settlement",
            [
                "way": .phrase("loan.way." + settlement.way.rawValue), "on": .date(settlement.on),
                "amount": .money(Money(settlement.asked)),
            ].merging(origin(settlement.entry)) { $1 })
        if let first = settlement.principalFirst {
            heading += " " + say("loan.explain." + (first ? "principal-first" : "interest-first"))
        }
        var lines = ["  " + heading]
        for (index, part) in settlement.parts.enumerated() {
            lines.append(
                "    \(index + 1). "
                    + write(
                        part.instalment == nil ? "loan.explain.part" : "loan.explain.part-of-instalment",
                        [
                            "component": .phrase(component(part)), "amount": .money(Money(part.amount)),
                            "number": .number(part.instalment?.number ?? 0),
                            "due": .date(part.instalment?.due ?? settlement.on),
                        ]))
        }
        if settlement.credit != 0 {
            lines.append(
                "    " + write("loan.explain.credit", ["amount": .money(Money(settlement.credit))]))
        }
        return lines
    }

    private func component(_ part: Explanation.Part) -> String {
        part.component == .principal && part.instalment == nil
            ? "loan.part.principal-ahead" : "loan.part." + part.component.rawValue
    }

    private func arguments(
        _ instalment: Explanation.Instalment, _ more: [String: Refusal.Argument]
    ) -> [String: Refusal.Argument] {
        more.merging([
            "number": .number(instalment.number), "due": .date(instalment.due),
            "nominal": .date(instalment.nominal),
        ]) { old, _ in old }
    }

    /// The act that something comes from; by the contract itself where there is none.
    private func origin(_ entry: Int64?) -> [String: Refusal.Argument] {
        entry.map { ["origin": .sentence("loan.explain.entry", ["entry": .number(Int($0))])] }
            ?? ["origin": .phrase("loan.explain.by-contract")]
    }

    private func write(_ key: String, _ arguments: [String: Refusal.Argument]) -> String {
        Catalogue.text(key, arguments, in: language)
    }

    private func say(_ key: String) -> String { Catalogue.text(key, in: language) }

    private func decimal(_ exact: ExactAmount) -> String {
        let (whole, digits, isExact) = exact.decimal(places: 6)
        if isExact, digits.allSatisfy({ $0 == "0" }) { return language.grouped(whole) }
        return language.grouped(whole) + (language == .vi ? "," : ".") + digits + (isExact ? "" : "…")
    }
}
