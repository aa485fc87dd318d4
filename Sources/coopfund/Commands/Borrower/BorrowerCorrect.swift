internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: say("help.borrower-correct"),
            discussion: example("borrower correct HTX-01 --members 42"))
    }

    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("borrower-name"), transform: Typed.identifier) var name: String?
    @Option(name: .long, help: help("tax-code"), transform: Typed.taxCode) var taxCode: TaxCode?
    @Option(name: .long, help: help("sector"), transform: Typed.identifier) var sector: String?
    @Option(name: .long, help: help("commune"), transform: Typed.identifier) var commune: String?
    @Option(name: .long, help: help("district"), transform: Typed.identifier) var district: String?
    @Option(name: .long, help: help("members")) var members: Int?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let members, !(1...10_000_000).contains(members) { throw ValidationError(say("usage.members")) }
        let given = [name, sector, commune, district].compactMap { $0?.presence }
        if given.isEmpty, taxCode == nil, members == nil {
            throw ValidationError(say("usage.nothing-to-correct"))
        }
    }

    func run() throws {
        try write.perform(
            CorrectBorrower(
                code: code,
                changes: BorrowerChanges(
                    name: name?.presence, taxCode: taxCode?.text, sector: sector?.presence,
                    commune: commune?.presence, district: district?.presence, members: members)), common)
    }
}
