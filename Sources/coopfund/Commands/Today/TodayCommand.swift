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
        let backup = try backup(on: knowledge.asOf)
        try form.answer(knownAt: knowledge.knownAt) { reader in
            try TodayList(reader, on: knowledge.asOf, ahead: days, backup: backup).answer(of: duty)
        }
    }

    /// Nil where the last backup is young, or a day is asked about on which nobody can make one.
    private func backup(on date: CalendarDate) throws -> TodayList.Backup? {
        guard date == Today.date else { return nil }
        guard let age = try BackupNotes.last(of: form.common.open())?.age(on: date) else {
            return TodayList.Backup(madeOn: nil)
        }
        return age > Doctor.backupDays ? TodayList.Backup(madeOn: date.adding(days: -age)) : nil
    }
}
