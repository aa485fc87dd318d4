internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Records a reminder in writing, or an offence against tax law.
struct FilingRemind: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remind", abstract: say("help.filing-remind"),
            discussion: example(
                "filing remind --number \"CV 12/STC\" --from \"Sở Tài chính\" --duty half-year --about \"Gửi chậm\""
            ))
    }

    @Option(name: .long, help: help("reminder-kind")) var kind: Reminder.Kind = .reminder
    @Option(name: .long, help: help("reminder-number"), transform: Typed.identifier) var number: String
    @Option(name: .customLong("from"), help: help("reminder-from"), transform: Typed.identifier)
    var sender: String
    @Option(name: .long, help: help("reminder-duty")) var duty: ReportingDuty?
    @Option(name: .long, help: help("reminder-year"), transform: Typed.fiscalYear) var year: FiscalPeriod?
    @Option(name: .long, help: help("reminder-about"), transform: Typed.identifier) var about: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard number.presence != nil, sender.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
        guard duty == nil || kind == .reminder else {
            throw ValidationError(say("usage.offence-of-no-report"))
        }
    }

    func run() throws {
        try write.perform(
            RecordReminder(
                Reminder(
                    kind, in: (year?.first ?? write.options.on).parts.year, number: number, from: sender,
                    duty: duty, about: about?.presence)), common)
    }
}
