internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw", abstract: say("help.capital-withdraw"),
            discussion: example("capital withdraw --source entrusted --amount 100tr"))
    }

    @OptionGroup var capital: CapitalArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try write.perform(capital.service(.withdraw), common, repetition) }
}
