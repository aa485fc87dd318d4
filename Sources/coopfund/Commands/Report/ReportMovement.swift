internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ReportMovement: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "movement", abstract: say("help.report-movement"))
    }

    @Option(name: .long, help: help("movement-from"), transform: Typed.date) var from: CalendarDate?
    @OptionGroup var end: ReportEndArguments
    @OptionGroup var form: AnswerForm

    private var days: (from: CalendarDate, to: CalendarDate) {
        let last = end.last
        return (from ?? FiscalPeriod(.month, containing: last).first.adding(days: -1), last)
    }

    func validate() throws {
        guard days.from < days.to else { throw ValidationError(say("risk.movement-days")) }
    }

    func run() throws {
        try form.answer(knownAt: end.noticedKnownAt) {
            try .movementReport($0, from: days.from, to: days.to)
        }
    }
}
