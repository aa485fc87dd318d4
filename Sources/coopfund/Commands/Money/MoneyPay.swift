internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyPay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pay", abstract: say("help.money-pay"),
            discussion: example(
                "money pay --for operating --amount 3tr --through cash --to \"Điện lực\" --voucher \"PC 09\""
            ))
    }

    @Option(name: .customLong("for"), help: help("money-for-payment")) var purpose: PaymentPurpose?
    @Option(name: .long, help: help("money-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @Option(name: [.long, .customLong("counterparty")], help: help("money-to"), transform: Typed.identifier)
    var to: String?
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try MoneyPurpose.place(purpose?.role, account) }

    func run() throws {
        let purpose = try MoneyPurpose.place(purpose?.role, account)
        try write.perform(
            MoveMoney(.payment(purpose), amount: amount, through: through, counterparty: to?.presence),
            common, repetition)
    }
}
