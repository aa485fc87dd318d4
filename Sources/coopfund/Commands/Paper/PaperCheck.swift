internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// Whether every mark of an edited template means something.
struct PaperCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check", abstract: say("help.paper-check"),
            discussion: example("paper check hop-dong.docx"))
    }

    @Argument(help: help("paper-file")) var file: String
    @OptionGroup var common: CommonOptions

    func run() throws {
        let template = try PaperTemplateFile.read(file)
        Output.print(
            Catalogue.text(
                "paper.good-template", ["file": .text(file), "count": .number(template.marks)],
                in: Speech.language))
    }
}
