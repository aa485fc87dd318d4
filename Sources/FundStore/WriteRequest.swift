/// How a write ends: a dry run is the same transaction, rolled back.
package enum Ending: Sendable {
    case commit
    case rollBack
}

/// What a write was asked to do, for the key that makes it repeatable.
package struct WriteRequest: Sendable {
    /// The whole request in the form in which it is kept under its key.
    package let text: String
    /// Whether the request that is kept under a key asked for the same; the same key with another is refused.
    package let isRepetition: @Sendable (_ kept: String) -> Bool
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
        text: String, isRepetition: @escaping @Sendable (_ kept: String) -> Bool, key: String?,
        kinds: [ActKind], actedBy: String?, voucher: String?, note: String?, beforeFounding: Bool
    ) {
        self.text = text
        self.isRepetition = isRepetition
        self.key = key
        self.kinds = kinds
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
        self.beforeFounding = beforeFounding
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
