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
    @Option(name: .long, help: help("audit-folder")) var folder: String?
    @OptionGroup var form: AnswerForm

    func run() throws {
        var violations = 0
        if let folder {
            violations = try write(to: OutputFolder(folder))
        } else {
            try form.answer { reader in
                let page = try made(of: reader)
                violations = page.violations
                return page.answer
            }
        }
        if violations > 0 {
            throw Failure(
                .checkFailed, "audit.unsound",
                Message("audit.unsound", ["count": .number(violations)]))
        }
    }

    private func made(of reader: FundReader) throws -> AuditPage {
        try AuditPage(reader, of: period, hours: hours ?? .usual, today: Today.date)
    }

    /// The page with a file for each list beside it.
    private func write(to output: OutputFolder) throws -> Int {
        let page = try form.common.open().read { reader in
            let letterhead = try Letterhead(reader, knownAt: nil, isSealed: true)
            let page = try made(of: reader)
            let names = page.files.map(\.name)
            try output.write { output in
                for (name, answer) in page.files {
                    try write(answer, to: output.draft(of: name), letterhead)
                }
                try write(page.front, to: output.draft(of: FolderMark.front), letterhead, beside: names)
            }
            return page
        }
        if form.common.json {
            Output.print(page.document(in: output.path, front: output.front))
        } else {
            Output.print(
                Catalogue.text(
                    "folder.written",
                    [
                        "count": .number(page.files.count + 1), "folder": .text(output.path),
                        "file": .text(output.front),
                    ], in: Speech.language))
        }
        return page.violations
    }

    private func write(
        _ answer: Answer, to path: String, _ letterhead: Letterhead, beside files: [String] = []
    ) throws {
        try OutputFile.write(to: path, isTold: false) {
            try answer.writeHTML(letterhead, in: Speech.language, files: files, to: $0)
        }
    }
}
