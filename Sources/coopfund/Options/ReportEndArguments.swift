internal import ArgumentParser
internal import FundCore
internal import FundStore

/// The last day of a report that has two, and as known when.
struct ReportEndArguments: ParsableArguments {
    // Every report takes `--as-of`; of two days it is the last.
    @Option(
        name: [.customLong("to"), .customLong("until"), .customLong("as-of")], help: help("report-to"),
        transform: Typed.date)
    var typedLast: CalendarDate?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?

    var last: CalendarDate { typedLast ?? Today.date }
    var noticedKnownAt: Int64? { Knowledge.noticed(knownAt) }
}
