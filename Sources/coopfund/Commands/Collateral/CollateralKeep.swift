internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Takes the originals of a piece of collateral into the vault.
struct CollateralKeep: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "keep", abstract: say("help.collateral-keep"),
            discussion: example(
                "collateral keep TS-01 --papers \"GCN CS 01234567, HĐTC 12\" --from \"Trần Văn An\" --place \"Két số 2\""
            ))
    }

    @Argument(help: help("collateral-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("custody-papers"), transform: Typed.identifier) var papers: String
    @Option(name: .customLong("from"), help: help("custody-from"), transform: Typed.identifier)
    var person: String
    @Option(name: .long, help: help("custody-place"), transform: Typed.identifier) var place: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard papers.presence != nil, person.presence != nil else {
            throw ValidationError(say("usage.blank"))
        }
    }

    func run() throws {
        try write.perform(
            KeepCollateral(
                code: code, .init(.arrival, papers: papers, person: person, place: place?.presence)),
            common)
    }
}
