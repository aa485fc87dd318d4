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
    /// - Parameters:
    ///   - code: where the money goes through; a transfer is a payment of the account that it leaves.
    ///   - money: the fund's money accounts: those of every further till count as the till's.
    static func of(_ kind: ActKind, through code: MoneyCode? = nil, _ money: [MoneyAccount] = [])
        -> VoucherSubject?
    {
        let isTill = code.map { (try? money.named($0))?.isTill ?? false } ?? false
        return switch kind {
        // Without money they are the accountant's, like the vouchers below.
        case .assetPurchase where code != nil: of(.moneyPayment, isTill: isTill)
        case .assetDisposal where code != nil, .depositRollover where code != nil:
            of(.moneyReceipt, isTill: isTill)
        default: of(kind, isTill: isTill)
        }
    }

    private static func of(_ kind: ActKind, isTill: Bool) -> VoucherSubject? {
        switch kind {
        case .disbursement: .disbursement
        case .capitalContribution, .repayment, .recovery, .moneyReceipt, .depositInterest, .depositWithdrawal:
            isTill ? .cashReceipt : .bankReceipt
        case .capitalWithdrawal, .creditRefund, .moneyPayment, .moneyTransfer, .sourcePayment,
            .depositPlacement:
            isTill ? .cashPayment : .bankPayment
        case .journalVoucher, .surplusDistribution, .waiver, .creditUse, .reversal, .provisionRun,
            .loanWriteOff, .loanRemoval, .capitalSupplement, .surplusCorrection, .assetRevaluation,
            .assetPurchase, .assetDisposal, .depreciation, .depositRollover, .depositAccrual, .sourceAccrual:
            .journal
        case .founding, .borrower, .borrowerCorrection, .relatedParty, .creditCheck, .calendarDay,
            .calendarWithdrawal, .application, .appraisal, .approval, .rejection, .withdrawal,
            .applicationReopening, .signing, .loanCancellation, .loanAmendment, .rateChange, .periodClosing,
            .periodReopening, .yearResult, .moneyAccount, .lendingSource, .accountAdded, .accountRenamed,
            .accountMapping,
            .balanceAssertion, .recalculation, .surplusSeparation, .ruleSetting, .loanRescheduling,
            .loanRecall,
            .loanFreeze, .loanUnfreezing, .debtGroup, .collateral, .collateralSecurity,
            .collateralRevaluation, .collateralRelease, .classificationRun, .person, .personChange,
            .personRevocation, .document, .conditionOutcome, .loanAssignment, .relative, .visit, .effect,
            .finding,
            .findingClosing, .dunning, .fundParticulars, .filing, .reminder, .collateralDescription,
            .collateralRegistration, .collateralInsurance, .collateralCustody, .invoice, .borrowerStatement,
            .upgrade:
            nil
        }
    }
}

extension MoveCapital {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(direction == .contribute ? .capitalContribution : .capitalWithdrawal, through: through, money)
    }
}

extension MoveMoney {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(actKind, through: through, money)
    }
}

extension DisburseLoan {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.disbursement) }
}

extension RepayLoan {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.repayment, through: through, money)
    }
}

extension SettleCredit {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        switch way {
        case .use: .of(.creditUse)
        case .refund(let code): .of(.creditRefund, through: code, money)
        }
    }
}

extension WaiveInterest {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.waiver) }
}

extension PostVoucher {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.journalVoucher) }
}

extension DistributeSurplus {
    /// None where the number of the decision is its voucher.
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        number == nil ? .of(.surplusDistribution) : nil
    }
}

extension ReverseEntry {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.reversal) }
}

extension SupplementCapital {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.capitalSupplement) }
}

extension CorrectSurplus {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.surplusCorrection) }
}

extension RevalueAsset {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? { .of(.assetRevaluation) }
}

extension BuyAsset {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.assetPurchase, through: through, money)
    }
}

extension DisposeAsset {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.assetDisposal, through: through, money)
    }
}

extension PlaceDeposit {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.depositPlacement, through: through, money)
    }
}

extension ReceiveDepositInterest {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.depositInterest, through: through, money)
    }
}

extension WithdrawDeposit {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        .of(.depositWithdrawal, through: through, money)
    }
}

extension RollOverDeposit {
    package func voucherSubject(_ money: [MoneyAccount]) -> VoucherSubject? {
        if case .through(let code) = interestGoes { return .of(.depositRollover, through: code, money) }
        return .of(.depositRollover)
    }
}
