internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LoanDisburse: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "disburse", abstract: say("help.loan-disburse"),
            discussion: example("loan disburse 01/HĐTD-2026 --amount 300tr --voucher \"UNC 07\""))
    }

    @Argument(help: help("loan-number"), transform: Typed.identifier) var number: String
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @Option(name: .long, help: help("value-date"), transform: Typed.date) var valueDate: CalendarDate?
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func run() throws {
        try write.perform(
            DisburseLoan(number: number, amount: amount, through: through, valueOn: valueDate), common,
            repetition)
    }
}
