package import FundCore

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
    /// Whether it takes the next number of a series.
    package let takesNumber: Bool
    /// What is asked for, and what of it decides whether it waits for a second person.
    package let matter: Matter
    /// Where it waited and is released now.
    package let release: Release?
    /// Where the one writer performs it for somebody.
    package let submission: Submitted?

    /// A submission that the writer performs: whose it is, and how it is answered in the transaction of the act.
    package struct Submitted: Sendable {
        package let number: Int64
        /// The login that asked.
        package let login: String
        package let outcome: @Sendable (Written) -> String

        package init(number: Int64, login: String, outcome: @escaping @Sendable (Written) -> String) {
            self.number = number
            self.login = login
            self.outcome = outcome
        }
    }

    /// What an act is, for those who may do it and those who release it.
    package struct Matter: Sendable {
        package let code: ActCode
        /// The application or the contract that it is about.
        package let subjects: [String]
        /// The day in the office.
        package let today: CalendarDate
        /// Of a file its name and its bytes, which are kept with it where it waits.
        package let content: (name: String, bytes: [UInt8])?

        package init(
            code: ActCode, subjects: [String], today: CalendarDate,
            content: (name: String, bytes: [UInt8])? = nil
        ) {
            self.code = code
            self.subjects = subjects
            self.today = today
            self.content = content
        }
    }

    /// Who lets a request become an act.
    package struct Release: Sendable {
        package let number: Int64
        /// Who acts: the name under which it was asked.
        package let askedBy: String
        /// The name that the person gives; nil leaves the login.
        package let by: String?
        package let reason: String?

        package init(number: Int64, askedBy: String, by: String?, reason: String?) {
            self.number = number
            self.askedBy = askedBy
            self.by = by
            self.reason = reason
        }
    }

    package init(
        text: String, isRepetition: @escaping @Sendable (_ kept: String) -> Bool, key: String?,
        kinds: [ActKind], actedBy: String?, voucher: String?, note: String?, beforeFounding: Bool,
        takesNumber: Bool = false, matter: Matter, release: Release? = nil, submission: Submitted? = nil
    ) {
        self.text = text
        self.isRepetition = isRepetition
        self.key = key
        self.kinds = kinds
        self.actedBy = actedBy
        self.voucher = voucher
        self.note = note
        self.beforeFounding = beforeFounding
        self.takesNumber = takesNumber
        self.matter = matter
        self.release = release
        self.submission = submission
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
    /// Nothing is recorded until a second person releases it.
    case waits(WaitingRequest)
}

/// A request that a second person must release (đề nghị chờ người thứ hai).
package struct WaitingRequest: Sendable {
    package let number: Int64
    /// What it would be recorded as.
    package let answer: StoredAnswer
    /// Who may release it; empty where the rule is gone.
    package let releasedBy: [Duty]
    /// The same was asked before.
    package let isRepetition: Bool
}
