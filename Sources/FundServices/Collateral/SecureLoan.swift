package import FundCore
package import FundStore
internal import Wording

/// Lets a piece of collateral secure a loan for an amount (bảo đảm khoản vay). Its owner may be another than who
/// borrows (bên thứ ba bảo đảm).
package struct SecureLoan: Act {
    package static let code = ActCode.collateralSecurity

    package let code: String
    package let loan: String
    package let amount: Amount

    package init(code: String, loan: String, amount: Amount) {
        self.code = code
        self.loan = loan
        self.amount = amount
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        let contract = try books.reader.loanRecord(loan)
        try books.reader.loan(contract).refuseSecurity(on: options.on)
        let (act, _) = try desk.put(
            .security(loan: contract.loanID, amount), .collateralSecurity, loan: contract.number)
        var arguments = desk.arguments(act)
        arguments["loan"] = .text(contract.number)
        arguments["amount"] = .money(amount.money)
        var notices: [Message] = []
        if contract.borrower.borrowerID != desk.record.borrowerID {
            arguments["owner"] = .text(desk.record.borrower)
            arguments["borrower"] = .text(contract.borrower.code)
            notices.append(Message("notice.collateral-of-another", arguments))
        }
        return Receipt(
            desk.document(act) + [.init("loan", contract.number.json), .init("amount", amount.json)],
            [Message("receipt.collateral-secures", arguments), .inWords(amount.money)], notices: notices)
    }
}
