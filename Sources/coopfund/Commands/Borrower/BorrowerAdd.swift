internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.borrower-add"),
            discussion: example(
                "borrower add --code HTX-01 --kind cooperative --name \"HTX Nông nghiệp Phú Lợi\" --members 35"
            ))
    }

    @Option(name: .long, help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("borrower-kind")) var kind: BorrowerKind
    @Option(name: .long, help: help("borrower-name"), transform: Typed.identifier) var name: String
    @OptionGroup var about: BorrowerArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if name.presence == nil || code.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        let changes = about.changes
        try write.perform(
            AddBorrower(
                code: code.presence ?? code, kind: kind,
                details: changes.applied(to: BorrowerDetails(name: name.presence ?? name)),
                identity: changes.identity), common)
    }
}
