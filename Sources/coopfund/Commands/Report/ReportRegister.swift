internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// A register book.
struct ReportRegister: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: say("help.report-register"),
            discussion: example("report register --book loans --as-of 2012-12-31"))
    }

    @Option(name: .long, help: help("register-book")) var book: RegisterBook
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .register($0, book, asOf: knowledge.asOf)
        }
    }
}
