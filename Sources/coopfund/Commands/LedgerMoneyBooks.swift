internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

struct LedgerCashBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cash-book", abstract: say("help.ledger-cash-book"))
    }

    @OptionGroup var form: AnswerForm
    @OptionGroup var days: SpanArguments

    func run() throws { try form.answerBook(of: .cash, days) }
}

struct LedgerBankBook: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "bank-book", abstract: say("help.ledger-bank-book"))
    }

    @OptionGroup var form: AnswerForm
    @OptionGroup var days: SpanArguments

    func run() throws { try form.answerBook(of: .bank, days) }
}

extension AnswerForm {
    fileprivate func answerBook(of channel: Channel, _ days: SpanArguments) throws {
        try answer(knownAt: days.knownAt) { reader in
            if try reader.account(of: Channel.cash.role) == reader.account(of: Channel.bank.role) {
                Output.talk(say("statement.one-account-for-all-money"))
            }
            return try .moneyBook(reader, of: channel, in: days.span)
        }
    }
}
