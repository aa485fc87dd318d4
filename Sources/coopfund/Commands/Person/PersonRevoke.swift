internal import ArgumentParser
internal import FundServices
internal import Wording

struct PersonRevoke: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke", abstract: say("help.person-revoke"),
            discussion: example("person revoke \"Trần Thị Bình\" --reason \"Nghỉ việc\""))
    }

    @Argument(help: help("person-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("reason")) var reason: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if reason.presence == nil { throw ValidationError(say("usage.blank")) }
    }

    func run() throws {
        try write.perform(RevokePerson(name, reason: reason.presence ?? reason), common)
    }
}
