internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

extension AnswerForm {
    /// The book of one kind of money, with a word where both kinds stand on one account.
    func answerBook(of channel: Channel, _ days: SpanArguments) throws {
        try answer(knownAt: days.knownAt) { reader in
            if try reader.account(of: Channel.cash.role) == reader.account(of: Channel.bank.role) {
                Output.talk(say("statement.one-account-for-all-money"))
            }
            return try .moneyBook(reader, of: channel, in: days.span)
        }
    }
}
