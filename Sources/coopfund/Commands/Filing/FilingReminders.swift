internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Reminders in writing, and offences against tax law.
struct FilingReminders: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "reminders", abstract: say("help.filing-reminders"))
    }

    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) { try .reminders($0, on: knowledge.asOf) }
    }
}
