internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct AssetDispose: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "dispose", abstract: say("help.asset-dispose"),
            discussion: example(
                "asset dispose TSCD-01 --proceeds 120tr --through bank --because \"Thanh lý\""))
    }

    @Argument(help: help("asset-code"), transform: Typed.identifier) var code: String
    @Option(name: .long, help: help("asset-proceeds"), transform: Typed.amount) var proceeds: Amount?
    @Option(name: .long, help: help("asset-proceeds-through")) var through: MoneyCode?
    @Option(name: .long, help: help("asset-because"), transform: Typed.identifier) var because: String
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if because.presence == nil { throw ValidationError(say("usage.blank")) }
        if through != nil, proceeds == nil { throw ValidationError(say("usage.through-without-proceeds")) }
    }

    func run() throws {
        try write.perform(
            DisposeAsset(code: code, proceeds: proceeds, through: through, because: because), common)
    }
}
