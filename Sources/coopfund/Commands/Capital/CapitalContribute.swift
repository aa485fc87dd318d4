internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalContribute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "contribute", abstract: say("help.capital-contribute"),
            discussion: example(
                "capital contribute --source provincial-budget --amount \"2,5 tỷ\" --voucher \"BC 04\""))
    }

    @OptionGroup var capital: CapitalArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws { try write.perform(capital.service(.contribute), common, repetition) }
}
