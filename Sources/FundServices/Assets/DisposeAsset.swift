package import FundCore
package import FundStore
internal import Wording

/// Sells a fixed asset, or gives it up (thanh lý, nhượng bán tài sản cố định).
package struct DisposeAsset: Act {
    package static let code = ActCode.assetDisposal

    package let code: String
    package let proceeds: Amount?
    /// Where the proceeds come in.
    package let through: MoneyCode?
    package let because: String

    package init(code: String, proceeds: Amount? = nil, through: MoneyCode? = nil, because: String) {
        self.code = code
        self.proceeds = proceeds
        self.through = proceeds == nil ? nil : through ?? .bank
        self.because = because
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case proceeds
        case through
        case because
    }

    /// - Throws: `asset.not-found`, `asset.disposed-already`, `asset.not-bought-yet`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let record = try books.reader.asset(code)
        let named: [String: Refusal.Argument] = ["code": .text(record.code), "on": .date(options.on)]
        if let disposal = record.disposal {
            throw Refusal(
                .assetDisposed,
                named.merging([
                    "entry": .number(Int(disposal.entry)), "disposed": .date(disposal.disposal.on),
                ]) { $1 })
        }
        guard options.on >= record.asset.boughtOn else {
            throw Refusal(
                .assetNotBoughtYet, named.merging(["bought": .date(record.asset.boughtOn)]) { $1 })
        }
        let act = try books.open(.assetDisposal, on: options.on)
        let disposal = AssetDisposal(
            on: options.on,
            proceeds: try proceeds.flatMap { amount in
                try through.map { .init(amount, through: try books.reader.moneyAccount($0)) }
            })
        let booked = record.depreciation.reduce(0) { $0 + $1.dong }
        let parts = record.asset.plan.parts(
            booked: booked, from: books.firstOpen(from: record.asset.boughtOn), leavingOn: options.on)
        books.post(disposal.entry(of: record.asset, booked: booked, parts: parts), act: act)
        books.record(disposal, of: record.entry, because: because, act: act)
        for part in parts { books.record(depreciationOf: record.entry, on: part.on, part.dong, act: act) }
        let accumulated = parts.reduce(booked) { $0 + $1.dong }
        return receipt(record, disposal, accumulated: accumulated, act)
    }

    private func receipt(
        _ record: AssetRecord, _ disposal: AssetDisposal, accumulated: Int64, _ act: Int64
    ) -> Receipt {
        let residual = Money(record.asset.cost - accumulated)
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(act)), "code": .text(record.code), "name": .text(record.name),
            "on": .date(disposal.on), "cost": .money(Money(record.asset.cost)),
            "accumulated": .money(Money(accumulated)), "residual": .money(residual),
            "because": .text(because),
        ]
        if let proceeds = disposal.proceeds {
            arguments["proceeds"] = .money(proceeds.amount.money)
            arguments["channel"] = proceeds.through.phrase
        }
        return Receipt(
            [
                .init("entry", act.json), .init("code", record.code.json), .init("on", disposal.on.json),
                .init("cost", record.asset.cost.json), .init("accumulated_depreciation", accumulated.json),
                .init("residual", residual.json), .init("proceeds", (proceeds?.money.dong).json),
                .init("through", (disposal.proceeds?.through.code.text).json),
                .init("because", because.json),
            ],
            [Message("receipt.asset-disposed", arguments)] + (proceeds.map { [.inWords($0.money)] } ?? []))
    }
}
