package import FundCore
package import FundStore
internal import Wording

/// Plans all that is outstanding of a loan anew, by a decision (cơ cấu lại thời hạn trả nợ).
package struct RescheduleLoan: Act {
    package static let code = ActCode.loanRescheduling

    package let number: String
    package let rescheduling: Rescheduling

    package init(number: String, _ rescheduling: Rescheduling) {
        self.number = number
        self.rescheduling = rescheduling
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        guard let rules = try books.reader.riskRules(on: options.on) else {
            throw Refusal(.noClassificationRule, ["on": .date(options.on)])
        }
        let act = try books.open(.loanRescheduling, on: options.on)
        let outcome = try desk.loan.rescheduling(
            by: rescheduling, within: rules.reschedulingWindow, on: options.on, entry: act)
        try desk.put(outcome, act: act, .rescheduling(rescheduling))
        let after = outcome.loan.fold(until: options.on)
        guard let made = after.reschedulings.last(where: { $0.entry == act }) else {
            preconditionFailure("a rescheduling that was taken does not count")
        }
        var more = made.arguments
        more["decision"] = .text(rescheduling.decision)
        more["count"] = .number(after.reschedulings.count)
        return desk.receipt(
            ofOtherPlan: outcome, act: act, "receipt.rescheduled", more, [.init("rescheduling", made.json)],
            lines: deferral(made) + lateness(desk, window: rules.reschedulingWindow))
    }

    private func deferral(_ made: RescheduledPlan) -> [Message] {
        guard let date = rescheduling.deferInterestTo else { return [] }
        guard made.deferredInterest > 0 else { return [Message("receipt.nothing-deferred")] }
        return [
            Message(
                "receipt.interest-deferred",
                ["deferred": .money(Money(made.deferredInterest)), "deferredTo": .date(date)])
        ]
    }

    private func lateness(_ desk: LoanDesk, window: Int) -> [Message] {
        guard let decision = rescheduling.lateByDecision,
            desk.loan.position(on: desk.options.on).daysPastDue > window
        else { return [] }
        return [Message("receipt.rescheduled-late", ["late": .text(decision)])]
    }
}

extension RescheduledPlan {
    /// A rescheduling as a reading shows it.
    var json: JSON {
        .object([
            .init("on", on.json), .init("decision", rescheduling.decision.json),
            .init("kind", .string(kind.rawValue)), .init("last_due_before", lastDueBefore.json),
            .init("last_due_on", lastDue.json), .init("principal", principal.json),
            .init("deferred_interest", deferredInterest.json),
            .init("deferred_to", rescheduling.deferInterestTo.json),
            .init("programme", rescheduling.programme.json),
            .init("keeps_group", rescheduling.keepsGroup.json),
            .init("requested_on", rescheduling.requestedOn.json),
            .init("late_by_decision", rescheduling.lateByDecision.json),
        ])
    }
}

/// The number beside what is decided; every member by the name of its option.
extension RescheduleLoan {
    private enum CodingKeys: String, CodingKey {
        case number, decision, due, instalments, every, programme
        case kind
        case firstDue = "first_due"
        case deferInterest = "defer_interest"
        case keepGroup = "keep_group"
        case requestedOn = "requested_on"
        case lateByDecision = "late_by_decision"
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let plan: Rescheduling.Plan
        if let due = try fields.decodeIfPresent([LoanTerms.CustomRow].self, forKey: .due) {
            plan = .agreed(due)
        } else {
            plan = .equal(
                instalments: try fields.decode(Int.self, forKey: .instalments),
                every: try fields.decode(Period.self, forKey: .every),
                firstDue: try fields.decode(CalendarDate.self, forKey: .firstDue))
        }
        self.init(
            number: try fields.decode(String.self, forKey: .number),
            Rescheduling(
                decision: try fields.decode(String.self, forKey: .decision), plan: plan,
                kind: try fields.decodeIfPresent(Rescheduling.Kind.self, forKey: .kind),
                deferInterestTo: try fields.decodeIfPresent(CalendarDate.self, forKey: .deferInterest),
                programme: try fields.decodeIfPresent(String.self, forKey: .programme),
                keepsGroup: try fields.decodeIfPresent(Bool.self, forKey: .keepGroup) ?? false,
                requestedOn: try fields.decodeIfPresent(CalendarDate.self, forKey: .requestedOn),
                lateByDecision: try fields.decodeIfPresent(String.self, forKey: .lateByDecision)))
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(number, forKey: .number)
        try fields.encode(rescheduling.decision, forKey: .decision)
        switch rescheduling.plan {
        case .agreed(let rows): try fields.encode(rows, forKey: .due)
        case .equal(let instalments, let every, let firstDue):
            try fields.encode(instalments, forKey: .instalments)
            try fields.encode(every, forKey: .every)
            try fields.encode(firstDue, forKey: .firstDue)
        }
        try fields.encodeIfPresent(rescheduling.kind, forKey: .kind)
        try fields.encodeIfPresent(rescheduling.deferInterestTo, forKey: .deferInterest)
        try fields.encodeIfPresent(rescheduling.programme, forKey: .programme)
        if rescheduling.keepsGroup { try fields.encode(true, forKey: .keepGroup) }
        try fields.encodeIfPresent(rescheduling.requestedOn, forKey: .requestedOn)
        try fields.encodeIfPresent(rescheduling.lateByDecision, forKey: .lateByDecision)
    }
}
