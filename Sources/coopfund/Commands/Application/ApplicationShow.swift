internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// One application with every step of its life, those that were undone too.
struct ApplicationShow: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: say("help.application-show"))
    }

    @Argument(help: help("application-number"), transform: Typed.identifier) var number: String
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        // Without a day all that is on record, as in the list.
        try form.answer(knownAt: Knowledge.noticed(report.knownAt)) {
            try .application($0, number, by: report.asOf, today: Today.date)
        }
    }
}
