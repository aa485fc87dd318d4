internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportFinancialStatements: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "financial-statements", abstract: say("help.report-financial-statements"),
            discussion: example("report financial-statements --period 2026 --html bao-cao.html"))
    }

    @Option(name: .long, help: help("statements-period"), transform: Typed.fiscalPeriod)
    var period: FiscalPeriod?
    @Option(name: .long, help: help("regime")) var regime: AccountingRegime = .enterprise
    @Option(name: .customLong("template"), help: help("report-template")) var template: String?
    @Option(name: .customLong("template-out"), help: help("report-template-out")) var templateOut: String?
    @Option(name: .long, help: help("known-at"), transform: Typed.recordTime) var knownAt: Int64?
    @OptionGroup var form: AnswerForm

    func validate() throws {
        if templateOut == nil, period == nil { throw ValidationError(say("usage.report-period")) }
    }

    func run() throws {
        if let templateOut {
            let text = ShippedReport.statements(of: regime)
            return try OutputFile.write(to: templateOut) { $0(text) }
        }
        guard let period else { return }
        let own = try template.map(ReportFinancialStatements.read)
        try form.answer(knownAt: Knowledge.noticed(knownAt)) {
            try FinancialStatements($0, of: period, regime: regime, own, signedOn: Today.date).answer
        }
    }

    private static func read(_ path: String) throws -> StatementTemplate {
        let text = String(decoding: try AuthorityArguments.bytes(path), as: UTF8.self)
        let (template, flaws) = FinancialStatements.read(text)
        guard flaws.isEmpty else { throw AuthorityArguments.bad(path, flaws.map { FileFlaw($0) }) }
        return template
    }
}
