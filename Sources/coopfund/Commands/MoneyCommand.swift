internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct MoneyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "money", abstract: say("help.money"),
            subcommands: [MoneyReceive.self, MoneyPay.self, MoneyTransfer.self, MoneyList.self])
    }
}

struct MoneyReceive: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "receive", abstract: say("help.money-receive"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .customLong("for"), help: help("money-for-receipt")) var purpose: ReceiptPurpose?
    @Option(name: .long, help: help("money-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank
    @Option(name: .long, help: help("money-from"), transform: Typed.identifier) var from: String?

    func validate() throws { try requireOne(purpose, account) }

    func run() throws {
        guard let purpose = chosen(purpose?.role, account) else { return }
        try write.perform(
            MoveMoney(.receipt(purpose), amount: amount, through: through, counterparty: from?.presence),
            common, repetition)
    }
}

struct MoneyPay: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "pay", abstract: say("help.money-pay"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .customLong("for"), help: help("money-for-payment")) var purpose: PaymentPurpose?
    @Option(name: .long, help: help("money-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount
    @Option(name: .long, help: help("through")) var through: Channel = .bank
    @Option(name: .long, help: help("money-to"), transform: Typed.identifier) var to: String?

    func validate() throws { try requireOne(purpose, account) }

    func run() throws {
        guard let purpose = chosen(purpose?.role, account) else { return }
        try write.perform(
            MoveMoney(.payment(purpose), amount: amount, through: through, counterparty: to?.presence),
            common, repetition)
    }
}

struct MoneyTransfer: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "transfer", abstract: say("help.money-transfer"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .long, help: help("transfer-from")) var from: Channel
    @Option(name: .long, help: help("transfer-to")) var to: Channel
    @Option(name: .long, help: help("amount"), transform: Typed.amount) var amount: Amount

    func validate() throws {
        if from == to { throw ValidationError(say("usage.transfer-between-two")) }
    }

    func run() throws {
        try write.perform(MoveMoney(.transfer, amount: amount, through: from), common, repetition)
    }
}

private func requireOne(_ purpose: (some Any)?, _ account: String?) throws {
    if (purpose == nil) == (account == nil) { throw ValidationError(say("usage.money-for-or-account")) }
}

private func chosen(_ role: AccountRole?, _ account: String?) -> FreePlace? {
    role.map { .role($0) } ?? account.map { .account($0) }
}
