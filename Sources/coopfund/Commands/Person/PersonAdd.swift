internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct PersonAdd: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: say("help.person-add"),
            discussion: example(
                "person add \"Trần Thị Bình\" --login binh --title \"Kế toán trưởng\" --duties accountant,approver --up-to 300tr"
            ))
    }

    @Argument(help: help("person-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("duties"), transform: Typed.duties) var duties: DutyList
    @Option(name: .long, help: help("person-login"), transform: Typed.identifier) var login: String?
    @Option(name: .long, help: help("person-title"), transform: Typed.identifier) var title: String?
    @Option(name: .customLong("up-to"), help: help("approves-up-to"), transform: Typed.amount)
    var approvesUpTo: Amount?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if name.presence == nil { throw ValidationError(say("usage.blank")) }
        if name.unicodeScalars.count > 200 || (login?.unicodeScalars.count ?? 0) > 63 {
            throw ValidationError(say("usage.name-length"))
        }
        if approvesUpTo != nil, !duties.duties.contains(.approver) {
            throw ValidationError(say("usage.limit-is-an-approvers"))
        }
    }

    func run() throws {
        try write.perform(
            AddPerson(
                name.presence ?? name, login: login?.presence, title: title?.presence, duties: duties.duties,
                approvesUpTo: approvesUpTo), common)
    }
}
