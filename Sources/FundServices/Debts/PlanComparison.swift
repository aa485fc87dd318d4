internal import FundCore
internal import Wording

/// What falls due by a plan and by the one that takes its place, date by date.
private struct PlanComparison {
    private struct Due {
        var principal: Int64 = 0
        var interest: Int64 = 0
    }

    private let before: [CalendarDate: Due]
    private let after: [CalendarDate: Due]

    init(before: Schedule, after: Schedule) {
        self.before = PlanComparison.dues(of: before)
        self.after = PlanComparison.dues(of: after)
    }

    /// Where the two plans part, in order of day.
    private var days: [CalendarDate] {
        Set(before.keys).union(after.keys).sorted().filter { day in
            before[day]?.principal != after[day]?.principal || before[day]?.interest != after[day]?.interest
        }
    }

    private static func dues(of schedule: Schedule) -> [CalendarDate: Due] {
        var dues: [CalendarDate: Due] = [:]
        for row in schedule.rows where row.total > 0 {
            dues[row.dueOn, default: Due()].principal += row.principal
            dues[row.dueOn, default: Due()].interest += row.interest
        }
        return dues
    }

    /// Old and new side by side.
    var lines: [Message] {
        let days = days
        return (days.isEmpty ? [] : [Message("receipt.plans")])
            + days.map { day in
                Message(
                    "receipt.plan-row",
                    ["on": .date(day), "before": argument(before[day]), "after": argument(after[day])])
            }
    }

    private func argument(_ due: Due?) -> Refusal.Argument {
        guard let due else { return .phrase("receipt.plan-nothing") }
        return .sentence(
            "receipt.plan-due",
            ["principal": .money(Money(due.principal)), "interest": .money(Money(due.interest))])
    }

    var members: [JSON.Member] {
        [
            .init("plan_before", PlanComparison.json(before)), .init("plan", PlanComparison.json(after)),
        ]
    }

    private static func json(_ dues: [CalendarDate: Due]) -> JSON {
        .array(
            dues.sorted { $0.key < $1.key }.map { day, due in
                .object([
                    .init("due_on", day.json), .init("principal", due.principal.json),
                    .init("interest", due.interest.json),
                ])
            })
    }
}

extension LoanDesk {
    /// The receipt of an act that changes when the debt falls due: the plans side by side, and where the loan stands.
    ///
    /// - Parameters:
    ///   - lines: what is said before the plans, besides the act itself.
    ///   - more: what the act's sentence names beside what every act on a loan does.
    func receipt(
        ofOtherPlan outcome: LoanOutcome, act: Int64, _ key: String, _ more: [String: Refusal.Argument],
        _ members: [JSON.Member], lines: [Message] = []
    ) -> Receipt {
        let plans = PlanComparison(
            before: loan.fold(until: options.on).schedule(),
            after: outcome.loan.fold(until: options.on).schedule())
        let arguments = arguments(outcome, act: act).merging(more) { $1 }
        return Receipt(
            document(outcome, act: act) + members + plans.members,
            [Message(key, arguments)] + lines + plans.lines + [standing(outcome)] + overdue(outcome)
                + rederivation(outcome), notices: notices(outcome))
    }
}
