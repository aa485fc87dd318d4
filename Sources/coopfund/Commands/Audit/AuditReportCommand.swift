internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// The one page for the auditor.
struct AuditReportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "report", abstract: say("help.audit-report"),
            discussion: example("audit report --period 2025 --html kiem-toan-2025.html"))
    }

    @Option(name: .long, help: help("period"), transform: Typed.fiscalPeriod) var period: FiscalPeriod
    @Option(name: .customLong("office-hours"), help: help("office-hours"), transform: Typed.officeHours)
    var hours: OfficeHours?
    @OptionGroup var form: AnswerForm

    func run() throws {
        var violations = 0
        try form.answer { reader in
            let page = try AuditPage(reader, of: period, hours: hours ?? .usual, today: Today.date)
            violations = page.violations
            return page.answer
        }
        if violations > 0 {
            throw Failure(
                .checkFailed, "audit.unsound",
                Message("audit.unsound", ["count": .number(violations)]))
        }
    }
}
