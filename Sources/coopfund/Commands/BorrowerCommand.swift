internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct BorrowerCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "borrower", abstract: say("help.borrower"),
            subcommands: [
                BorrowerAdd.self, BorrowerCorrect.self, BorrowerList.self, BorrowerRelate.self,
                BorrowerCreditCheck.self,
            ])
    }
}

struct BorrowerAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "add", abstract: say("help.borrower-add"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Option(name: .long, help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("borrower-kind")) var kind: BorrowerKind
    @Option(name: .long, help: help("borrower-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("tax-code"), transform: Typed.taxCode) var taxCode: TaxCode?
    @Option(name: .long, help: help("sector"), transform: Typed.identifier) var sector: String?
    @Option(name: .long, help: help("commune"), transform: Typed.identifier) var commune: String?
    @Option(name: .long, help: help("district"), transform: Typed.identifier) var district: String?
    @Option(name: .long, help: help("members")) var members: Int?

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

struct BorrowerCorrect: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "correct", abstract: say("help.borrower-correct"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("borrower-name"), transform: Typed.identifier) var name: String?
    @Option(name: .long, help: help("tax-code"), transform: Typed.taxCode) var taxCode: TaxCode?
    @Option(name: .long, help: help("sector"), transform: Typed.identifier) var sector: String?
    @Option(name: .long, help: help("commune"), transform: Typed.identifier) var commune: String?
    @Option(name: .long, help: help("district"), transform: Typed.identifier) var district: String?
    @Option(name: .long, help: help("members")) var members: Int?

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

struct BorrowerRelate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "relate", abstract: say("help.borrower-relate"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("related-to"), transform: Typed.identifier) var to: String
    @Option(name: .long, help: help("relation")) var relation: String?

    func run() throws {
        try write.perform(RelateBorrowers(code: code, other: to, relation: relation?.presence), common)
    }
}

struct BorrowerCreditCheck: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "credit-check", abstract: say("help.borrower-credit-check"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @Argument(help: help("borrower-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("debt-group")) var group: Int
    @Option(name: .long, help: help("credit-source"), transform: Typed.identifier) var source: String?

    func validate() throws {
        if !(1...5).contains(group) { throw ValidationError(say("usage.debt-group")) }
    }

    func run() throws {
        try write.perform(RecordCreditCheck(code: code, group: group, source: source?.presence), common)
    }
}
