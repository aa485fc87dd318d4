internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct EffectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "effect", abstract: say("help.effect"),
            subcommands: [EffectRecord.self, EffectList.self])
    }
}
