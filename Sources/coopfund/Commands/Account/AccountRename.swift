internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AccountRename: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename", abstract: say("help.account-rename"),
            discussion: example("account rename 6421 --name \"Chi phí quản lý văn phòng\""))
    }

    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("account-name"), transform: Typed.identifier) var name: String?
    @Option(name: .long, help: help("account-name-en"), transform: Typed.identifier) var nameEn: String?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if name?.presence == nil, nameEn?.presence == nil {
            throw ValidationError(say("usage.nothing-to-correct"))
        }
    }

    func run() throws {
        try write.perform(
            RenameAccount(code: code, vietnamese: name?.presence, english: nameEn?.presence), common)
    }
}
