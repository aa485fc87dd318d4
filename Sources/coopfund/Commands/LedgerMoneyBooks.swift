internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerCashBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cash-book", abstract: say("help.ledger-cash-book"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments

    func run() throws { try writeBook(of: .cash, "statement.title-cash-book", form, days) }
}

struct LedgerBankBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "bank-book", abstract: say("help.ledger-bank-book"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments

    func run() throws { try writeBook(of: .bank, "statement.title-bank-book", form, days) }
}

private func writeBook(
    of channel: Channel, _ key: String, _ form: LedgerForm, _ days: SpanArguments
) throws {
    let out = StreamedOutput()
    try form.common.open().read(knownAt: days.knownAt) { reader in
        let account = try reader.account(of: channel.role)
        if try Channel.allCases.allSatisfy({ try reader.account(of: $0.role) == account }) {
            Output.talk(say("statement.one-account-for-all-money"))
        }
        try writePage(account, key, .money, form, days, from: reader, to: out)
    }
    out.flush()
}
