internal import FundCore
internal import FundStore
internal import Wording

/// A fixed asset as it stands at the end of a day.
struct AssetView {
    let record: AssetRecord
    let asOf: CalendarDate

    /// Nil where it was not bought yet.
    init?(_ record: AssetRecord, on date: CalendarDate) {
        guard record.asset.boughtOn <= date else { return nil }
        self.record = record
        asOf = date
    }

    /// Its end, where that has come by then.
    var disposal: AssetRecord.Disposal? { record.disposal.flatMap { $0.disposal.on <= asOf ? $0 : nil } }

    /// What is booked of its depreciation.
    var booked: Int64 { record.booked(through: asOf) }

    /// What is left of its cost by the books: nothing of one that has left.
    var residual: Int64 { disposal == nil ? record.asset.cost - booked : 0 }

    enum State: String {
        case waiting
        case inUse = "in-use"
        /// Nothing is left of it.
        case depreciated
        case disposed
    }

    var state: State {
        if disposal != nil { return .disposed }
        if record.asset.plan.from > asOf { return .waiting }
        return residual == 0 ? .depreciated : .inUse
    }

    var stateCell: Cell { .word("asset.state." + state.rawValue, code: state.rawValue) }

    var members: [JSON.Member] {
        let asset = record.asset
        return [
            .init("code", record.code.json), .init("name", record.name.json),
            .init("entry", record.entry.json), .init("bought_on", asset.boughtOn.json),
            .init("in_use_on", asset.plan.from.json), .init("life", asset.plan.months.json),
            .init("cost", asset.cost.json), .init("accumulated_depreciation", booked.json),
            .init("residual", residual.json), .init("state", .string(state.rawValue)),
            .init("through", (asset.through?.code.text).json), .init("counterparty", record.supplier.json),
            .init("decision", record.decision.json), .init("disposal", disposal.map(json) ?? .null),
        ]
    }

    private func json(_ disposal: AssetRecord.Disposal) -> JSON {
        let proceeds = disposal.disposal.proceeds
        return .object([
            .init("entry", disposal.entry.json), .init("on", disposal.disposal.on.json),
            .init("proceeds", (proceeds?.amount.money.dong).json),
            .init("through", (proceeds?.through.code.text).json), .init("because", disposal.because.json),
        ])
    }
}
