package import FundCore

/// How a write ends: a dry run is the same transaction, rolled back.
package enum Ending: Sendable {
    case commit
    case rollBack
}

/// What a write was asked to do, for the key that makes it repeatable.
package struct WriteRequest: Sendable {
    /// The whole request in one canonical line; the same key with another line is refused.
    package let canonical: String
    /// The same request of another day, where today was meant: the day on which it was first asked belongs to
    /// it. Nil where the day was said, or where the kind has none.
    package let onOtherDay: (@Sendable (CalendarDate) -> String)?
    package let key: String?
    /// The kinds of acts that come of it; what a key answers must stand for one of them.
    package let kinds: [ActKind]
    /// The name that the person gives; nil leaves the login.
    package let actedBy: String?
    package let voucher: String?
    package let note: String?
    /// Whether days before the founding are meant.
    package let beforeFounding: Bool

    package init(
        canonical: String, onOtherDay: (@Sendable (CalendarDate) -> String)? = nil, key: String?,
        kinds: [ActKind], actedBy: String?, voucher: String?, note: String?, beforeFounding: Bool = false
    ) {
        self.canonical = canonical
        self.onOtherDay = onOtherDay
        self.key = key
        self.kinds = kinds
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
        self.beforeFounding = beforeFounding
    }

    /// Whether the request that is kept under its key asked for the same.
    func isRepetition(of kept: String) -> Bool {
        if RequestText.isSame(kept, canonical) { return true }
        guard let onOtherDay, let day = RequestText.day(of: kept) else { return false }
        return RequestText.isSame(kept, onOtherDay(day))
    }
}

/// What a write answers, kept with its key so that a repetition answers the same.
package struct StoredAnswer: Hashable, Sendable {
    package var json: String
    package var summaryVi: String
    package var summaryEn: String

    package init(json: String, summaryVi: String, summaryEn: String) {
        self.json = json
        self.summaryVi = summaryVi
        self.summaryEn = summaryEn
    }
}

/// What came of a write, or came of it before.
package enum Written: Sendable {
    case now(StoredAnswer)
    case before(Replay)
}
