internal import ArgumentParser
internal import Wording

struct RequestCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "request", abstract: say("help.request"),
            subcommands: [RequestList.self, RequestShow.self, RequestRelease.self, RequestReject.self])
    }
}
