internal import ArgumentParser
internal import FundServices
internal import FundStore
internal import Wording

struct RequestReject: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reject", abstract: say("help.request-reject"),
            discussion: example("request reject 12 --reason \"Thiếu biên bản\" --by \"Lê Văn Cường\""))
    }

    @Argument(help: help("request-number")) var number: Int64
    @Option(name: .long, help: help("reason")) var reason: String
    @OptionGroup var decision: RequestDecisionArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if reason.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        let request = RejectRequest(number, because: reason.presence ?? reason)
        try request.run(on: common.open(), by: decision.actor, today: Today.date, decision.ending).tell(
            common, dryRun: decision.dryRun)
    }
}
