package import FundCore
internal import Wording

/// Requests as programs before codes kept them: the act by the name of its service, and null for what was not
/// asked. Kept rows stay as they were written for ever, so nothing here may change.
package enum RequestsOfBefore {
    /// The request in the form of now; what is in that form already stays as it is.
    static func current(_ request: JSON) -> JSON {
        guard case .object(let members) = request.withoutNulls else { return request }
        return .object(
            members.map { member in
                guard member.name == "act", case .string(let name) = member.value, let code = codes[name]
                else { return member }
                return .init("act", .string(code.rawValue))
            })
    }

    package static let codes: [String: ActCode] = [
        "AddAccount": .accountAdded, "RenameAccount": .accountRenamed, "MapRole": .accountMapping,
        "AddBorrower": .borrower, "CorrectBorrower": .borrowerCorrection, "RelateBorrowers": .relatedParty,
        "RecordCreditCheck": .creditCheck, "AnnounceCalendarDays": .calendarDay,
        "WithdrawCalendarDay": .calendarWithdrawal, "SubmitApplication": .application,
        "AppraiseApplication": .appraisal, "ApproveApplication": .approval,
        "CloseApplication": .applicationClosing, "ReopenApplication": .applicationReopening,
        "SignLoan": .signing, "CancelLoan": .loanCancellation, "AmendLoan": .loanAmendment,
        "RecalculateLoans": .recalculation, "DisburseLoan": .disbursement, "RepayLoan": .repayment,
        "ChangeRate": .rateChange, "WaiveInterest": .waiver, "SettleCredit": .creditSettlement,
        "MoveCapital": .capitalMovement, "MoveMoney": .moneyMovement, "PostVoucher": .journalVoucher,
        "AssertBalance": .balanceAssertion, "ReverseEntry": .reversal, "ClosePeriods": .periodClosing,
        "ReopenPeriod": .periodReopening, "DistributeSurplus": .surplusDistribution, "Import": .import,
    ]
}

extension JSON {
    fileprivate var withoutNulls: JSON {
        switch self {
        case .object(let members):
            .object(members.filter { $0.value != .null }.map { .init($0.name, $0.value.withoutNulls) })
        case .array(let items): .array(items.map(\.withoutNulls))
        case .list(let list): .array(list.items.map(\.withoutNulls))
        case .null, .bool, .integer, .string: self
        }
    }
}
