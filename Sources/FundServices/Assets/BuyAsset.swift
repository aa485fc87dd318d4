package import FundCore
package import FundStore
internal import Wording

/// Buys a fixed asset (mua tài sản cố định), with money or on credit.
package struct BuyAsset: Act {
    package static let code = ActCode.assetPurchase

    package let code: String
    package let name: String
    package let cost: Amount
    /// In months.
    package let life: Int
    /// The first day of use; nil for the day of the purchase.
    package let starts: CalendarDate?
    /// Where the money goes out; nil where the supplier is owed it.
    package let through: MoneyCode?
    package let supplier: String?
    package let decision: String?

    /// - Parameter supplier: to whom it is owed; then no money goes out.
    package init(
        code: String, name: String, cost: Amount, life: Int, starts: CalendarDate? = nil,
        through: MoneyCode?, supplier: String? = nil, decision: String? = nil
    ) {
        self.code = code
        self.name = name
        self.cost = cost
        self.life = life
        self.starts = starts
        self.through = through
        self.supplier = supplier
        self.decision = decision
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case name
        case cost
        case life
        case starts
        case through
        case supplier
        case decision
    }

    package var identifiers: [String?] { [code, decision] }

    /// - Throws: `asset.exists`, `asset.starts-before-purchase`, `asset.above-limit`, `capital.exceeds-money`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        guard try books.reader.assets(code: code).isEmpty else {
            throw Refusal(.assetExists, ["code": .text(code)])
        }
        let place = try through.map { try books.reader.moneyAccount($0) }
        let asset = try FixedAsset(
            plan: DepreciationPlan(cost: cost, months: life, from: starts ?? options.on),
            boughtOn: options.on, through: place)
        guard asset.plan.from <= options.today.adding(months: 120) else {
            throw Refusal(.futureDate, ["on": .date(asset.plan.from), "today": .date(options.today)])
        }
        let act = try books.open(.assetPurchase, on: options.on)
        try books.refuseAboveLimit(adding: asset.cost, on: options.on)
        if let place {
            try place.refuse(cost, above: books.reader.money(on: place).lowest(from: options.on))
            try books.refuseSourceShortages(asset.purchase)
        }
        books.post(asset.purchase, act: act)
        books.record(asset, code: code, name: name, decision: decision, act: act)
        var notices: [Message] = []
        if let supplier {
            notices = try books.nearCounterparties(supplier)
            books.record(counterparty: supplier, act: act)
        }
        return Receipt(
            [
                .init("entry", act.json), .init("code", code.json), .init("name", name.json),
                .init("cost", cost.json), .init("life", life.json), .init("on", options.on.json),
                .init("in_use_on", asset.plan.from.json), .init("through", (through?.text).json),
                .init("counterparty", supplier.json), .init("decision", decision.json),
            ], [sentence(asset, act), .inWords(cost.money)], notices: notices)
    }

    private func sentence(_ asset: FixedAsset, _ act: Int64) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "code": .text(code), "name": .text(name),
            "cost": .money(cost.money), "months": .number(life), "on": .date(asset.boughtOn),
            "starts": .date(asset.plan.from), "monthly": .money(Money(asset.monthly)),
        ]
        arguments["channel"] = asset.through?.phrase
        arguments["supplier"] = supplier.map { .text($0) }
        return Message("receipt.asset-bought", arguments)
    }
}

extension FixedAsset {
    /// What a whole month loses.
    fileprivate var monthly: Int64 { Rounding.halfUp.quotient(Int128(cost), by: Int128(plan.months)) }
}

extension Books {
    /// What is left of all fixed assets stays within its share of the actual charter capital.
    ///
    /// - Parameter dong: what comes to it.
    /// - Throws: `asset.above-limit`.
    func refuseAboveLimit(adding dong: Int64, on date: CalendarDate) throws {
        guard let rule = AssetRule.inForce(on: date, among: try reader.assetRules()).first else { return }
        let held = try reader.balances(of: [.fixedAssets, .accumulatedDepreciation], asOf: date)
        try rule.refuse(
            residual: held.values.reduce(dong, +), of: reader.capital(asOf: date).actualCharterCapital)
    }

    /// A word where a counterparty has not been in the books, and others that are called nearly so have.
    func nearCounterparties(_ name: String) throws -> [Message] {
        let names = try reader.counterparties()
        let form = Identifier.caseless(name)
        guard !names.contains(where: { Identifier.caseless($0) == form }) else { return [] }
        let near = NearName.nearest(name, among: names)
        guard !near.isEmpty else { return [] }
        return [
            Message(
                "notice.near-counterparty",
                [
                    "name": .text(name),
                    "near": .text(near.map { "“\($0)”" }.joined(separator: ", ")),
                ])
        ]
    }
}
