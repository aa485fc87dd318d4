package import FundCore
package import FundStore
internal import Wording

/// Records the insurance of a piece of collateral (bảo hiểm tài sản bảo đảm).
package struct InsureCollateral: Act {
    package static let code = ActCode.collateralInsurance

    package let code: String
    package let insurance: CollateralInsurance

    package init(code: String, _ insurance: CollateralInsurance) {
        self.code = code
        self.insurance = insurance
    }

    package var identifiers: [String?] { [insurance.policy] }

    /// - Throws: `collateral.not-found`, `collateral.before-valuation`, `collateral.insurance-backwards`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        try desk.refuseBeforeValuation()
        if let refusal = insurance.refusal { throw refusal }
        let act = try books.open(.collateralInsurance, on: options.on)
        books.record(insurance, of: desk.record.collateralID, act: act)
        var arguments = desk.arguments(act)
        arguments["policy"] = .text(insurance.policy)
        arguments["insurer"] = .text(insurance.insurer)
        arguments["amount"] = .money(insurance.amount.money)
        arguments["from"] = .date(insurance.from)
        arguments["until"] = .date(insurance.until)
        return Receipt(
            desk.document(act) + insurance.members,
            [Message("receipt.collateral-insured", arguments)])
    }
}

extension CollateralInsurance {
    var members: [JSON.Member] {
        [
            .init("policy", policy.json), .init("insurer", insurer.json), .init("amount", amount.json),
            .init("from", from.json), .init("until", until.json),
        ]
    }
}
