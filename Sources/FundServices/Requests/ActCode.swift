internal import FundStore

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
    case `import`
}

extension ActCode {
    /// The kinds of acts that the request comes to: the answer under its key must stand for one of them.
    var recordedKinds: [ActKind] {
        switch self {
        case .accountAdded: [.accountAdded]
        case .accountRenamed: [.accountRenamed]
        case .accountMapping: [.accountMapping]
        case .borrower: [.borrower]
        case .borrowerCorrection: [.borrowerCorrection]
        case .relatedParty: [.relatedParty]
        case .creditCheck: [.creditCheck]
        case .calendarDay: [.calendarDay]
        case .calendarWithdrawal: [.calendarWithdrawal]
        case .application: [.application]
        case .appraisal: [.appraisal]
        case .approval: [.approval]
        case .applicationClosing: [.rejection, .withdrawal]
        case .applicationReopening: [.applicationReopening]
        case .signing: [.signing]
        case .loanCancellation: [.loanCancellation]
        case .loanAmendment: [.loanAmendment]
        case .recalculation: [.recalculation]
        case .disbursement: [.disbursement]
        case .repayment: [.repayment]
        case .rateChange: [.rateChange]
        case .waiver: [.waiver]
        case .creditSettlement: [.creditUse, .creditRefund]
        case .capitalMovement: [.capitalContribution, .capitalWithdrawal]
        case .moneyAccount: [.moneyAccount]
        case .lendingSource: [.lendingSource]
        case .sourcePayment: [.sourcePayment]
        case .depositPlacement: [.depositPlacement]
        case .depositInterest: [.depositInterest]
        case .depositWithdrawal: [.depositWithdrawal]
        case .depositRollover: [.depositRollover]
        case .moneyMovement: [.moneyReceipt, .moneyPayment, .moneyTransfer]
        case .journalVoucher: [.journalVoucher]
        case .balanceAssertion: [.balanceAssertion]
        case .reversal: [.reversal]
        case .periodClosing: [.periodClosing, .yearResult]
        case .periodReopening: [.periodReopening, .yearResult]
        case .surplusDistribution: [.surplusDistribution]
        case .ruleSetting: [.ruleSetting]
        case .loanRescheduling: [.loanRescheduling]
        case .loanRecall: [.loanRecall]
        case .loanFreeze: [.loanFreeze]
        case .loanUnfreezing: [.loanUnfreezing]
        case .debtGroup: [.debtGroup]
        case .loanWriteOff: [.loanWriteOff]
        case .recovery: [.recovery]
        case .loanRemoval: [.loanRemoval]
        case .classificationRun: [.classificationRun]
        case .provisionRun: [.provisionRun]
        case .collateral: [.collateral]
        case .collateralSecurity: [.collateralSecurity]
        case .collateralRevaluation: [.collateralRevaluation]
        case .collateralRelease: [.collateralRelease]
        case .capitalSupplement: [.capitalSupplement]
        case .surplusCorrection: [.surplusCorrection]
        case .assetRevaluation: [.assetRevaluation]
        case .assetPurchase: [.assetPurchase]
        case .assetDisposal: [.assetDisposal]
        case .import: ImportKind.allCases.flatMap(\.recordedKinds)
        }
    }

    /// Whether the day belongs to the request. Whoever closes a period again or brings the same file again, on
    /// whatever day, asks for the same.
    var takesDay: Bool { self != .periodClosing && self != .import }

    /// Whether who asks belongs to the request: a file is the same whoever brings it.
    var takesActor: Bool { self != .import }
}
