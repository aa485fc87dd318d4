package import FundCore
package import FundStore
internal import Wording

/// Puts an application back to before its decision (mở lại hồ sơ), by a decision: what was rejected, withdrawn, or
/// approved and has no contract. It can be appraised and approved anew, by the conditions of that day; its earlier
/// steps stay on record, and what an approval promised is promised no more.
package struct ReopenApplication: Act {
    package static let code = ActCode.applicationReopening

    package let number: String
    package let decision: String
    package let reason: String?

    package init(number: String, decision: String, reason: String?) {
        self.number = number
        self.decision = decision
        self.reason = reason
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try ApplicationDesk(number, .reopen, books, options)
        let life = desk.application.life
        let act = try books.open(.applicationReopening, on: options.on)
        books.record(
            reopeningOf: desk.application.applicationID, decision: decision, reason: reason,
            actor: books.actor, act: act)
        let status = life.after(.reopen) ?? life.status
        let arguments: [String: Refusal.Argument] = [
            "number": .text(desk.application.number), "borrower": .text(desk.borrower.details.name),
            "decision": .text(decision), "status": .phrase("application-status." + status.rawValue),
            "amount": .money(Money(desk.application.approvedAmount ?? 0)),
        ]
        return Receipt(
            [
                .init("entry", act.json), .init("number", desk.application.number.json),
                .init("borrower", desk.borrower.code.json), .init("status", .string(status.rawValue)),
                .init("decision", decision.json), .init("reason", reason.json),
                .init("on", options.on.json),
            ],
            [Message("receipt.application-reopened", arguments)]
                + (life.status == .approved ? [Message("receipt.approval-ended", arguments)] : []))
    }
}
