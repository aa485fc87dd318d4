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
        // By role: the book goes on where the money got another account.
        let movement = try reader.movement(of: channel.role, in: days.span)
        if try reader.account(of: Channel.cash.role) == reader.account(of: Channel.bank.role) {
            Output.talk(say("statement.one-account-for-all-money"))
        }
        let account = movement.account
        let heading = title(
            key, days, ["code": .text(account.code), "name": .text(account.name(in: Speech.language))])
        try AccountPage(form: form, days: days, layout: .money, title: heading)
            .write(movement, role: channel.role, from: reader, to: out)
        if form.common.json { out.write("\n") }
    }
    out.flush()
}
