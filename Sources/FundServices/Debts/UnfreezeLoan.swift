package import FundCore
package import FundStore
internal import Wording

/// Makes a day the last frozen one, by a decision (chấm dứt khoanh nợ trước hạn).
package struct UnfreezeLoan: Act {
    package static let code = ActCode.loanUnfreezing

    package let number: String
    package let decision: String

    package init(number: String, decision: String) {
        self.number = number
        self.decision = decision
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try LoanDesk(number, books, options)
        let act = try books.open(.loanUnfreezing, on: options.on)
        let outcome = try desk.loan.unfreezing(by: decision, on: options.on, entry: act)
        try desk.put(outcome, act: act, .unfreeze(decision: decision))
        return desk.receipt(
            ofOtherPlan: outcome, act: act, "receipt.unfrozen", ["decision": .text(decision)],
            [.init("decision", decision.json)])
    }
}
