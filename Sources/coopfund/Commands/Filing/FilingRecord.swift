internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records that a report was sent.
struct FilingRecord: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record", abstract: say("help.filing-record"),
            discussion: example(
                "filing record half-year --period 2026-H1 --to \"UBND tỉnh, LMHTX, Sở Tài chính\" --proof \"CV 45/QHT\" --on 15/07/2026"
            ))
    }

    @Argument(help: help("reporting-duty")) var duty: ReportingDuty
    @Option(name: .long, help: help("filing-period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .customLong("to"), help: help("filing-to"), transform: Typed.identifier) var recipients:
        String
    @Option(name: .long, help: help("filing-proof"), transform: Typed.identifier) var proof: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard recipients.presence != nil, proof.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            RecordFiling(Filing(duty, of: period, to: recipients, proof: proof)), common)
    }
}
