internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What runs out, or is missing, of the files of loans.
struct ReportExpiring: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "expiring", abstract: say("help.report-expiring"),
            discussion: example("report expiring --by 31/12/2026"))
    }

    /// Looked ahead where nobody says how far, in days.
    private static let ahead = 30

    @Option(name: .customLong("by"), help: help("expiring-until"), transform: Typed.date)
    var until: CalendarDate?
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        let until = until ?? knowledge.asOf.adding(days: ReportExpiring.ahead)
        try form.answer(knownAt: knowledge.knownAt) {
            try .expiring($0, by: until, on: knowledge.asOf)
        }
    }
}
