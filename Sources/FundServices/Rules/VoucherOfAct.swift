package import FundCore
internal import FundStore

/// The voucher that an act is asked with (số chứng từ).
package enum AskedVoucher: Hashable, Sendable {
    case number(String)
    /// The next of its series, taken when the act is recorded.
    case next

    /// - Parameter text: as typed; `auto` or `tự động` asks for the next number.
    init(_ text: String) {
        let isNext = ["auto", "tựđộng", "tự-động", "tudong"].contains(Identifier.voucher(text))
        self = isNext ? .next : .number(text)
    }

    /// As the request keeps it.
    var text: String {
        switch self {
        case .number(let number): number
        case .next: "auto"
        }
    }

    var number: String? {
        if case .number(let number) = self { number } else { nil }
    }
}

extension VoucherSubject {
    /// The series from which an act takes its number; nil where no series is for it.
    ///
    /// - Parameter channel: where the money goes through; a transfer is a payment of the place that it leaves.
    static func of(_ kind: ActKind, through channel: Channel? = nil) -> VoucherSubject? {
        switch kind {
        case .disbursement: .disbursement
        // Without money they are the accountant's, like the vouchers below.
        case .assetPurchase where channel != nil: of(.moneyPayment, through: channel)
        case .assetDisposal where channel != nil: of(.moneyReceipt, through: channel)
        case .capitalContribution, .repayment, .recovery, .moneyReceipt:
            channel == .cash ? .cashReceipt : .bankReceipt
        case .capitalWithdrawal, .creditRefund, .moneyPayment, .moneyTransfer:
            channel == .cash ? .cashPayment : .bankPayment
        case .journalVoucher, .surplusDistribution, .waiver, .creditUse, .reversal, .provisionRun,
            .loanWriteOff, .loanRemoval, .capitalSupplement, .surplusCorrection, .assetRevaluation,
            .assetPurchase, .assetDisposal, .depreciation:
            .journal
        case .founding, .borrower, .borrowerCorrection, .relatedParty, .creditCheck, .calendarDay,
            .calendarWithdrawal, .application, .appraisal, .approval, .rejection, .withdrawal,
            .applicationReopening, .signing, .loanCancellation, .loanAmendment, .rateChange, .periodClosing,
            .periodReopening, .yearResult, .accountAdded, .accountRenamed, .accountMapping,
            .balanceAssertion, .recalculation, .surplusSeparation, .ruleSetting, .loanRescheduling,
            .loanRecall,
            .loanFreeze, .loanUnfreezing, .debtGroup, .collateral, .collateralSecurity,
            .collateralRevaluation, .collateralRelease, .classificationRun:
            nil
        }
    }
}

extension MoveCapital {
    package var voucherSubject: VoucherSubject? {
        .of(direction == .contribute ? .capitalContribution : .capitalWithdrawal, through: through)
    }
}

extension MoveMoney {
    package var voucherSubject: VoucherSubject? { .of(actKind, through: through) }
}

extension DisburseLoan {
    package var voucherSubject: VoucherSubject? { .of(.disbursement) }
}

extension RepayLoan {
    package var voucherSubject: VoucherSubject? { .of(.repayment, through: through) }
}

extension SettleCredit {
    package var voucherSubject: VoucherSubject? {
        switch way {
        case .use: .of(.creditUse)
        case .refund(let channel): .of(.creditRefund, through: channel)
        }
    }
}

extension WaiveInterest {
    package var voucherSubject: VoucherSubject? { .of(.waiver) }
}

extension PostVoucher {
    package var voucherSubject: VoucherSubject? { .of(.journalVoucher) }
}

extension DistributeSurplus {
    /// None where the number of the decision is its voucher.
    package var voucherSubject: VoucherSubject? { number == nil ? .of(.surplusDistribution) : nil }
}

extension ReverseEntry {
    package var voucherSubject: VoucherSubject? { .of(.reversal) }
}

extension SupplementCapital {
    package var voucherSubject: VoucherSubject? { .of(.capitalSupplement) }
}

extension CorrectSurplus {
    package var voucherSubject: VoucherSubject? { .of(.surplusCorrection) }
}

extension RevalueAsset {
    package var voucherSubject: VoucherSubject? { .of(.assetRevaluation) }
}

extension BuyAsset {
    package var voucherSubject: VoucherSubject? { .of(.assetPurchase, through: through) }
}

extension DisposeAsset {
    package var voucherSubject: VoucherSubject? { .of(.assetDisposal, through: through) }
}
