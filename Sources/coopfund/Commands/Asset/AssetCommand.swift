internal import ArgumentParser
internal import Wording

struct AssetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "asset", abstract: say("help.asset"),
            subcommands: [AssetBuy.self, AssetDispose.self, AssetList.self, AssetShow.self])
    }
}
