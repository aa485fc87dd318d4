internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: say("help.ledger-export"))
    }

    @Option(name: .long, help: help("export-format")) var format: LedgerExport.Format
    @Option(
        name: [.customLong("until"), .customLong("as-of")], help: help("export-until"), transform: Typed.date)
    var until: CalendarDate?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if common.json { throw ValidationError(say("ledger.export-is-no-json")) }
    }

    func run() throws {
        let out = StreamedOutput()
        try common.open().read(knownAt: Knowledge.noticed(knownAt)) { reader in
            try LedgerExport.write(reader, as: format, until: until, in: Speech.language) {
                out.write($0)
            }
        }
        out.flush()
    }
}

extension LedgerExport.Format: ExpressibleByArgument {}
