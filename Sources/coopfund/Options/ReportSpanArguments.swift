internal import ArgumentParser
internal import FundCore
internal import FundStore
internal import Wording

/// The days of a report that has two, and as known when.
struct ReportSpanArguments: ParsableArguments {
    @Option(name: [.customLong("to"), .customLong("until")], help: help("report-to"), transform: Typed.date)
    var typedLast: CalendarDate?
    // Every report takes it; of two days it is the last.
    @Option(name: .long, help: help("as-of"), transform: Typed.date) var asOf: CalendarDate?
    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?

    var last: CalendarDate { period?.last ?? typedLast ?? asOf ?? Today.date }
    var noticedKnownAt: Int64? { Knowledge.noticed(knownAt) }

    func validate() throws {
        if let typedLast, let asOf, typedLast != asOf { throw ValidationError(say("risk.two-last-days")) }
        if period != nil, typedLast != nil || asOf != nil {
            throw ValidationError(say("statement.period-or-days"))
        }
    }

    /// The first of the two days, which the period names where there is one.
    ///
    /// - Parameters:
    ///   - typed: as it was given.
    ///   - usual: where none was.
    func first(
        _ typed: CalendarDate?, ofPeriod: (FiscalPeriod) -> CalendarDate,
        usual: (CalendarDate) -> CalendarDate
    ) throws -> CalendarDate {
        guard let period else { return typed ?? usual(last) }
        if typed != nil { throw ValidationError(say("statement.period-or-days")) }
        return ofPeriod(period)
    }

    /// A span of days, by itself the month of its last day.
    func monthDays(from typed: CalendarDate?) throws -> ClosedRange<CalendarDate> {
        let first = try first(
            typed, ofPeriod: \.first, usual: { FiscalPeriod(.month, containing: $0).first })
        guard first <= last else { throw ValidationError(say("risk.last-before-first")) }
        return first...last
    }
}
