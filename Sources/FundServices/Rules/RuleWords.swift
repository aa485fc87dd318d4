package import FundCore
package import Wording

extension RuleCode {
    /// The key of what the rule is called.
    package var titleKey: String {
        if distribution != nil { return "distribution-rule." + rawValue }
        if risk != nil { return "risk-rule." + rawValue }
        if office != nil { return "office-rule." + rawValue }
        if file != nil { return "file-rule." + rawValue }
        return (provision == nil ? "rule." : "provision-rule.") + rawValue
    }
}

extension RuleCode.SubjectKind {
    /// How the keys of its words begin.
    fileprivate var family: String {
        switch self {
        case .nothing: ""
        case .borrowerKind: BorrowerKind.family
        case .rating: Rating.family
        case .debtGroup: "debt-group."
        case .collateral: CollateralKind.family
        case .reschedulings: "risk-rule.times."
        case .term: DebtTerm.family
        case .voucher: VoucherSubject.family
        case .duty: Duty.family
        case .act: "act-kind."
        case .gate: FileGate.family
        case .disbursementGate: DisbursementGate.family
        case .authority: ApprovalAuthority.family
        case .report: ReportingDuty.family
        }
    }

    /// A word as a sentence shows it; nil where it has none.
    package func argument(_ word: String) -> Refusal.Argument? {
        word.isEmpty ? nil : .phrase(family + word)
    }

    /// The word that somebody typed, or called by its name; nil where it means none.
    package func word(named typed: String) -> String? {
        switch self {
        case .nothing: nil
        case .borrowerKind: BorrowerKind(named: typed)?.rawValue
        case .rating: Rating(named: typed)?.rawValue
        case .debtGroup, .reschedulings: words.first { $0 == typed }
        case .collateral: CollateralKind(named: typed)?.rawValue
        case .term: DebtTerm(named: typed)?.rawValue
        case .voucher: VoucherSubject(named: typed)?.rawValue
        case .duty: Duty(named: typed)?.rawValue
        case .act: ActCode(rawValue: Identifier.caseless(typed))?.rawValue
        case .gate: FileGate(named: typed)?.rawValue
        case .disbursementGate: DisbursementGate(named: typed)?.rawValue
        case .authority: ApprovalAuthority(named: typed)?.rawValue
        case .report: ReportingDuty(named: typed)?.rawValue
        }
    }
}

extension RuleCode {
    /// A value as somebody typed it, with duties by their codes where they were called by their names.
    package func value(typed text: String) -> String {
        guard self == .secondPerson else { return text }
        return text.split(separator: "/", omittingEmptySubsequences: false).map { step in
            let sides = step.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let duties = (sides.last ?? "").split(omittingEmptySubsequences: false) { "+,".contains($0) }
                .map { word in Duty(named: Identifier.normal(String(word)))?.rawValue ?? String(word) }
            return (sides.dropLast() + [duties.joined(separator: "+")[...]]).joined(separator: ":")
        }.joined(separator: "/")
    }
}

extension RuleSetting {
    /// What it is for, as a sentence shows it.
    package var subjectArgument: Refusal.Argument? {
        subject.flatMap { code.subjectKind.argument($0) }
    }
}

extension RuleValue {
    /// As a sentence or a table shows it.
    package func argument(of code: RuleCode) -> Refusal.Argument {
        switch self {
        case .share(let share): .share(share)
        case .thresholds(let days): .text(days.map(String.init).joined(separator: " / "))
        case .months(let months): .sentence("distribution-rule.months", ["months": .multiple(months)])
        case .duration(0) where code == .valuationValidity: .phrase("provision-rule.no-limit")
        case .duration(let months): .sentence("provision-rule.months", ["months": .number(months)])
        case .days(let days): .sentence("risk-rule.days", ["days": .number(days)])
        case .group(let group): .phrase("loan.group.\(group)")
        case .steps(let steps):
            .text(steps.map { "\($0.days): \($0.group)" }.joined(separator: " / "))
        case .pattern(let pattern): .text(pattern.text)
        case .acts(let codes): .phrases(codes.map(\.phrase))
        case .releases(let steps):
            .written { language in
                steps.map { step in
                    let duties = step.duties.map { Catalogue.text($0.phrase, in: language) }
                    let who = duties.joined(separator: " / ")
                    guard step.from > 0 else { return who }
                    return Catalogue.text(
                        "office-rule.from", ["amount": .money(Money(step.from)), "who": .text(who)],
                        in: language)
                }.joined(separator: "; ")
            }
        case .demands(let demands):
            .written { language in
                DemandLevel.allCases.compactMap { level in
                    let papers = demands.filter { $0.level == level }
                    guard !papers.isEmpty else { return nil }
                    return level.name(in: language) + ": "
                        + papers.map { $0.kind.name(in: language) }.joined(separator: ", ")
                }.joined(separator: "; ")
            }
        case .bound(let bound): bound.argument
        case .plan(let plan):
            .sentence(
                "file-rule.plan", ["days": .number(plan.firstDays), "months": .number(plan.months)])
        case .deadline(let deadline): deadline.argument
        case .ended: .phrase("rule.ended")
        }
    }
}

extension ReportDeadline {
    fileprivate var argument: Refusal.Argument {
        switch limit {
        case .within(let days): .sentence("deadline.\(span.rawValue)-within", ["days": .number(days)])
        case .before(let month, let day):
            .sentence(
                "deadline.\(span.rawValue)-before",
                ["day": .text(ReportDeadline.written(month: month, day: day))])
        }
    }
}

extension RuleSetting.Flaw {
    /// Why a value or a subject does not fit, for whoever typed it.
    package func message(for code: RuleCode, value: String?, subject: String?) -> Message {
        let named: [String: Refusal.Argument] = [
            "code": .text(code.rawValue), "text": .text(value ?? ""), "subject": .text(subject ?? ""),
            "words": .text(code.subjectKind.words.joined(separator: ", ")),
        ]
        return switch self {
        case .valueNeeded: Message("usage.rule-value-needed", named)
        case .valueNotTaken: Message("usage.rule-value-not-taken", named)
        case .valueUnreadable(let flaw): Message(flaw.code, named)
        case .neverEnds: Message("usage.rule-never-ends", named)
        case .subjectNeeded: Message("usage.rule-subject-needed", named)
        case .subjectNotTaken: Message("usage.rule-subject-not-taken", named)
        case .subjectUnknown: Message("usage.rule-subject-unknown", named)
        }
    }
}
