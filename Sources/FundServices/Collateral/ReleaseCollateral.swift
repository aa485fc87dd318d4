package import FundCore
package import FundStore
internal import Wording

/// Releases a piece of collateral for one loan, or for all that it secures (giải chấp).
package struct ReleaseCollateral: Act {
    package static let code = ActCode.collateralRelease

    package let code: String
    /// Nil for every loan that it secures.
    package let loan: String?

    package init(code: String, loan: String?) {
        self.code = code
        self.loan = loan
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        let contract = try loan.map { try books.reader.loanRecord($0) }
        let before = desk.record.collateral.securities
        let (act, after) = try desk.put(
            .release(loan: contract?.loanID), .collateralRelease, loan: contract?.number)
        let ended = Set(after.securities.filter { $0.releasedOn != nil }.map(\.entry))
            .subtracting(before.filter { $0.releasedOn != nil }.map(\.entry))
        let released = desk.numbers(of: after.securities.filter { ended.contains($0.entry) })
        let left = desk.numbers(of: after.securities(on: options.on))
        var arguments = desk.arguments(act)
        arguments["loans"] = .text(released.joined(separator: ", "))
        arguments["left"] = left.isEmpty ? nil : .text(left.joined(separator: ", "))
        return Receipt(
            desk.document(act) + [
                .init("loan", (contract?.number).json), .init("released", released.json),
                .init("secures", left.json),
            ], [Message("receipt.collateral-released", arguments)],
            notices: left.isEmpty ? try desk.leftBehind() : [])
    }
}

extension CollateralDesk {
    /// What is still to be done where it secures nothing any more.
    fileprivate func leftBehind() throws -> [Message] {
        let register = try register
        var notices: [Message] = []
        if register.registration(on: options.on).state == .registered {
            notices.append(Message("notice.registration-to-end", record.arguments))
        }
        if register.kept(on: options.on) != nil {
            notices.append(Message("notice.originals-to-give-back", record.arguments))
        }
        return notices
    }
}

extension CollateralDesk {
    fileprivate func numbers(of securities: [Collateral.Security]) -> [String] {
        securities.map { record.loans[$0.loan] ?? "" }
    }
}
