internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanRecover: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "recover", abstract: say("help.loan-recover"),
            discussion: example("loan recover 01/HĐTD-2026 --amount 50tr --kind debt-sale"))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("recovery-kind")) var kind: RecoveryKind = .payment
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            RecoverLoan(number: number, amount: amount, kind: kind, through: through), common, repetition)
    }
}
