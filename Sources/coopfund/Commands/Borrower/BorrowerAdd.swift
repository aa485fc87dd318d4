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
    @Option(name: .long, help: help("tax-code"), transform: Typed.taxCode) var taxCode: TaxCode?
    @Option(name: .long, help: help("sector"), transform: Typed.identifier) var sector: String?
    @Option(name: .long, help: help("commune"), transform: Typed.identifier) var commune: String?
    @Option(name: .long, help: help("district"), transform: Typed.identifier) var district: String?
    @Option(name: .long, help: help("members")) var members: Int?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let members, !(1...10_000_000).contains(members) { throw ValidationError(say("usage.members")) }
        if name.presence == nil || code.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            AddBorrower(
                code: code.presence ?? code, kind: kind,
                details: BorrowerDetails(
                    name: name.presence ?? name, taxCode: taxCode?.text, sector: sector?.presence,
                    commune: commune?.presence,
                    district: district?.presence, members: members)), common)
    }
}
