internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import Wording

struct LedgerPost: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "post", abstract: say("help.ledger-post"))
    }

    @OptionGroup var common: CommonOptions
    @OptionGroup var write: WriteArguments
    @OptionGroup var repetition: RepetitionArguments
    @Option(name: .long, help: help("voucher-debit"), transform: Typed.posting) var debit: [NamedAmount] = []
    @Option(name: .long, help: help("voucher-credit"), transform: Typed.posting)
    var credit: [NamedAmount] = []

    func validate() throws {
        guard !debit.isEmpty, !credit.isEmpty else { throw ValidationError(say("usage.voucher-sides")) }
        guard write.note?.presence != nil else { throw ValidationError(say("usage.voucher-note")) }
    }

    func run() throws {
        try write.perform(
            PostVoucher(
                debit.map { .init(.debit, $0.account, $0.amount) }
                    + credit.map { .init(.credit, $0.account, $0.amount) }), common, repetition)
    }
}
