/// What an applicant says of the plan that the money is for (phương án vay vốn).
package struct LoanPlan: Hashable, Sendable {
    package let projectCost: Int64
    package let ownCapital: Int64
    /// What others give or lend for the same plan.
    package let otherSources: Int64
    package let termMonths: Int
    /// How long the production cycle takes; nil where nobody has said.
    package let cycleMonths: Int?
    /// Why the loan is to run longer than that.
    package let termReason: String?

    package init(
        projectCost: Int64, ownCapital: Int64, otherSources: Int64, termMonths: Int, cycleMonths: Int?,
        termReason: String?
    ) {
        self.projectCost = projectCost
        self.ownCapital = ownCapital
        self.otherSources = otherSources
        self.termMonths = termMonths
        self.cycleMonths = cycleMonths
        self.termReason = termReason
    }

    /// What the plan still needs (nhu cầu vay): its cost without own capital and what others give.
    package var need: Int64 { projectCost - ownCapital - otherSources }
}

/// What a loan file lacks, whether the fund refuses it for that or not (thiếu sót của hồ sơ).
package struct FileFlaws: Sendable {
    package let found: [(gate: FileGate, refusal: Refusal)]

    /// - Parameters:
    ///   - number: of the application.
    ///   - amount: that is decided on, in đồng.
    ///   - missing: required papers that are not there, or have run out.
    ///   - isDecidedByMeeting: whether there are minutes.
    package init(
        of plan: LoanPlan, number: String, amount: Int64, missing: [DocumentKind], isDecidedByMeeting: Bool
    ) {
        var found: [(FileGate, Refusal)] = []
        let named = Refusal.Argument.text(number)
        if !missing.isEmpty {
            let papers = missing.map { "document-kind." + $0.rawValue }
            found.append(
                (
                    .papers,
                    Refusal(
                        .papersMissing,
                        ["number": named, "count": .number(missing.count), "papers": .phrases(papers)])
                ))
        }
        if amount > plan.need {
            found.append(
                (
                    .need,
                    Refusal(
                        .aboveNeed,
                        [
                            "amount": .money(Money(amount)), "need": .money(Money(max(plan.need, 0))),
                            "cost": .money(Money(plan.projectCost)),
                            "own": .money(Money(plan.ownCapital)),
                            "others": .money(Money(plan.otherSources)),
                        ])
                ))
        }
        if let cycle = plan.cycleMonths, plan.termMonths > cycle, plan.termReason == nil {
            found.append(
                (
                    .term,
                    Refusal(
                        .termAboveCycle, ["term": .number(plan.termMonths), "cycle": .number(cycle)])
                ))
        }
        if !isDecidedByMeeting { found.append((.minutes, Refusal(.minutesMissing, ["number": named]))) }
        self.found = found
    }

    /// The first flaw that a gate of the day does not let through; nil where all may pass.
    package func refusal(by rules: FileRules) -> Refusal? {
        found.first { rules.isShut($0.gate) }?.refusal
    }
}
