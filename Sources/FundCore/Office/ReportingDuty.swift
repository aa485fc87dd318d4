/// What a fund sends to those who oversee it (nghĩa vụ báo cáo): NĐ 45/2021/NĐ-CP art. 44; TT 52/2022/TT-BTC arts 11–15.
package enum ReportingDuty: String, CaseIterable, Sendable {
    /// Statements, operations and lending of the first half-year.
    case halfYear = "half-year"
    /// The same of the year.
    case annual
    /// Statements that an auditor has seen.
    case audited
    /// The financial plan of the year that has begun.
    case plan
    /// The fund's own rating of the year.
    case rating
}

/// By when a report is to be sent (thời hạn gửi báo cáo), as the law says it.
package struct ReportDeadline: Hashable, Sendable {
    package enum Span: String, CaseIterable, Sendable {
        /// The first half of a year.
        case half
        case year
        /// A year that has begun: its plan.
        case plan
    }

    package enum Limit: Hashable, Sendable {
        /// Within so many days after the period; for a plan after the year's first day.
        case within(days: Int)
        /// Before a day of the year: of the same one for a half-year or a plan, of the next one for a year.
        case before(month: Int, day: Int)
    }

    package let span: Span
    package let limit: Limit

    /// As it is kept and read again: `year+90`, `half<31/07`.
    package var text: String {
        switch limit {
        case .within(let days): "\(span.rawValue)+\(days)"
        case .before(let month, let day): "\(span.rawValue)<\(ReportDeadline.written(month: month, day: day))"
        }
    }

    /// `31/07`: a day of any year.
    package static func written(month: Int, day: Int) -> String {
        "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)"
    }

    /// Reads `half<31/07` (of the half-year, before 31 July), `year+90` (of the year, within 90 days after it), `plan<30/04`.
    ///
    /// - Throws: `notADeadline`.
    package init(parsing text: String) throws(TextFlaw) {
        let text = Identifier.normal(text)
        guard let mark = text.firstIndex(where: { $0 == "+" || $0 == "<" }),
            let span = Span(rawValue: String(text[..<mark]))
        else { throw .notADeadline }
        let rest = text[text.index(after: mark)...]
        if text[mark] == "+" {
            guard let days = Int(rest), (1...999).contains(days) else { throw .notADeadline }
            limit = .within(days: days)
        } else {
            let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
            // Of a year without 29 February: a day that each year has.
            guard parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1]),
                CalendarDate(year: 2001, month: month, day: day) != nil
            else { throw .notADeadline }
            limit = .before(month: month, day: day)
        }
        self.span = span
        guard self.text == text else { throw .notADeadline }
    }

    /// That of a year.
    package func period(of year: Int) -> FiscalPeriod? {
        CalendarDate(year: year, month: 1, day: 1).map {
            FiscalPeriod(span == .half ? .half : .year, containing: $0)
        }
    }

    /// The last day on which it is in time.
    package func dueOn(_ period: FiscalPeriod) -> CalendarDate {
        switch limit {
        case .within(let days): (span == .plan ? period.first : period.last).adding(days: days)
        case .before(let month, let day):
            CalendarDate(year: span == .year ? period.year + 1 : period.year, month: month, day: day)
                .map { $0.adding(days: -1) } ?? period.last
        }
    }

    /// The first day on which it can be sent: a plan at any time, anything else after its period.
    package func canBeSent(_ period: FiscalPeriod, on date: CalendarDate) -> Bool {
        span == .plan || date > period.last
    }
}

/// A report that was sent (báo cáo đã gửi).
package struct Filing: Hashable, Sendable {
    package let duty: ReportingDuty
    package let period: FiscalPeriod
    /// To whom.
    package let recipients: String
    /// What shows it: the number of the letter, a receipt of the post.
    package let proof: String

    package init(_ duty: ReportingDuty, of period: FiscalPeriod, to recipients: String, proof: String) {
        self.duty = duty
        self.period = period
        self.recipients = recipients
        self.proof = proof
    }
}

/// Where a duty to report stands on a day (tình trạng báo cáo).
package enum FilingState: String, CaseIterable, Sendable {
    /// Its period is not over.
    case notYet = "not-yet"
    /// It can be sent, and is not late.
    case open
    case overdue
    case sent
    case sentLate = "sent-late"

    package init(
        sentOn: CalendarDate?, canBeSent: Bool, dueOn: CalendarDate, on date: CalendarDate
    ) {
        if let sentOn {
            self = sentOn <= dueOn ? .sent : .sentLate
        } else {
            self = date > dueOn ? .overdue : canBeSent ? .open : .notYet
        }
    }
}

/// What a rating counts (nhắc nhở bằng văn bản, vi phạm pháp luật thuế): TT 52/2022/TT-BTC art. 14.
package struct Reminder: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// In writing, of a report that was late or wrong.
        case reminder
        case taxOffence = "tax-offence"
    }

    package let kind: Kind
    /// The year in whose rating it counts.
    package let year: Int
    /// Of their letter.
    package let number: String
    package let sender: String
    /// The report that it speaks of, where it is one.
    package let duty: ReportingDuty?
    package let about: String?

    package init(
        _ kind: Kind, in year: Int, number: String, from sender: String, duty: ReportingDuty?, about: String?
    ) {
        self.kind = kind
        self.year = year
        self.number = number
        self.sender = sender
        self.duty = duty
        self.about = about
    }
}
