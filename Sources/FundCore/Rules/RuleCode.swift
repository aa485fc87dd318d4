/// What a fund keeps as dated rows (mã quy định): a row holds from its day until a later one for the same.
///
/// A further kind of rule is a case here, a case of `RuleValue` where its values are new, and its table in the store.
package enum RuleCode: String, CaseIterable, Sendable {
    case ownCapitalMinimum = "own-capital-minimum"
    case singleBorrowerMaximum = "single-borrower-maximum"
    case relatedPartiesMaximum = "related-parties-maximum"
    case kindEligible = "kind-eligible"
    case kindIneligible = "kind-ineligible"
    case noBadDebtAtFirstDisbursement = "no-bad-debt-at-first-disbursement"
    case debtGroups = "debt-groups"
    case developmentFundMaximum = "development-fund-maximum"
    case financialReserve = "financial-reserve"
    case bonusSalaries = "bonus-salaries"
    case managersBonusSalaries = "managers-bonus-salaries"
    case specificProvision = "specific-provision"
    case generalProvision = "general-provision"
    case collateralRate = "collateral-rate"
    case valuationValidity = "valuation-validity"
    case rescheduledGroups = "rescheduled-groups"
    case interestReducedGroup = "interest-reduced-group"
    case wayBack = "way-back"
    case reschedulingWindow = "rescheduling-window"
    case contagion
    case creditCheckContagion = "credit-check-contagion"
    case closingRuns = "closing-runs"
    case fixedAssetsLimit = "fixed-assets-limit"
    case voucherSeries = "voucher-series"
    case dutyActs = "duty-acts"
    case secondPerson = "second-person"
    case checklist
    case fileGate = "file-gate"
    case approvalAuthority = "approval-authority"
    case visitPlan = "visit-plan"
    case reportingDuty = "reporting-duty"
    case disbursementGate = "disbursement-gate"
    case creditCheckAge = "credit-check-age"
    case proofOfUse = "proof-of-use"
    case statementsDue = "statements-due"

    /// What a row says besides its day.
    package enum ValueKind: Hashable, Sendable {
        /// Percent: 30 %.
        case share
        /// The days past due at which debt groups 2 to 5 begin.
        case thresholds
        /// So many monthly salaries.
        case months
        /// For so many months; 0 is without end.
        case duration
        /// For so many days.
        case days
        /// A debt group.
        case group
        /// Debt groups, each with the days past due from which on it is given.
        case steps
        /// How the numbers of vouchers are written.
        case pattern
        /// Codes of acts.
        case acts
        /// Who releases an act, from which amount on.
        case releases
        /// Papers, each with how much a file needs it.
        case demands
        /// How far an authority reaches: an amount, and months.
        case bound
        /// Days to the first visit, months between visits.
        case plan
        /// By when a report is sent.
        case deadline
        /// Nothing: the rule holds, or it does not.
        case nothing
    }

    /// What a row may be for.
    package enum SubjectKind: Hashable, Sendable {
        case nothing
        case borrowerKind
        case rating
        case debtGroup
        case collateral
        /// How often a debt was rescheduled; the last is for all times after it.
        case reschedulings
        case term
        case voucher
        case duty
        case act
        case gate
        case disbursementGate
        case authority
        case report

        /// The words that a row may have; none where it has no subject.
        package var words: [String] {
            switch self {
            case .nothing: []
            case .borrowerKind: BorrowerKind.allCases.map(\.rawValue)
            case .rating: Rating.allCases.map(\.rawValue)
            case .debtGroup: (1...5).map(String.init)
            case .collateral: CollateralKind.allCases.map(\.rawValue)
            case .reschedulings: (1...3).map(String.init)
            case .term: DebtTerm.allCases.map(\.rawValue)
            case .voucher: VoucherSubject.allCases.map(\.rawValue)
            case .duty: Duty.allCases.map(\.rawValue)
            case .act: ActCode.allCases.map(\.rawValue)
            case .gate: FileGate.allCases.map(\.rawValue)
            case .disbursementGate: DisbursementGate.allCases.map(\.rawValue)
            case .authority: ApprovalAuthority.allCases.map(\.rawValue)
            case .report: ReportingDuty.allCases.map(\.rawValue)
            }
        }
    }

    package var valueKind: ValueKind {
        switch self {
        case .ownCapitalMinimum, .singleBorrowerMaximum, .relatedPartiesMaximum, .developmentFundMaximum,
            .financialReserve, .specificProvision, .generalProvision, .collateralRate, .fixedAssetsLimit:
            .share
        case .kindEligible, .kindIneligible, .noBadDebtAtFirstDisbursement, .contagion, .creditCheckContagion,
            .closingRuns, .fileGate, .disbursementGate:
            .nothing
        case .debtGroups: .thresholds
        case .bonusSalaries, .managersBonusSalaries: .months
        case .valuationValidity, .wayBack: .duration
        case .rescheduledGroups: .steps
        case .interestReducedGroup: .group
        case .reschedulingWindow, .creditCheckAge, .proofOfUse, .statementsDue: .days
        case .voucherSeries: .pattern
        case .dutyActs: .acts
        case .secondPerson: .releases
        case .checklist: .demands
        case .approvalAuthority: .bound
        case .visitPlan: .plan
        case .reportingDuty: .deadline
        }
    }

    package var subjectKind: SubjectKind {
        switch self {
        case .kindEligible, .kindIneligible, .checklist: .borrowerKind
        case .fileGate: .gate
        case .disbursementGate: .disbursementGate
        case .approvalAuthority: .authority
        case .bonusSalaries, .managersBonusSalaries: .rating
        case .specificProvision, .generalProvision: .debtGroup
        case .collateralRate: .collateral
        case .rescheduledGroups: .reschedulings
        case .wayBack: .term
        case .voucherSeries: .voucher
        case .dutyActs: .duty
        case .secondPerson: .act
        case .reportingDuty: .report
        case .ownCapitalMinimum, .singleBorrowerMaximum, .relatedPartiesMaximum,
            .noBadDebtAtFirstDisbursement, .debtGroups, .developmentFundMaximum, .financialReserve,
            .valuationValidity, .interestReducedGroup, .reschedulingWindow, .contagion, .creditCheckContagion,
            .closingRuns, .fixedAssetsLimit, .visitPlan, .creditCheckAge, .proofOfUse, .statementsDue:
            .nothing
        }
    }

    /// Where it is a condition for lending: such a one can be ended, the others only replaced.
    package var lending: LendingRule.Code? { LendingRule.Code(rawValue: rawValue) }

    /// Where it says what becomes of a surplus.
    package var distribution: DistributionRule.Code? { DistributionRule.Code(rawValue: rawValue) }

    /// Where it says what is set aside for a debt, and what collateral takes off that.
    package var provision: ProvisionRule.Code? { ProvisionRule.Code(rawValue: rawValue) }

    /// Where it says how debts at risk are judged, and how months are closed.
    package var risk: RiskRule.Code? { RiskRule.Code(rawValue: rawValue) }

    /// Where it says how much of the capital may stand in fixed assets.
    package var asset: AssetRule.Code? { AssetRule.Code(rawValue: rawValue) }

    /// Where it says what a duty allows, or what waits for a second person.
    package var office: OfficeRule.Code? { OfficeRule.Code(rawValue: rawValue) }

    /// Where it says what a loan file must hold, and who decides on it.
    package var file: FileRule.Code? { FileRule.Code(rawValue: rawValue) }

    package var canEnd: Bool {
        lending != nil || asset != nil || office != nil || file != nil || risk != nil && valueKind == .nothing
    }

    /// What rows of it are for; one that is empty where it is for everything.
    package var subjectsOrNone: [String] { subjectKind.words.isEmpty ? [""] : subjectKind.words }

    package init(_ code: RiskRule.Code) {
        switch code {
        case .rescheduledGroups: self = .rescheduledGroups
        case .interestReducedGroup: self = .interestReducedGroup
        case .wayBack: self = .wayBack
        case .reschedulingWindow: self = .reschedulingWindow
        case .contagion: self = .contagion
        case .creditCheckContagion: self = .creditCheckContagion
        case .closingRuns: self = .closingRuns
        }
    }

    package init(_ code: OfficeRule.Code) {
        switch code {
        case .dutyActs: self = .dutyActs
        case .secondPerson: self = .secondPerson
        case .reportingDuty: self = .reportingDuty
        }
    }

    package init(_ code: FileRule.Code) {
        switch code {
        case .checklist: self = .checklist
        case .fileGate: self = .fileGate
        case .approvalAuthority: self = .approvalAuthority
        case .visitPlan: self = .visitPlan
        case .disbursementGate: self = .disbursementGate
        case .creditCheckAge: self = .creditCheckAge
        case .proofOfUse: self = .proofOfUse
        case .statementsDue: self = .statementsDue
        }
    }

    package init(_ code: ProvisionRule.Code) {
        switch code {
        case .specificProvision: self = .specificProvision
        case .generalProvision: self = .generalProvision
        case .collateralRate: self = .collateralRate
        case .valuationValidity: self = .valuationValidity
        }
    }
}

/// How sure a row is (độ chắc chắn): what stands behind its citation.
package enum Certainty: String, CaseIterable, Sendable {
    /// The words were read.
    case verified
    /// An excerpt was read.
    case partly
    /// Known, not read.
    case remembered
    /// An interpretation.
    case assumed
}
