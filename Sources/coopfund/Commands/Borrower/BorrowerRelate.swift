internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerRelate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "relate", abstract: say("help.borrower-relate"),
            discussion: example("borrower relate HTX-01 --to HTX-02 --relation \"cùng giám đốc\""))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("related-to"), transform: Typed.identifier) var to: String
    @Option(name: .long, help: help("relation")) var relation: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(RelateBorrowers(code: code, other: to, relation: relation?.presence), common)
    }
}
