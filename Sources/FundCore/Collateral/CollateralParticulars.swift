/// What a piece of collateral is (loại tài sản): finer than the kind by which its value counts.
package enum CollateralAsset: String, CaseIterable, Sendable {
    /// Quyền sử dụng đất.
    case landUseRight = "land-use-right"
    /// Nhà, công trình gắn liền với đất.
    case building
    case machine
    case vehicle
    /// Hàng hóa, cây trồng, vật nuôi.
    case goods
    case deposit
    /// Giấy tờ có giá.
    case securities
    /// Bảo lãnh của bên thứ ba.
    case guarantee
    /// Tài sản khác.
    case other = "other-asset"

    /// The kinds that it may be counted as.
    package var kinds: [CollateralKind] {
        switch self {
        case .landUseRight, .building: [.realEstate]
        case .deposit: [.deposit]
        case .securities: [.governmentBond, .other]
        case .machine, .vehicle, .goods, .guarantee, .other: [.other]
        }
    }

    /// Whether the security has to be registered to hold: land-use rights and what stands on land (NĐ 99/2022/NĐ-CP
    /// art. 4(1)); for movables it may be.
    private var isRegistered: Bool { self == .landUseRight || self == .building }

    /// Whether a piece has to be registered; where nobody said what it is, real estate has.
    package static func isToBeRegistered(_ asset: CollateralAsset?, as kind: CollateralKind) -> Bool {
        asset?.isRegistered ?? (kind == .realEstate)
    }
}

/// What is known of a piece of collateral by its papers (thông tin tài sản bảo đảm); nil where it is not on record.
package struct CollateralParticulars: Hashable, Sendable {
    package var asset: CollateralAsset?
    /// Where another than the borrower owns it (bên thứ ba bảo đảm).
    package var owner: String?
    /// Of the certificate (số giấy chứng nhận), and who issued it.
    package var titleNumber: String?
    package var titleIssuer: String?
    package var titleIssuedOn: CalendarDate?
    /// Số thửa, số tờ bản đồ.
    package var parcel: String?
    package var mapSheet: String?
    /// In square metres.
    package var area: Int64?
    package var address: String?
    /// Of the contract of security (hợp đồng thế chấp), and its day.
    package var contractNumber: String?
    package var contractOn: CalendarDate?

    package init() {}

    package var isEmpty: Bool { self == CollateralParticulars() }

    /// What changes takes the place of what was; the rest stays.
    package func changed(by changes: CollateralParticulars) -> CollateralParticulars {
        var after = self
        func take<Value>(_ field: WritableKeyPath<CollateralParticulars, Value?>) {
            if let value = changes[keyPath: field] { after[keyPath: field] = value }
        }
        take(\.asset)
        take(\.owner)
        take(\.titleNumber)
        take(\.titleIssuer)
        take(\.titleIssuedOn)
        take(\.parcel)
        take(\.mapSheet)
        take(\.area)
        take(\.address)
        take(\.contractNumber)
        take(\.contractOn)
        return after
    }

    /// Why it cannot be so.
    ///
    /// - Parameters:
    ///   - date: on which it is written down.
    ///   - kind: as what its value counts.
    package func refusal(on date: CalendarDate, kind: CollateralKind) -> Refusal? {
        if let asset, !asset.kinds.contains(kind) {
            return Refusal(
                .assetOfAnotherKind,
                [
                    "asset": .phrase("collateral-asset." + asset.rawValue),
                    "kind": .phrase("collateral-kind." + kind.rawValue),
                ])
        }
        if let day = [titleIssuedOn, contractOn].compactMap(\.self).first(where: { $0 > date }) {
            return Refusal(.collateralPaperLater, ["paper": .date(day), "on": .date(date)])
        }
        return nil
    }
}

/// On which prices a valuation rests (ba bảng giá của biên bản định giá).
package struct ValuationPrices: Hashable, Sendable {
    /// By the table of the province (giá UBND).
    package var official: Amount?
    package var market: Amount?
    /// As both sides agreed (giá thỏa thuận).
    package var agreed: Amount?
    /// Where the prices come from: the number of the table, offers, who was asked.
    package var basis: String?
    /// The entry of the minutes.
    package var document: Int64?

    package init() {}

    package var isEmpty: Bool { self == ValuationPrices() }

    /// A piece is taken at no more than the highest of its prices.
    package func refusal(value: Amount) -> Refusal? {
        let prices = [official, market, agreed].compactMap(\.?.money)
        guard let highest = prices.max(), value.money > highest else { return nil }
        return Refusal(
            .valueAbovePrices, ["value": .money(value.money), "highest": .money(highest)])
    }
}
