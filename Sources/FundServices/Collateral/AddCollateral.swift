package import FundCore
package import FundStore
internal import Wording

/// Takes in a piece of collateral with its first valuation (nhận tài sản bảo đảm).
package struct AddCollateral: Act {
    package static let code = ActCode.collateral

    package let code: String
    package let borrower: String
    package let kind: CollateralKind
    package let name: String
    package let value: Amount
    package let isRealisable: Bool
    package let particulars: CollateralParticulars
    package let prices: ValuationPrices

    package init(
        code: String, borrower: String, kind: CollateralKind, name: String, value: Amount,
        isRealisable: Bool, particulars: CollateralParticulars = .init(), prices: ValuationPrices = .init()
    ) {
        self.code = code
        self.borrower = borrower
        self.kind = kind
        self.name = name
        self.value = value
        self.isRealisable = isRealisable
        self.particulars = particulars
        self.prices = prices
    }

    package var identifiers: [String?] { [code] }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let owner = try books.reader.borrower(code: borrower)
        guard try books.reader.collaterals(code: code).isEmpty else {
            throw Refusal(.collateralExists, ["code": .text(code)])
        }
        if let refusal = particulars.refusal(on: options.on, kind: kind) ?? prices.refusal(value: value) {
            throw refusal
        }
        if let document = prices.document { try books.reader.refuseStrangeDocument(document, of: owner) }
        let act = try books.open(.collateral, on: options.on)
        let valuation = Valuation(value, isRealisable: isRealisable)
        books.record(newCollateral: code, kind, name: name, of: owner.borrowerID, act: act)
        books.record(CollateralFact(entry: act, on: options.on, .valuation(valuation)), of: act)
        if !prices.isEmpty { books.record(prices, act: act) }
        if !particulars.isEmpty { books.record(particulars, of: act, act: act) }
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "code": .text(code), "name": .text(name),
            "kind": .phrase("collateral-kind." + kind.rawValue), "borrower": .text(owner.details.name),
            "on": .date(options.on), "value": .money(value.money),
        ]
        arguments["realisable"] = valuation.realisableArgument
        return Receipt(
            [
                .init("entry", act.json), .init("code", code.json), .init("on", options.on.json),
                .init("borrower", owner.code.json), .init("kind", .string(kind.rawValue)),
                .init("name", name.json), .init("value", value.json),
                .init("realisable", isRealisable.json),
            ] + (particulars.isEmpty ? [] : particulars.members) + (prices.isEmpty ? [] : prices.members),
            [Message("receipt.collateral-added", arguments), .inWords(value.money)])
    }
}

/// As asked; what is usual is left out.
extension AddCollateral {
    private enum CodingKeys: String, CodingKey {
        case code
        case borrower
        case kind
        case name
        case value
        case isRealisable = "realisable"
        case particulars
        case prices
    }

    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            code: try fields.decode(String.self, forKey: .code),
            borrower: try fields.decode(String.self, forKey: .borrower),
            kind: try fields.decode(CollateralKind.self, forKey: .kind),
            name: try fields.decode(String.self, forKey: .name),
            value: try fields.decode(Amount.self, forKey: .value),
            isRealisable: try fields.decodeIfPresent(Bool.self, forKey: .isRealisable) ?? true,
            particulars: try fields.decodeIfPresent(CollateralParticulars.self, forKey: .particulars)
                ?? .init(),
            prices: try fields.decodeIfPresent(ValuationPrices.self, forKey: .prices) ?? .init())
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(code, forKey: .code)
        try fields.encode(borrower, forKey: .borrower)
        try fields.encode(kind, forKey: .kind)
        try fields.encode(name, forKey: .name)
        try fields.encode(value, forKey: .value)
        if !isRealisable { try fields.encode(false, forKey: .isRealisable) }
        if !particulars.isEmpty { try fields.encode(particulars, forKey: .particulars) }
        if !prices.isEmpty { try fields.encode(prices, forKey: .prices) }
    }
}
