internal import FundCore
internal import FundStore
internal import Papers
internal import Wording

/// What one paper of a loan says besides what all do.
extension PaperFacts {
    /// - Throws: `paper.nothing-due`.
    mutating func add(dueOf view: LoanView) throws {
        guard let next = view.position.nextDueOn, view.position.writtenOff == nil else {
            throw Refusal.nothingDue(view, .dueNotice)
        }
        let items = LoanDues(view.fold, from: view.position.on, until: next).items.filter { $0.unpaid > 0 }
        guard !items.isEmpty else { throw Refusal.nothingDue(view, .dueNotice) }
        list(
            "due",
            items.map { item in
                [
                    "due-on": .date(item.dueOn), "principal": .money(item.principal),
                    "interest": .money(item.interest), "total": .money(item.unpaid),
                ]
            })
        set("transfer", ["amount": .money(items.reduce(0) { $0 + $1.unpaid })])
    }

    /// - Throws: `paper.nothing-due` where nothing is overdue.
    mutating func add(arrearsOf view: LoanView, for kind: PaperKind) throws {
        guard let arrears = Arrears(view.fold), kind == .overdueNotice || arrears.principalOverdue > 0 else {
            throw Refusal.nothingDue(view, kind)
        }
        let on = view.position.on
        let unpaid = view.loan.fold(until: on, tracing: true).explanation.unpaid.filter { row in
            kind == .transferNotice
                ? row.isOverdue && row.principalUnpaid > 0 : row.isOverdue || row.instalment.due < on
        }
        list(
            "arrear",
            unpaid.map { row in
                [
                    "number": .count(row.instalment.number), "due-on": .date(row.instalment.due),
                    "principal": .money(row.principalUnpaid), "interest": .money(row.interestUnpaid),
                    "total": .money(row.principalUnpaid + row.interestUnpaid),
                ]
            })
        set(
            "position",
            ["to-pay": .money(arrears.toPay), "pay-before": .date(on.adding(days: PaperFacts.daysToPay))])
        set("transfer", ["amount": .money(arrears.toPay)])
    }

    /// As banks of the province write it: so many days after the day of the notice.
    private static let daysToPay = 15

    /// Each span of days with its balance and rate, and what they come to.
    mutating func add(explanation view: LoanView) {
        let explanation = view.loan.fold(until: view.position.on, tracing: true).explanation
        let components = explanation.components.filter {
            $0.kind != .principal && ($0.charged != 0 || !$0.steps.isEmpty)
        }
        let spans = components.flatMap { component in
            component.steps.compactMap { step in
                if case .accrued(let span) = step { span } else { nil }
            }
        }
        list(
            "span",
            spans.map { span in
                let rate = Language.vi.written(span.rate)
                let times = span.multiple.map { " × " + Language.vi.written($0) } ?? ""
                return [
                    "kind": paperWord("component." + span.kind.rawValue), "from": .date(span.from),
                    "to": .date(span.to), "days": .count(span.days), "balance": .money(span.balance),
                    "rate": .text(rate + times), "exact": .text(span.exact.vietnamese),
                ]
            })
        list(
            "sum",
            components.map { component in
                [
                    "kind": paperWord("paper.component." + component.kind.rawValue),
                    "exact": .optional(component.accrued?.vietnamese), "charged": .money(component.charged),
                    "paid": .money(component.paid), "waived": .money(component.waived),
                    "owed": .money(component.owed),
                ]
            })
        set("interest", ["owed": .money(components.reduce(0) { $0 + $1.owed })])
    }

    /// - Throws: `paper.not-yet` where the debt was never rescheduled.
    mutating func add(reschedulingOf view: LoanView, for kind: PaperKind) throws {
        guard let made = view.fold.reschedulings.last else {
            throw Refusal.notYet(view, "paper.step.rescheduled", kind)
        }
        // The plan that was agreed is what was still to come then.
        var plan = view.schedule().schedule
        plan.rows.removeAll { $0.dueOn <= made.on }
        add(schedule: plan, isUnrolled: false)
        let decided = made.rescheduling
        set(
            "change",
            [
                "number": .text(decided.decision), "on": .date(made.on),
                "kind": paperWord("choice.rescheduling." + made.kind.rawValue),
                "programme": decided.programme.map { .text($0) } ?? .inapplicable,
                "requested-on": decided.requestedOn.map { .date($0) } ?? .inapplicable,
                "last-due": .date(made.lastDue), "principal": .money(made.principal),
                "deferred-to": decided.deferInterestTo.map { .date($0) } ?? .inapplicable,
            ])
    }

    /// What the last visit found; where nobody went yet the questions stay open.
    mutating func add(visitTo view: LoanView, _ record: VisitRecord?) {
        guard let record else {
            set(
                "visit",
                ["recall-by": .inapplicable, "by": .optional(view.record.officer(on: view.position.on))])
            return
        }
        let visit = record.visit
        let drawn = view.loan.position(on: record.on).drawn
        set(
            "visit",
            [
                "on": .date(record.on), "by": .text(record.by),
                "visitors": visit.visitors.isEmpty
                    ? .unknown : .text(visit.visitors.joined(separator: ", ")),
                "right": .money(drawn - visit.wrong.dong), "wrong": .money(visit.wrong.dong),
                "purpose": paperWord("visit-purpose." + visit.purpose.rawValue),
                "evidence": .text(visit.evidence), "effect": .text(visit.effect),
                "security": paperWord("visit-security." + visit.security.rawValue),
                "ability": paperWord("visit-ability." + visit.ability.rawValue),
                "proposal": .optional(visit.proposal),
                "recall-by": visit.recallBy.map { .date($0) } ?? .inapplicable,
                "next-on": .optional(visit.nextOn),
            ])
    }

    /// - Throws: `paper.not-yet` while anything is owed.
    mutating func add(settlementOf view: LoanView, for kind: PaperKind) throws {
        guard view.position.status == .settled else { throw Refusal.notYet(view, "paper.step.settled", kind) }
        let settlements = view.loan.fold(until: view.position.on, tracing: true).explanation.settlements
        set("position", ["settled-on": .optional(settlements.map(\.on).max())])
    }

    /// - Throws: `paper.not-yet` while the debt stands and nothing was released.
    func check(releaseOf view: LoanView, for kind: PaperKind) throws {
        let isReleased = lists["collateral"]?.contains { $0["released-on"]?.isKnown ?? false } ?? false
        guard view.position.status == .settled || isReleased else {
            throw Refusal.notYet(view, "paper.step.settled", kind)
        }
    }
}

extension Refusal {
    fileprivate static func nothingDue(_ view: LoanView, _ kind: PaperKind) -> Refusal {
        Refusal(
            .paperNothingDue,
            [
                "number": .text(view.record.number), "on": .date(view.position.on),
                "paper": .phrase("paper-kind." + kind.rawValue),
            ])
    }

    fileprivate static func notYet(_ view: LoanView, _ step: String, _ kind: PaperKind) -> Refusal {
        Refusal(
            .paperNotYet,
            [
                "subject": .text(view.record.number), "step": .phrase(step),
                "paper": .phrase("paper-kind." + kind.rawValue),
            ])
    }
}

extension ExactAmount {
    /// `6.049.315,068493`: what is beyond six decimals is dropped.
    fileprivate var vietnamese: String {
        let (whole, digits, _) = decimal(places: 6)
        return Language.vi.grouped(whole) + "," + digits
    }
}
