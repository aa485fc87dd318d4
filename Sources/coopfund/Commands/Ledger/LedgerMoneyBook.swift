internal import ArgumentParser
internal import FundCore
internal import FundServices
internal import FundStore
internal import Wording

extension AnswerForm {
    /// The book of one money account, with a word where the till and the bank stand on one account of the chart.
    func answerBook(of code: MoneyCode, _ days: SpanArguments) throws {
        try answer(knownAt: days.knownAt) { reader in
            let place = try reader.head.moneyAccounts.named(code)
            if place.account == nil, try reader.account(of: .cash) == reader.account(of: .bank) {
                Output.talk(say("statement.one-account-for-all-money"))
            }
            return try .moneyBook(reader, of: place, in: days.span, today: Today.date)
        }
    }
}
