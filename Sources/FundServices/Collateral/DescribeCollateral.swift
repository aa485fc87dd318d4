package import FundCore
package import FundStore
internal import Wording

/// Writes down what a piece of collateral is by its papers (ghi thông tin tài sản bảo đảm).
package struct DescribeCollateral: Act {
    package static let code = ActCode.collateralDescription

    package let code: String
    /// What changes; nil where it stays.
    package let changes: CollateralParticulars

    package init(code: String, _ changes: CollateralParticulars) {
        self.code = code
        self.changes = changes
    }

    package var identifiers: [String?] {
        [changes.titleNumber, changes.parcel, changes.mapSheet, changes.contractNumber]
    }

    /// - Throws: `collateral.not-found`, `collateral.before-valuation`, `collateral.asset-of-another-kind`,
    ///   `collateral.paper-later`, `collateral.unchanged`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let desk = try CollateralDesk(code, books, options)
        try desk.refuseBeforeValuation()
        let before = try desk.register.particulars(on: options.on)
        let after = before.changed(by: changes)
        if let refusal = after.refusal(on: options.on, kind: desk.record.collateral.kind) { throw refusal }
        guard after != before else { throw Refusal(.collateralUnchanged, desk.record.arguments) }
        let act = try books.open(.collateralDescription, on: options.on)
        books.record(after, of: desk.record.collateralID, act: act)
        var arguments = desk.arguments(act)
        arguments["what"] = .phrases(after.changedFields(since: before).map { "collateral-field." + $0 })
        return Receipt(
            desk.document(act) + after.members,
            [Message("receipt.collateral-described", arguments)])
    }
}

extension CollateralParticulars {
    /// Each under the name that programs know it by.
    private var named: [(name: String, value: JSON)] {
        [
            ("asset", (asset?.rawValue).json), ("owner", owner.json), ("title_no", titleNumber.json),
            ("title_issuer", titleIssuer.json), ("title_issued_on", titleIssuedOn.json),
            ("parcel", parcel.json), ("map_sheet", mapSheet.json), ("area", area.json),
            ("address", address.json), ("contract_no", contractNumber.json),
            ("contract_on", contractOn.json),
        ]
    }

    var members: [JSON.Member] { named.map { .init($0.name, $0.value) } }

    fileprivate func changedFields(since before: CollateralParticulars) -> [String] {
        zip(named, before.named).filter { $0.value != $1.value }.map(\.0.name)
    }
}
