internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

/// Says who is related to a borrower, or to somebody of the fund.
struct RelativeAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.relative-add"),
            discussion: example(
                "relative add --borrower HTX-01 --name \"Trần Thị Bình\" --relation vợ --id-number 094085001234"
            ))
    }

    @Option(name: .long, help: help("relative-borrower"), transform: Typed.identifier) var borrower: String?
    @Option(name: .long, help: help("relative-application"), transform: Typed.identifier)
    var application: String?
    @Option(name: .long, help: help("relative-staff"), transform: Typed.identifier) var staff: String?
    @Option(name: .long, help: help("relative-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("relative-relation"), transform: Typed.identifier) var relation: String?
    @Option(name: .long, help: help("relative-number"), transform: Typed.personalNumber)
    var idNumber: PersonalNumber?
    @Option(name: .long, help: help("address"), transform: Typed.identifier) var address: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard [borrower, application, staff].compactMap({ $0?.presence }).count == 1 else {
            throw ValidationError(say("usage.relative-of"))
        }
        guard name.presence != nil else { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(
            DeclareRelative(
                borrower: borrower?.presence, application: application?.presence, staff: staff?.presence,
                relative: Relative(
                    name, relation: relation?.presence, idNumber: idNumber?.text,
                    address: address?.presence)), common)
    }
}
