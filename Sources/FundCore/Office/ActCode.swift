/// What an act is called for ever (mã nghiệp vụ): in the requests that keys stand for, and wherever programs name
/// acts. The raw value is that of the kind of act that comes of it where it is one kind; no service's name counts.
package enum ActCode: String, CaseIterable, Sendable {
    case accountAdded = "account-added"
    case accountRenamed = "account-renamed"
    case accountMapping = "account-mapping"
    case borrower
    case borrowerCorrection = "borrower-correction"
    case relatedParty = "related-party"
    case creditCheck = "credit-check"
    case calendarDay = "calendar-day"
    case calendarWithdrawal = "calendar-withdrawal"
    case application
    case appraisal
    case approval
    case applicationClosing = "application-closing"
    case applicationReopening = "application-reopening"
    case signing
    case loanCancellation = "loan-cancellation"
    case loanAmendment = "loan-amendment"
    case recalculation
    case disbursement
    case repayment
    case rateChange = "rate-change"
    case waiver
    case creditSettlement = "credit-settlement"
    case capitalMovement = "capital-movement"
    case moneyMovement = "money-movement"
    case moneyAccount = "money-account"
    case lendingSource = "lending-source"
    case sourcePayment = "source-payment"
    case depositPlacement = "deposit-placement"
    case depositInterest = "deposit-interest"
    case depositWithdrawal = "deposit-withdrawal"
    case depositRollover = "deposit-rollover"
    case journalVoucher = "journal-voucher"
    case balanceAssertion = "balance-assertion"
    case reversal
    case periodClosing = "period-closing"
    case periodReopening = "period-reopening"
    case surplusDistribution = "surplus-distribution"
    case ruleSetting = "rule-setting"
    case loanRescheduling = "loan-rescheduling"
    case loanRecall = "loan-recall"
    case loanFreeze = "loan-freeze"
    case loanUnfreezing = "loan-unfreezing"
    case debtGroup = "debt-group"
    case loanWriteOff = "loan-write-off"
    case recovery
    case loanRemoval = "loan-removal"
    case classificationRun = "classification-run"
    case provisionRun = "provision-run"
    case collateral
    case collateralSecurity = "collateral-security"
    case collateralRevaluation = "collateral-revaluation"
    case collateralRelease = "collateral-release"
    case capitalSupplement = "capital-supplement"
    case surplusCorrection = "surplus-correction"
    case assetRevaluation = "asset-revaluation"
    case assetPurchase = "asset-purchase"
    case assetDisposal = "asset-disposal"
    case person
    case personChange = "person-change"
    case personRevocation = "person-revocation"
    case document
    case conditionOutcome = "condition-outcome"
    case loanAssignment = "loan-assignment"
    case relative
    case visit
    case effect
    case finding
    case findingClosing = "finding-closing"
    case dunning
    case fundParticulars = "fund-particulars"
    case filing
    case reminder
    case collateralDescription = "collateral-description"
    case collateralRegistration = "collateral-registration"
    case collateralInsurance = "collateral-insurance"
    case collateralCustody = "collateral-custody"
    case invoice
    case borrowerStatement = "borrower-statement"
    case `import`
}
