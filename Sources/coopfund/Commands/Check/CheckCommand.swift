internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: say("help.check"))
    }

    @Argument(help: help("check-name")) var names: [String] = []
    @Flag(name: .long, help: help("check-list")) var list = false
    @OptionGroup var form: AnswerForm

    func validate() throws {
        let known = Set(Check.all.map(\.name))
        for name in names where !known.contains(name) {
            throw ValidationError(
                Catalogue.text("check.unknown", ["name": .text(name)], in: Speech.language))
        }
    }

    func run() throws {
        if list { return try form.write(.checkList) }
        var failed = 0
        try form.answer { reader in
            let report = try CheckReport(reader, names)
            failed = report.failed
            return report.answer
        }
        if failed > 0 { throw Failure.checks(failed: failed) }
    }
}
