internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What both reports to the authorities take.
struct AuthorityArguments: ParsableArguments {
    @Option(name: .customLong("template"), help: help("report-template")) var template: String?
    @Option(name: .customLong("template-out"), help: help("report-template-out")) var templateOut: String?
    @Option(name: .customLong("plan"), help: help("report-plan")) var plan: String?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?
    @OptionGroup var form: AnswerForm

    /// - Throws: a problem of use where the period is another than the report is of.
    func check(_ period: FiscalPeriod?, is length: FiscalPeriod.Length, _ key: String) throws {
        if templateOut != nil { return }
        guard let period else { throw ValidationError(say("usage.report-period")) }
        if period.length != length { throw ValidationError(say(key)) }
    }

    func run(_ period: FiscalPeriod?) throws {
        if let templateOut {
            return try OutputFile.write(to: templateOut) { $0(ShippedReport.authority) }
        }
        guard let period else { return }
        let own = try template.map(AuthorityArguments.read)
        let planned = try plan.map {
            try AuthorityReport.plan(try AuthorityArguments.bytes($0), path: $0, own)
        }
        try form.answer(knownAt: Knowledge.noticed(knownAt)) {
            try AuthorityReport($0, of: period, own, plan: planned ?? [:]).answer
        }
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        guard let bytes = System.bytes(of: path) else {
            throw bad(path, [FileFlaw(line: 0, field: nil, code: "import.unreadable", ["file": .text(path)])])
        }
        return bytes
    }

    private static func read(_ path: String) throws -> ReportTemplate {
        let text = String(decoding: try bytes(path), as: UTF8.self)
        let (template, flaws) = ReportTemplate.read(text, names: AuthorityReport.names)
        guard flaws.isEmpty else { throw bad(path, flaws.map { FileFlaw($0) }) }
        return template
    }

    static func bad(_ path: String, _ flaws: [FileFlaw]) -> BadFile {
        BadFile(path: path, flaws: flaws, head: "paper.bad-template")
    }
}

struct ReportHalfYear: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "half-year", abstract: say("help.report-half-year"),
            discussion: example("report half-year --period 2026-H1"))
    }

    @Option(name: .long, help: help("half-year"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @OptionGroup var arguments: AuthorityArguments

    func validate() throws { try arguments.check(period, is: .half, "usage.half-year") }

    func run() throws { try arguments.run(period) }
}

struct ReportAnnual: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "annual", abstract: say("help.report-annual"),
            discussion: example("report annual --period 2012"))
    }

    @Option(name: .long, help: help("whole-year"), transform: Typed.fiscalPeriod) var period: FiscalPeriod?
    @OptionGroup var arguments: AuthorityArguments

    func validate() throws { try arguments.check(period, is: .year, "usage.whole-year") }

    func run() throws { try arguments.run(period) }
}
