internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct ApplicationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "application", abstract: say("help.application"),
            subcommands: [
                ApplicationSubmit.self, ApplicationAppraise.self, ApplicationApprove.self,
                ApplicationReject.self, ApplicationWithdraw.self, ApplicationReopen.self,
                ApplicationShow.self, ApplicationList.self, ApplicationChecklist.self,
                ApplicationCondition.self, ApplicationConditions.self,
            ])
    }
}
