internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerAccount: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "account", abstract: say("help.ledger-account"))
    }

    @OptionGroup var form: LedgerForm
    @OptionGroup var days: SpanArguments
    @Argument(help: help("account-code"), transform: Typed.identifier) var code: String

    func run() throws {
        let out = StreamedOutput()
        try form.common.open().read(knownAt: days.knownAt) { reader in
            let account = try reader.account(code)
            try writePage(account, "ledger.title-account", .ledger, form, days, from: reader, to: out)
        }
        out.flush()
    }
}

/// One page that is the whole answer.
func writePage(
    _ account: AccountRecord, _ key: String, _ layout: AccountPage.Layout, _ form: LedgerForm,
    _ days: SpanArguments, from reader: FundReader, to out: StreamedOutput
) throws {
    let movements = try reader.accountMovements(in: days.span)
    guard let movement = movements.first(where: { $0.account == account }) else { return }
    let heading = title(
        key, days, ["code": .text(account.code), "name": .text(account.name(in: Speech.language))])
    try AccountPage(form: form, days: days, layout: layout, title: heading)
        .write(movement, from: reader, to: out)
    if form.common.json { out.write("\n") }
}
