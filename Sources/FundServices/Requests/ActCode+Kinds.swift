internal import FundCore
internal import FundStore

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
        case .person: [.person]
        case .personChange: [.personChange]
        case .personRevocation: [.personRevocation]
        case .document: [.document]
        case .conditionOutcome: [.conditionOutcome]
        case .loanAssignment: [.loanAssignment]
        case .relative: [.relative]
        case .visit: [.visit]
        case .effect: [.effect]
        case .finding: [.finding]
        case .findingClosing: [.findingClosing]
        case .dunning: [.dunning]
        case .fundParticulars: [.fundParticulars]
        case .filing: [.filing]
        case .reminder: [.reminder]
        case .import: ImportKind.allCases.flatMap(\.recordedKinds)
        }
    }

    /// Whether the day belongs to the request. Whoever closes a period again or brings the same file again, on
    /// whatever day, asks for the same.
    var takesDay: Bool { self != .periodClosing && self != .import }

    /// Whether who asks belongs to the request: a file is the same whoever brings it.
    var takesActor: Bool { self != .import }
}
