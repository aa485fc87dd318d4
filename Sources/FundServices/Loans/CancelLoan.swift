package import FundCore
package import FundStore
package import Wording

/// Gives up a contract under which nothing was drawn (hủy hợp đồng chưa giải ngân), by a decision. The approval
/// stands, so that a contract with another number can be signed for it, or the application reopened.
package struct CancelLoan: WriteService {
    package let number: String
    package let cancellation: LoanCancellation

    package init(number: String, decision: String, reason: String?) {
        self.number = number
        cancellation = LoanCancellation(decision: decision, reason: reason)
    }

    package var request: [JSON.Member] {
        [
            .init("number", number.json), .init("decision", cancellation.decision.json),
            .init("reason", cancellation.reason.json),
        ]
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanCancellation, on: options.on)
        let outcome = try desk.loan.cancelling(by: cancellation, on: options.on, entry: act)
        desk.put(outcome, act: act, .cancellation(cancellation))
        let application = desk.record.applicationNumber
        var arguments = desk.arguments(outcome, act: act)
        arguments["decision"] = .text(cancellation.decision)
        arguments["application"] = .text(application)
        return Receipt(
            desk.document(outcome, act: act) + [
                .init("decision", cancellation.decision.json), .init("reason", cancellation.reason.json),
                .init("application", application.json),
                .init("application_status", .string(ApplicationStatus.approved.rawValue)),
            ],
            [
                Message("receipt.loan-cancelled", arguments),
                Message("receipt.loan-cancelled-application", arguments),
            ])
    }
}
