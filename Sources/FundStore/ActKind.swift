/// What an act is, as it is stored (loại nghiệp vụ).
package enum ActKind: String, CaseIterable, Sendable {
    /// Act 0 of every fund.
    case founding
    case capitalContribution = "capital-contribution"
    case capitalWithdrawal = "capital-withdrawal"
    case borrower
    case borrowerCorrection = "borrower-correction"
    case relatedParty = "related-party"
    case creditCheck = "credit-check"
    case calendarDay = "calendar-day"
    case application
    case appraisal
    case approval
    case rejection
    case withdrawal
    case signing
    case disbursement
    case repayment
    case rateChange = "rate-change"
    case waiver
    case creditUse = "credit-use"
    case creditRefund = "credit-refund"
    case reversal
    case periodClosing = "period-closing"
    case periodReopening = "period-reopening"
    case yearResult = "year-result"
    case moneyReceipt = "money-receipt"
    case moneyPayment = "money-payment"
    case moneyTransfer = "money-transfer"
    case lendingSource = "lending-source"
    case sourcePayment = "source-payment"
    /// What sources cost by a month.
    case sourceAccrual = "source-accrual"
    /// Money placed in a term deposit, what it brought, what was taken out of it, and its renewal.
    case depositPlacement = "deposit-placement"
    case depositInterest = "deposit-interest"
    case depositWithdrawal = "deposit-withdrawal"
    case depositRollover = "deposit-rollover"
    /// What term deposits earned by a month.
    case depositAccrual = "deposit-accrual"
    /// A money account was added.
    case moneyAccount = "money-account"
    case journalVoucher = "journal-voucher"
    case accountAdded = "account-added"
    case accountRenamed = "account-renamed"
    case accountMapping = "account-mapping"
    case surplusDistribution = "surplus-distribution"
    case balanceAssertion = "balance-assertion"
    case recalculation
    case loanCancellation = "loan-cancellation"
    case loanAmendment = "loan-amendment"
    case applicationReopening = "application-reopening"
    case calendarWithdrawal = "calendar-withdrawal"
    /// Surplus of earlier years leaves the account of the results of years, once in a fund's life.
    case surplusSeparation = "surplus-separation"
    case ruleSetting = "rule-setting"
    case loanRescheduling = "loan-rescheduling"
    case loanRecall = "loan-recall"
    case loanFreeze = "loan-freeze"
    case loanUnfreezing = "loan-unfreezing"
    case debtGroup = "debt-group"
    /// Provisions used for a debt.
    case loanWriteOff = "loan-write-off"
    case recovery
    case loanRemoval = "loan-removal"
    case classificationRun = "classification-run"
    case provisionRun = "provision-run"
    case collateral
    case collateralSecurity = "collateral-security"
    case collateralRevaluation = "collateral-revaluation"
    case collateralRelease = "collateral-release"
    /// Charter capital out of the development fund.
    case capitalSupplement = "capital-supplement"
    /// Surplus of earlier years that was wrong.
    case surplusCorrection = "surplus-correction"
    case assetRevaluation = "asset-revaluation"
    case assetPurchase = "asset-purchase"
    case assetDisposal = "asset-disposal"
    case person
    case personChange = "person-change"
    case personRevocation = "person-revocation"
    /// A paper came into a loan file.
    case document
    /// What became of a condition of an approval.
    case conditionOutcome = "condition-outcome"
    /// Who looks after loans.
    case loanAssignment = "loan-assignment"
    /// Somebody was declared to be related.
    case relative
    /// How a loan was used was looked at.
    case visit
    /// What a loan did.
    case effect
    /// What inspectors asked for, and that it was done.
    case finding
    case findingClosing = "finding-closing"
    /// A borrower was asked to pay.
    case dunning
    /// What stands at the head of the fund's papers.
    case fundParticulars = "fund-particulars"
    /// A report was sent to those who oversee the fund.
    case filing
    /// They reminded it.
    case reminder
    /// What is known of a piece of collateral by its papers.
    case collateralDescription = "collateral-description"
    /// The security was registered, or that was waived or ended.
    case collateralRegistration = "collateral-registration"
    case collateralInsurance = "collateral-insurance"
    /// Originals came into the vault, or left it.
    case collateralCustody = "collateral-custody"
    /// What money was used for was shown.
    case invoice
    /// A borrower's books of a year were received.
    case borrowerStatement = "borrower-statement"
    /// What fixed assets lose by a month's use.
    case depreciation
    /// A step of the schema that brought what belongs to no act, or began the chain of seals.
    case upgrade

    /// The verb that records it with a value date, where money may have moved in a closed period unnoticed.
    var takesValueDate: String? {
        switch self {
        case .disbursement: "disburse"
        case .repayment: "repay"
        default: nil
        }
    }

    /// Whether it may not be dated in a closed period: it moves money or changes what a loan comes to. An application
    /// and its decisions, up to the contract, and what secures it do neither.
    var belongsToPeriod: Bool {
        switch self {
        case .borrower, .borrowerCorrection, .relatedParty, .creditCheck, .periodClosing, .periodReopening,
            .accountAdded, .accountRenamed, .moneyAccount, .lendingSource, .balanceAssertion, .application,
            .appraisal, .approval,
            .rejection, .withdrawal, .applicationReopening, .signing, .ruleSetting, .classificationRun,
            .provisionRun, .collateral,
            .collateralSecurity, .collateralRevaluation, .collateralRelease, .person, .personChange,
            .personRevocation, .document, .conditionOutcome, .loanAssignment, .relative, .visit, .effect,
            .finding,
            .findingClosing, .dunning, .fundParticulars, .filing, .reminder, .collateralDescription,
            .collateralRegistration, .collateralInsurance, .invoice, .borrowerStatement, .upgrade:
            false
        default: true
        }
    }

    /// Whether its day is one that somebody typed; closings have the day of their period.
    var isDatedByPeople: Bool {
        switch self {
        case .periodClosing, .yearResult, .depreciation, .depositAccrual, .sourceAccrual, .upgrade: false
        default: true
        }
    }
}
