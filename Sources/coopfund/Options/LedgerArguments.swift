internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Which days of the journal, and as known when.
struct SpanArguments: ParsableArguments {
    @Option(name: .customLong("from"), help: help("ledger-from"), transform: Typed.date)
    var typedFrom: CalendarDate?
    // Every report takes `--as-of`; of a span of days it is the last.
    @Option(
        name: [.customLong("until"), .customLong("as-of")], help: help("ledger-until"), transform: Typed.date)
    var typedUntil: CalendarDate?
    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @Option(name: .customLong("known-at"), help: help("known-at"), transform: Typed.recordTime)
    var typedKnownAt: Int64?

    var knownAt: Int64? { Knowledge.noticed(typedKnownAt) }
    var from: CalendarDate? { period?.first ?? typedFrom }
    var until: CalendarDate? { period?.last ?? typedUntil }
    var span: LedgerSpan { LedgerSpan(from: from, until: until) }

    /// For what has two ends: where they are not given, up to today, from the beginning of the year on.
    func days() throws -> ClosedRange<CalendarDate> {
        let until = until ?? Today.date
        let from = from ?? FiscalPeriod(.year, containing: until).first
        guard from <= until else { throw ValidationError(say("report.until-before-from")) }
        return from...until
    }

    func validate() throws {
        if period != nil, typedFrom != nil || typedUntil != nil {
            throw ValidationError(say("statement.period-or-days"))
        }
        if let from, let until, until < from { throw ValidationError(say("report.until-before-from")) }
    }
}

/// The end of which day, what moved from when on, and as known when.
struct TurnoverArguments: ParsableArguments {
    @OptionGroup var report: ReportArguments
    @Option(name: .customLong("from"), help: help("turnover-from"), transform: Typed.date)
    var typedFrom: CalendarDate?
    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?

    var from: CalendarDate? { period?.first ?? typedFrom }

    var knowledge: Knowledge {
        let knowledge = report.knowledge
        return Knowledge(asOf: period?.last ?? knowledge.asOf, knownAt: knowledge.knownAt)
    }

    func validate() throws {
        if period != nil, typedFrom != nil || report.asOf != nil {
            throw ValidationError(say("statement.period-or-days"))
        }
        if let typedFrom, (report.asOf ?? Today.date) < typedFrom {
            throw ValidationError(say("ledger.as-of-before-from"))
        }
    }
}
