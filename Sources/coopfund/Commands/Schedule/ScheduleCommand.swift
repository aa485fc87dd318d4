internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct ScheduleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "schedule", abstract: say("help.schedule"), subcommands: [SchedulePreview.self])
    }
}
