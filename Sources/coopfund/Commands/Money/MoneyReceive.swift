internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyReceive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "receive", abstract: say("help.money-receive"),
            discussion: example("money receive --for deposit-interest --amount 1.200.000"))
    }

    @Option(name: .customLong("for"), help: help("money-for-receipt")) var purpose: ReceiptPurpose?
    @Option(name: .long, help: help("money-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: MoneyCode = .bank
    @Option(
        name: [.long, .customLong("counterparty")], help: help("money-from"), transform: Typed.identifier)
    var from: String?
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws { _ = try MoneyPurpose.place(purpose?.role, account) }

    func run() throws {
        let purpose = try MoneyPurpose.place(purpose?.role, account)
        try write.perform(
            MoveMoney(.receipt(purpose), amount: amount, through: through, counterparty: from?.presence),
            common, repetition)
    }
}
