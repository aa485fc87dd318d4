internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct FundCreate: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create", abstract: say("help.fund-create"),
            discussion: example(
                "fund create --code ST --name \"Quỹ Hỗ trợ phát triển HTX\" --province \"Sóc Trăng\""))
    }

    @Option(name: .long, help: help("fund-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("fund-name"), transform: Typed.identifier) var name: String
    @Option(name: .long, help: help("province"), transform: Typed.identifier) var province: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        let result = try CreateFund(code: code, name: name, province: province)
            .run(on: common.open(), write.options)
        write.print(result, common)
    }
}
