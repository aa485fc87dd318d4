package import FundCore
package import FundStore
internal import Wording

/// Lets all that is not due yet fall due on a day, by a decision (thu hồi nợ trước hạn).
package struct RecallLoan: Act {
    package static let code = ActCode.loanRecall

    package let number: String
    package let due: CalendarDate
    package let decision: String
    package let reason: String?

    package init(number: String, due: CalendarDate, decision: String, reason: String?) {
        self.number = number
        self.due = due
        self.decision = decision
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanRecall, on: options.on)
        let recall = Recall(due: due, decision: decision, reason: reason)
        let outcome = try desk.loan.recalling(by: recall, on: options.on, entry: act)
        try desk.put(outcome, act: act, .recall(recall))
        let last = outcome.loan.fold(until: options.on).lastDue
        return desk.receipt(
            ofOtherPlan: outcome, act: act, "receipt.recalled",
            ["decision": .text(decision), "due": .date(last)],
            [
                .init("decision", decision.json), .init("reason", reason.json), .init("due_on", last.json),
            ])
    }
}
