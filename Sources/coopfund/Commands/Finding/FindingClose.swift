internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Says how a recommendation was done.
struct FindingClose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close", abstract: say("help.finding-close"),
            discussion: example("finding close KN-01 --evidence \"Biên bản 03/BB-KT ngày 15/09/2026\""))
    }

    @Argument(help: help("finding-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("finding-evidence"), transform: Typed.identifier) var evidence: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard evidence.presence != nil else { throw ValidationError(say("usage.blank")) }
    }

    func run() throws { try write.perform(CloseFinding(number: number, evidence: evidence), common) }
}
