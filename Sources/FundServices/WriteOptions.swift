package import FundCore
package import FundStore
internal import Wording

/// What every write takes (tùy chọn của mọi nghiệp vụ ghi).
package struct WriteOptions: Sendable {
    package var on: CalendarDate
    /// The day as it was asked for; nil where today was meant, whichever day a repetition falls on.
    package var askedOn: CalendarDate?
    package var today: CalendarDate
    package var key: String?
    package var actedBy: String?
    /// As it is recorded. Where the next number was asked for: nil until it is taken.
    package internal(set) var voucher: String?
    package let askedVoucher: AskedVoucher?
    package var note: String?
    /// Whether days before the founding of the fund are meant.
    package var beforeFounding: Bool
    package var ending: Ending
    /// Records what seems to be in the books already all the same.
    package var again: Bool
    /// Where the act waited for a second person, and is let through now.
    package var release: WriteRequest.Release?
    /// What the asker saw of it, when it was kept to wait.
    var asSeen: RequestRecord?
    /// Where the one writer performs it: the number of the submission, and the login that asked.
    package var submitted: (number: Int64, login: String)?
    /// Told how far the act is, where it is a long one.
    package var progress: @Sendable (ActProgress) -> Void = { _ in }

    /// - Parameter voucher: `auto` asks for the next number of its series.
    package init(
        on: CalendarDate?, today: CalendarDate, key: String?, actedBy: String?, voucher: String? = nil,
        note: String? = nil, beforeFounding: Bool = false, ending: Ending, again: Bool = false
    ) {
        self.on = on ?? today
        askedOn = on
        self.today = today
        self.key = key
        self.actedBy = actedBy
        askedVoucher = voucher.map { AskedVoucher($0) }
        self.voucher = askedVoucher?.number
        self.note = note
        self.beforeFounding = beforeFounding
        self.ending = ending
        self.again = again
    }
}

extension WriteOptions {
    /// A day a little ahead may be meant (a payment order for Monday); one years ahead is a slip.
    ///
    /// - Throws: `date.in-the-future`.
    func refuseFarAhead() throws(Refusal) {
        guard on <= today.adding(months: 120) else {
            throw Refusal(.futureDate, ["on": .date(on), "today": .date(today)])
        }
    }

    /// Whether the day lies further off than last year or next: then somebody at a terminal is asked.
    package var isOfOddYear: Bool { abs(on.parts.year - today.parts.year) > 1 }
}
