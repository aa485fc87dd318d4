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
        let act = try books.open(.loanRescheduling, on: options.on)
        let outcome = try desk.loan.rescheduling(
            by: rescheduling, on: options.on, entry: act, within: desk.rescheduleWindow)
        desk.put(outcome, act: act, .rescheduling(rescheduling))
        let after = outcome.loan.fold(until: options.on)
        guard let made = after.reschedulings.last(where: { $0.entry == act }) else {
            preconditionFailure("a rescheduling that was taken does not count")
        }
        let plans = PlanComparison(
            before: desk.loan.fold(until: options.on).schedule(), after: after.schedule())
        var arguments = desk.arguments(outcome, act: act)
        arguments["kind"] = .phrase("choice.rescheduling." + made.kind.rawValue)
        arguments["decision"] = .text(rescheduling.decision)
        arguments["count"] = .number(after.reschedulings.count)
        arguments["before"] = .date(made.lastDueBefore)
        arguments["last"] = .date(made.lastDue)
        arguments["deferred"] = made.deferredInterest > 0 ? .money(Money(made.deferredInterest)) : nil
        arguments["deferredTo"] =
            made.deferredInterest > 0 ? rescheduling.deferInterestTo.map { .date($0) } : nil
        var lines = [Message("receipt.rescheduled", arguments)]
        if made.deferredInterest > 0 { lines.append(Message("receipt.interest-deferred", arguments)) }
        if rescheduling.deferInterestTo != nil, made.deferredInterest == 0 {
            lines.append(Message("receipt.nothing-deferred"))
        }
        if rescheduling.lateByDecision != nil,
            desk.loan.position(on: options.on).daysPastDue > desk.rescheduleWindow ?? 0
        {
            arguments["late"] = .text(rescheduling.lateByDecision ?? "")
            lines.append(Message("receipt.rescheduled-late", arguments))
        }
        return Receipt(
            desk.document(outcome, act: act) + [.init("rescheduling", made.json)] + plans.members,
            lines + plans.lines + [desk.standing(outcome)] + desk.overdue(outcome)
                + desk.rederivation(outcome),
            notices: desk.notices(outcome))
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
