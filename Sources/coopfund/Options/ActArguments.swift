internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Of which days acts are, and what they are.
struct ActArguments: ParsableArguments {
    @Option(name: .customLong("from"), help: help("ledger-from"), transform: Typed.date)
    var from: CalendarDate?
    @Option(
        name: [.customLong("to"), .customLong("until"), .customLong("as-of")], help: help("acts-to"),
        transform: Typed.date)
    var to: CalendarDate?
    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @Option(name: .customLong("kind"), help: help("act-kind")) var kind: ActKind?
    @Option(name: .customLong("known-at"), help: help("known-at"), transform: Typed.recordTime)
    var typedKnownAt: Int64?

    var knownAt: Int64? { Knowledge.noticed(typedKnownAt) }

    var filter: ActFilter {
        var filter = ActFilter()
        filter.span = LedgerSpan(from: period?.first ?? from, until: period?.last ?? to)
        filter.kind = kind
        return filter
    }

    func validate() throws {
        if period != nil, from != nil || to != nil { throw ValidationError(say("statement.period-or-days")) }
        if let from, let to, to < from { throw ValidationError(say("report.until-before-from")) }
    }
}
