internal import FundCore
internal import FundStore

extension MonthPart {
    /// What fixed assets lose by a month (khấu hao tháng).
    static let depreciation = MonthPart(
        kind: .depreciation, name: "depreciation", booked: "receipt.month-depreciated",
        takenBack: "receipt.depreciation-reversed",
        due: { books, last in
            try books.reader.assets().filter { $0.asset.boughtOn <= last }
                .map { asset in
                    // A disposal that was taken back may have booked more than the month is to bear.
                    let dong = max(0, asset.planned(through: last) - asset.booked(through: last))
                    return Due(dong: dong) {
                        books.record(depreciationOf: asset.entry, on: last, dong, act: $0)
                    }
                }
        }, legs: { FixedAsset.depreciation($0, on: $1) })
}
