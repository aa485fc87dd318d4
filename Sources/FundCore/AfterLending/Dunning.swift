/// A borrower was asked to pay, and what came of it (đôn đốc thu nợ).
package struct Dunning: Hashable, Sendable {
    /// What the borrower will pay, by the end of a day.
    package struct Promise: Hashable, Sendable {
        package let on: CalendarDate
        package let amount: Amount

        package init(on date: CalendarDate, _ amount: Amount) {
            on = date
            self.amount = amount
        }

        /// What became of it by a day.
        ///
        /// - Parameter paid: in đồng, from the promise to its last day.
        package func state(paid: Int64, on date: CalendarDate) -> PromiseState {
            if paid >= amount.money.dong { return .kept }
            if date <= on { return .waiting }
            return paid > 0 ? .partly : .broken
        }
    }

    package let channel: DunningChannel
    /// Who was spoken to; nil where that was not written down.
    package let contact: String?
    package let promise: Promise?
    /// What was said besides, and why nothing was promised.
    package let answer: String?

    package init(_ channel: DunningChannel, contact: String?, promise: Promise?, answer: String?) {
        self.channel = channel
        self.contact = contact
        self.promise = promise
        self.answer = answer
    }

    /// Why it cannot be recorded.
    ///
    /// - Parameters:
    ///   - date: of the call.
    ///   - owed: what would settle the loan on the promised day, else on the day of the call.
    package func refusal(on date: CalendarDate, owed: Money) -> Refusal? {
        guard promise != nil || answer != nil else { return Refusal(.dunningSaysNothing) }
        guard owed > .zero else { return Refusal(.dunningNothingOwed, ["on": .date(date)]) }
        guard let promise else { return nil }
        guard promise.on >= date else {
            return Refusal(.promiseBeforeCall, ["promised": .date(promise.on), "on": .date(date)])
        }
        guard promise.amount.money <= owed else {
            return Refusal(
                .promiseAboveOwed,
                ["amount": .money(promise.amount.money), "owed": .money(owed), "promised": .date(promise.on)])
        }
        return nil
    }
}

/// How a borrower was reached (cách liên hệ).
package enum DunningChannel: String, CaseIterable, Sendable {
    case phone
    case visit
    case letter
    case message
}

/// What became of a promise to pay (kết quả lời hứa trả nợ).
package enum PromiseState: String, CaseIterable, Sendable {
    /// Its day is not over.
    case waiting
    case kept
    /// Less was paid.
    case partly
    /// Nothing was paid.
    case broken
}
