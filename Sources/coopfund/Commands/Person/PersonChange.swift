internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct PersonChange: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "change", abstract: say("help.person-change"),
            discussion: example("person change \"Trần Thị Bình\" --duties accountant"))
    }

    @Argument(help: help("person-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("duties"), transform: Typed.duties) var duties: DutyList?
    @Option(name: .long, help: help("person-login"), transform: Typed.identifier) var login: String?
    @Option(name: .long, help: help("person-title"), transform: Typed.identifier) var title: String?
    @Option(name: .customLong("up-to"), help: help("approves-up-to"), transform: Typed.amount)
    var approvesUpTo: Amount?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if (login?.unicodeScalars.count ?? 0) > 63 { throw ValidationError(say("usage.name-length")) }
        if approvesUpTo != nil, let duties, !duties.duties.contains(.approver) {
            throw ValidationError(say("usage.limit-is-an-approvers"))
        }
        if duties == nil, login?.presence == nil, title?.presence == nil, approvesUpTo == nil {
            throw ValidationError(say("usage.nothing-changes"))
        }
    }

    func run() throws {
        try write.perform(
            ChangePerson(
                name, login: login?.presence, title: title?.presence, duties: duties?.duties,
                approvesUpTo: approvesUpTo), common)
    }
}
