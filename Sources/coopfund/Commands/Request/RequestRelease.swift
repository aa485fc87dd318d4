internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct RequestRelease: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "release", abstract: say("help.request-release"),
            discussion: example("request release 12 --by \"Lê Văn Cường\""))
    }

    @Argument(help: help("request-number")) var number: Int64
    @Option(name: .long, help: help("release-note")) var note: String?
    @OptionGroup var decision: RequestDecisionArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        let request = ReleaseRequest(number, note: note?.presence)
        try request.run(on: common.open(), by: decision.actor, today: Today.date, decision.ending).tell(
            common, dryRun: decision.dryRun)
    }
}
