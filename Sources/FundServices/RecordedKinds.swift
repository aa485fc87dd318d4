internal import FundStore

extension WriteService {
    /// The kinds of acts that the request comes to: the answer under its key must stand for one of them.
    var recordedKinds: [ActKind] { recordedKindsByService["\(Self.self)"] ?? [] }
}

/// By the name of the service. A service that is not here answers no repetition; a test finds it.
let recordedKindsByService: [String: [ActKind]] = [
    "AddAccount": [.accountAdded],
    "RenameAccount": [.accountRenamed],
    "MapRole": [.accountMapping],
    "AddBorrower": [.borrower],
    "CorrectBorrower": [.borrowerCorrection],
    "RelateBorrowers": [.relatedParty],
    "RecordCreditCheck": [.creditCheck],
    "AnnounceCalendarDays": [.calendarDay],
    "SubmitApplication": [.application],
    "AppraiseApplication": [.appraisal],
    "ApproveApplication": [.approval],
    "CloseApplication": [.rejection, .withdrawal],
    "SignLoan": [.signing],
    "CancelLoan": [.loanCancellation],
    "AmendLoan": [.loanAmendment],
    "ReopenApplication": [.applicationReopening],
    "WithdrawCalendarDay": [.calendarWithdrawal],
    "RecalculateLoans": [.recalculation],
    "DisburseLoan": [.disbursement],
    "RepayLoan": [.repayment],
    "ChangeRate": [.rateChange],
    "WaiveInterest": [.waiver],
    "SettleCredit": [.creditUse, .creditRefund],
    "MoveCapital": [.capitalContribution, .capitalWithdrawal],
    "MoveMoney": [.moneyReceipt, .moneyPayment, .moneyTransfer],
    "PostVoucher": [.journalVoucher],
    "AssertBalance": [.balanceAssertion],
    "ReverseEntry": [.reversal],
    "ClosePeriods": [.periodClosing, .yearResult],
    "ReopenPeriod": [.periodReopening, .yearResult],
    "DistributeSurplus": [.surplusDistribution],
    "ImportBorrowers": [.borrower],
    "ImportCapital": [.capitalContribution],
    "ImportLoans": [.signing, .disbursement],
    "ImportDisbursements": [.disbursement],
    "ImportRepayments": [.repayment],
]
