internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalWithdraw: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: say("help.capital-withdraw"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var capital: CapitalArguments

    func run() throws { try write.perform(capital.service(.withdraw), common, repetition) }
}
