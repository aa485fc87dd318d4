internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

/// A schedule from its terms alone; needs no database.
struct SchedulePreview: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "preview", abstract: say("help.schedule-preview"))
    }

    @Flag(name: .long, help: help("json")) var json = false
    @Option(name: .long, help: help("lang")) var lang: Language?
    @OptionGroup var choice: AnswerChoice
    @Option(name: .long, help: help("principal"), transform: Typed.amount) var principal: Amount
    @Option(name: .long, help: help("disbursed"), transform: Typed.date) var disbursed: CalendarDate?
    @OptionGroup var arguments: TermsArguments
    @Option(name: .long, help: help("holiday"), transform: Typed.date) var holiday: [CalendarDate] = []
    @Option(name: .long, help: help("draw"), transform: Typed.datedAmount) var draw: [DatedAmount] = []

    func validate() throws {
        try choice.validate(json: json)
        guard !draw.isEmpty else {
            if disbursed == nil { throw ValidationError(say("usage.disbursed-or-draw")) }
            return
        }
        let total = draw.reduce(Int128(0)) { $0 + Int128($1.amount.money.dong) }
        if total != Int128(principal.money.dong) { throw ValidationError(say("usage.draws-are-principal")) }
        if let disbursed, let first = draw.map(\.on).min(), first != disbursed {
            throw ValidationError(say("usage.first-draw-is-disbursed"))
        }
    }

    func run() throws {
        var draws = draw.map { (on: $0.on, amount: $0.amount) }.sorted { $0.on < $1.on }
        if draws.isEmpty, let disbursed { draws = [(disbursed, principal)] }
        let terms = arguments.request.terms(for: principal)
        try terms.check(drawnFrom: draws[0].on)
        let calendar = WorkingCalendar(holidays: Set(holiday))
        let last = terms.dueDates(drawnOn: draws[0].on, calendar: calendar).last { $0.bearsPrincipal }
        if let last, let draw = draws.last, draw.on >= last.due {
            throw Refusal(.drawnAfterLastDueDate, ["number": .text(draw.on.iso)])
        }
        try terms.checkRateSteps(signedOn: draws[0].on)
        let schedule = Schedule.planned(terms, draws: draws, calendar: calendar)
        for notice in Message.remarks(of: terms, drawnOn: draws[0].on, calendar: calendar) {
            Output.talk(say("notice.mark") + " " + notice.text(in: Speech.language))
        }
        try choice.write(.preview(schedule), json: json)
    }
}
