internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// What waits for somebody today.
struct TodayCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "today", abstract: say("help.today"), discussion: example("today --duty officer"))
    }

    @Option(name: .long, help: help("today-duty")) var duty: Duty?
    @Option(name: .customLong("days"), help: help("today-days"), transform: Typed.days) var days: Int = 7
    @OptionGroup var report: ReportArguments
    @OptionGroup var form: AnswerForm

    func run() throws {
        let knowledge = report.knowledge
        let made = try dueOnThisMachine(on: knowledge.asOf)
        try form.answer(knownAt: knowledge.knownAt) { reader in
            try TodayList(reader, on: knowledge.asOf, ahead: days, due: made).answer(of: duty)
        }
    }

    /// What was made here so long ago that somebody should be told. Nothing where a day is asked about on which nobody can
    /// make any.
    private func dueOnThisMachine(on date: CalendarDate) throws -> [TodayList.Copy] {
        guard date == Today.date else { return [] }
        let database = try form.common.open()
        return try MachineNotes.allCases.compactMap { kind in
            let age = try kind.last(of: database)?.age(on: date)
            guard age.map({ $0 > Doctor.backupDays }) ?? true else { return nil }
            return TodayList.Copy(
                kind == .backups ? .backup : .anchor, madeOn: age.map { date.adding(days: -$0) })
        }
    }
}
