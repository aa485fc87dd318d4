package import FundCore

/// What a report is asked about: the state on a day, as far as it was known at a time.
package struct Knowledge: Hashable, Sendable {
    package var asOf: CalendarDate
    /// Microseconds since 1970 UTC; nil is all that is known now.
    package var knownAt: Int64?

    package init(asOf: CalendarDate, knownAt: Int64? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
    }
}
