internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Which days of the journal, and as known when.
struct SpanArguments: ParsableArguments {
    @Option(name: .long, help: help("ledger-from"), transform: Typed.date) var from: CalendarDate?
    @Option(name: .long, help: help("ledger-until"), transform: Typed.date) var until: CalendarDate?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?

    var span: LedgerSpan { LedgerSpan(from: from, until: until) }

    func validate() throws {
        if let from, let until, until < from { throw ValidationError(say("report.until-before-from")) }
    }
}

/// For a program, for a spreadsheet, or for a reader.
struct LedgerForm: ParsableArguments {
    @OptionGroup var common: CommonOptions
    @Flag(name: .long, help: help("csv")) var csv = false

    func validate() throws {
        if csv && common.json { throw ValidationError(say("ledger.json-or-csv")) }
    }
}

extension Sides {
    /// A side on which nothing stands stays empty.
    var cells: [String] { [debit, credit].map { $0 == 0 ? "" : grouped($0) } }

    var csv: [CSVText.Cell] { [.figure(debit), .figure(credit)] }
}
