package import FundCore
package import FundStore
internal import Wording

/// Records what a piece of collateral is worth by another valuation (định giá lại tài sản bảo đảm).
package struct RevalueCollateral: Act {
    package static let code = ActCode.collateralRevaluation

    package let code: String
    package let value: Amount
    package let isRealisable: Bool
    package let prices: ValuationPrices

    package init(code: String, value: Amount, isRealisable: Bool, prices: ValuationPrices = .init()) {
        self.code = code
        self.value = value
        self.isRealisable = isRealisable
        self.prices = prices
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        let valuation = Valuation(value, isRealisable: isRealisable)
        let before = desk.record.collateral.valuation(on: options.on)
        if let refusal = prices.refusal(value: value) { throw refusal }
        if let document = prices.document {
            try books.reader.refuseStrangeDocument(
                document, of: try books.reader.borrower(code: desk.record.borrower))
        }
        let (act, _) = try desk.put(.valuation(valuation), .collateralRevaluation)
        if !prices.isEmpty { books.record(prices, act: act) }
        var arguments = desk.arguments(act)
        arguments["value"] = .money(value.money)
        arguments["realisable"] = valuation.realisableArgument
        arguments["before_on"] = before.map { .date($0.on) }
        arguments["before"] = before.map { .money($0.1.value.money) }
        return Receipt(
            desk.document(act) + [
                .init("value", value.json), .init("realisable", isRealisable.json),
                .init("value_before", (before?.1.value).json), .init("valued_before_on", (before?.on).json),
            ] + (prices.isEmpty ? [] : prices.members),
            [Message("receipt.collateral-revalued", arguments), .inWords(value.money)])
    }
}

/// As asked; what is usual is left out.
extension RevalueCollateral {
    private enum CodingKeys: String, CodingKey {
        case code
        case value
        case isRealisable = "realisable"
        case prices
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            value: try fields.decode(Amount.self, forKey: .value),
            isRealisable: try fields.decodeIfPresent(Bool.self, forKey: .isRealisable) ?? true,
            prices: try fields.decodeIfPresent(ValuationPrices.self, forKey: .prices) ?? .init())
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(value, forKey: .value)
        if !isRealisable { try fields.encode(false, forKey: .isRealisable) }
        if !prices.isEmpty { try fields.encode(prices, forKey: .prices) }
    }
}
