internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Which loans are to be visited.
struct VisitDue: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "due", abstract: say("help.visit-due"))
    }

    @Option(name: .long, help: help("visits-until"), transform: Typed.date) var until: CalendarDate?
    @Option(name: .long, help: help("loan-officer"), transform: Typed.identifier) var officer: String?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        try form.answer(knownAt: knowledge.knownAt) {
            try .visitsDue(
                $0, by: until ?? knowledge.asOf.adding(days: 30), on: knowledge.asOf,
                officer: officer?.presence)
        }
    }
}
