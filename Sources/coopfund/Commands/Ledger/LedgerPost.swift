internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LedgerPost: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "post", abstract: say("help.ledger-post"),
            discussion: example(
                "ledger post --debit 6421=2tr --credit 331=2tr --counterparty \"Điện lực\" --note \"Tiền điện tháng 2\""
            )
        )
    }

    @Option(name: .long, help: help("voucher-debit"), transform: Typed.posting) var debit: [NamedAmount] = []
    @Option(name: .long, help: help("voucher-credit"), transform: Typed.posting)
    var credit: [NamedAmount] = []
    @OptionGroup var counterparty: CounterpartyArguments
    @OptionGroup var repetition: RepetitionArguments
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        var missing: [String] = []
        if debit.isEmpty || credit.isEmpty { missing.append(say("usage.voucher-sides")) }
        if write.note?.presence == nil { missing.append(say("usage.voucher-note")) }
        guard missing.isEmpty else { throw ValidationError(missing.joined(separator: " ")) }
    }

    func run() throws {
        try write.perform(
            PostVoucher(
                debit.map { .init(.debit, $0.account, $0.amount) }
                    + credit.map { .init(.credit, $0.account, $0.amount) },
                counterparty: counterparty.counterparty), common, repetition)
    }
}
