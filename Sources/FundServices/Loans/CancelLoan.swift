package import FundCore
package import FundStore
internal import Wording

/// Gives up a contract under which nothing was drawn (hủy hợp đồng chưa giải ngân), by a decision. The approval
/// stands, so that a contract with another number can be signed for it, or the application reopened.
package struct CancelLoan: Act {
    package static let code = ActCode.loanCancellation

    package let number: String
    package let decision: String
    package let reason: String?

    package init(number: String, decision: String, reason: String?) {
        self.number = number
        self.decision = decision
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanCancellation, on: options.on)
        let cancellation = LoanCancellation(decision: decision, reason: reason)
        let outcome = try desk.loan.cancelling(by: cancellation, on: options.on, entry: act)
        try desk.put(outcome, act: act, .cancellation(cancellation))
        let application = desk.record.applicationNumber
        var arguments = desk.arguments(outcome, act: act)
        arguments["decision"] = .text(decision)
        arguments["application"] = .text(application)
        return Receipt(
            desk.document(outcome, act: act) + [
                .init("decision", decision.json), .init("reason", reason.json),
                .init("application", application.json),
                .init("application_status", .string(ApplicationStatus.approved.rawValue)),
            ],
            [
                Message("receipt.loan-cancelled", arguments),
                Message("receipt.loan-cancelled-application", arguments),
            ])
    }
}
