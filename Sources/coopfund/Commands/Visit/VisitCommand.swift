internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct VisitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "visit", abstract: say("help.visit"),
            subcommands: [VisitRecord.self, VisitList.self, VisitDue.self, VisitCases.self])
    }
}
