internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import OfficeFiles
internal import Wording

/// The month's lists, reports, books and statements in one file.
struct ReportWorkbook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "workbook", abstract: say("help.report-workbook"),
            discussion: example("report workbook --period 2012-12 --xlsx thang-12.xlsx"))
    }

    @Option(name: .long, help: help("ledger-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var span: ReportSpanArguments
    @Option(name: .long, help: help("xlsx")) var xlsx: String
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try span.monthDays(from: from) }

    func run() throws {
        let days = try span.monthDays(from: from)
        try OfficeOutput.refuseWhereMissing()
        let knownAt = span.noticedKnownAt
        try common.open().read(knownAt: knownAt) { reader in
            let letterhead = try Letterhead(reader, knownAt: knownAt, isSealed: true)
            try OfficeOutput.writeBook(to: xlsx, letterhead) { book in
                for page in try MonthBook.pages(reader, in: days) {
                    try book.add(try page.answer(), named: page.name.text(in: Speech.language))
                }
            }
        }
    }
}
