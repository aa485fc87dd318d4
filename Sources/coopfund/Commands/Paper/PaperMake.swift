internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import OfficeFiles
internal import Papers
internal import PrivateCluster
internal import Wording

/// Makes a paper from the books. It changes nothing in them.
struct PaperMake: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "make", abstract: say("help.paper-make"),
            discussion: example("paper make overdue-notice 05/HĐTD-2012 --format pdf --out thong-bao.pdf"))
    }

    @Argument(help: help("paper-kind")) var kind: PaperKind
    @Argument(help: help("paper-subject"), transform: Typed.identifier) var subject: String
    @Option(name: .long, help: help("paper-format")) var format: PaperFormat?
    @Option(name: .long, help: help("paper-out")) var out: String?
    @Option(name: .long, help: help("paper-template")) var template: String?
    @Option(
        name: [.customLong("as-of"), .customLong("on")], help: help("paper-on"), transform: Typed.date)
    var on: CalendarDate?
    @Option(name: .long, help: help("paper-number"), transform: Typed.identifier) var number: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if out == nil, common.json || (format ?? .html) != .html {
            throw ValidationError(say("usage.paper-out"))
        }
    }

    func run() throws {
        let template = try template.map(PaperTemplateFile.read)
        let format = format ?? template?.usualFormat ?? .html
        guard template?.makes(format) ?? true else { throw Usage.Problem("usage.paper-template-format") }
        if out == nil, format != .html { throw Usage.Problem("usage.paper-out") }
        let day = on ?? Today.date
        let paper = try common.open().read { try Paper($0, kind, subject, on: day, number: number?.presence) }
        let maker = PaperMaker(paper: paper, template: template)
        maker.noteMissingCode()
        guard let out else { return Output.print(maker.page) }
        let file = try maker.write(as: format, to: out)
        guard common.json, let bytes = System.bytes(of: file) else { return }
        Output.print(
            paper.document(
                subject: subject, format: format.rawValue, file: file, sha256: SHA256.hex(of: bytes)))
    }
}
