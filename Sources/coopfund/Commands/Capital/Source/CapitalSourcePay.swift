internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct CapitalSourcePay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pay", abstract: say("help.capital-source-pay"),
            discussion: example("capital source pay UT-2026 --amount 12tr"))
    }

    @Argument(help: help("source-code")) var code: SourceCode
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(PaySource(source: code, amount: amount, through: through), common)
    }
}
