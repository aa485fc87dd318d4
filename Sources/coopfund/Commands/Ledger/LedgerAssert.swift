internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerAssert: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "assert", abstract: say("help.ledger-assert"),
            discussion: example(
                "ledger assert --account 112 --amount 1.250.000.000 --on 2026-02-28 --evidence bank-statement"
            ))
    }

    @Option(name: .long, help: help("assert-account"), transform: Typed.identifier) var account: String?
    @Option(name: .long, help: help("assert-loan"), transform: Typed.identifier) var loan: String?
    // A minus is part of the balance, not the beginning of an option.
    @Option(name: .long, parsing: .unconditional, help: help("balance"), transform: Typed.balance)
    var amount: Money
    @Option(name: .long, help: help("evidence")) var evidence: BalanceAssertion.Evidence?
    @OptionGroup var write: WriteArguments
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (account == nil) != (loan == nil) else { throw ValidationError(say("usage.account-or-loan")) }
        guard write.on != nil else { throw ValidationError(say("usage.balance-day")) }
    }

    func run() throws {
        let subject: AssertBalance.Subject
        if let loan { subject = .loan(loan) } else { subject = .account(account ?? "") }
        try write.perform(
            AssertBalance(
                subject, balance: amount,
                evidence: evidence ?? (loan == nil ? .other : .borrowerConfirmation)), common)
    }
}
