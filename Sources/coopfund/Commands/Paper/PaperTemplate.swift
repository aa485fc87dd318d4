internal import ArgumentParser
internal import FundServices
internal import OfficeFiles
internal import Papers
internal import Wording

/// Writes the shipped template of a kind of paper.
struct PaperTemplate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "template", abstract: say("help.paper-template"),
            discussion: example("paper template credit-contract --format docx --out hop-dong.docx"))
    }

    @Argument(help: help("paper-kind")) var kind: PaperKind
    @Option(name: .long, help: help("paper-format")) var format: PaperFormat = .html
    @Option(name: .long, help: help("paper-out")) var out: String?
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if format == .pdf { throw ValidationError(say("usage.paper-template-format")) }
        if format == .docx, out == nil { throw ValidationError(say("usage.paper-out")) }
    }

    func run() throws {
        guard format == .docx, let out else {
            let page = PaperDocument.htmlTemplate(kind, title: kind.title)
            return try OutputFile.write(to: out ?? "-") { $0(page) }
        }
        try OfficeOutput.write(WordDocument.template(kind), to: out)
    }
}
