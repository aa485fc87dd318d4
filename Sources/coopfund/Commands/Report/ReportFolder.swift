internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import OfficeFiles
internal import Papers
internal import Wording

/// The overview and all that it leads to, for whoever has no terminal.
struct ReportFolder: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "folder", abstract: say("help.report-folder"),
            discussion: example("report folder bao-cao-2012 --as-of 2012-12-31"))
    }

    @Argument(help: help("folder")) var folder: String
    @Option(name: .customLong("loan"), help: help("folder-loan"), transform: Typed.identifier)
    var loan: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        let knowledge = report.knowledge
        let output = try OutputFolder(folder)
        let database = try common.open()
        let (made, number) = try database.read(knownAt: knowledge.knownAt) { reader in
            let letterhead = try Letterhead(reader, knownAt: knowledge.knownAt, isSealed: true)
            var made = DashboardFolder(try Dashboard(reader, asOf: knowledge.asOf))
            let number = try loan?.presence.map { try reader.loanRecord($0).number } ?? made.dashboard.largest
            try output.write { output in
                try made.addLists(reader) { file, answer in
                    try OutputFile.write(to: output.draft(of: file), isTold: false) {
                        try answer.writeHTML(letterhead, in: Speech.language, to: $0)
                    }
                }
                try addWorkbook(&made, reader, letterhead, to: output)
                if let number { try addPapers(of: number, &made, reader, to: output) }
                let page = made.page(letterhead, in: Speech.language)
                try OutputFile.write(to: output.draft(of: FolderMark.front), isTold: false) { $0(page) }
            }
            return (made, number)
        }
        if common.json {
            return Output.print(
                made.document(
                    in: output.path, front: output.front, loan: number, hasWorkbook: OfficeFiles.isThere))
        }
        Output.print(
            Catalogue.text(
                "folder.written",
                [
                    "count": .number(made.all.count), "folder": .text(output.path),
                    "file": .text(output.front),
                ], in: Speech.language))
    }

    /// The month in one book of Excel, where this build makes one.
    private func addWorkbook(
        _ made: inout DashboardFolder, _ reader: FundReader, _ letterhead: Letterhead,
        to output: OutputFolder
    ) throws {
        guard OfficeFiles.isThere else { return Output.talk(say("folder.no-workbook")) }
        let name = "month.xlsx"
        let last = made.dashboard.asOf
        let first = FiscalPeriod(.month, containing: last).first
        try OfficeOutput.writeBook(to: output.draft(of: name), letterhead, isTold: false) { book in
            for page in try MonthBook.pages(reader, in: first...last) {
                try book.add(try page.answer(), named: page.name.text(in: Speech.language))
            }
        }
        made.add(.init(name) { Catalogue.text("folder.workbook", in: $0) })
    }

    /// Every paper of a loan, and of its application, for which there is cause on the day.
    private func addPapers(
        of number: String, _ made: inout DashboardFolder, _ reader: FundReader, to output: OutputFolder
    ) throws {
        let application = try reader.loanRecord(number).applicationNumber
        for kind in PaperKind.allCases where kind.subject != .entry {
            let subject = kind.subject == .loan ? number : application
            let paper: Paper
            do {
                paper = try Paper(reader, kind, subject, on: made.dashboard.asOf)
            } catch let refusal as Refusal where Self.noCause.contains(refusal.code) {
                continue
            }
            let page = PaperMaker(paper: paper, template: nil).page
            let name = "paper-" + kind.rawValue + ".html"
            try OutputFile.write(to: output.draft(of: name), isTold: false) { $0(page) }
            made.add(
                .init(name) { language in
                    let title = kind.name(in: language)
                    return title.prefix(1).uppercased() + title.dropFirst() + " – " + number
                })
        }
    }

    private static let noCause: Set<Refusal.Code> = [.paperNotYet, .paperNothingDue, .paperEntryUnfit]
}
