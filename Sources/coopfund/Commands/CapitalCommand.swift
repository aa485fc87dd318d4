internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct CapitalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "capital", abstract: say("help.capital"),
            subcommands: [CapitalContribute.self, CapitalWithdraw.self, CapitalShow.self])
    }
}

/// What moves, from or to whom.
struct CapitalArguments: ParsableArguments {
    @Option(name: .long, help: help("source")) var source: CapitalSource
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank

    func service(_ direction: MoveCapital.Direction) -> MoveCapital {
        MoveCapital(direction, source: source, amount: amount, through: through)
    }
}

struct CapitalContribute: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "contribute", abstract: say("help.capital-contribute"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var capital: CapitalArguments

    func run() throws { try write.perform(capital.service(.contribute), common, repetition) }
}

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
