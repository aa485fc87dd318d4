internal import FundCore
internal import Wording

extension ValuationPrices {
    var members: [JSON.Member] {
        [
            .init("official_price", (official?.money).json), .init("market_price", (market?.money).json),
            .init("agreed_price", (agreed?.money).json), .init("price_basis", basis.json),
            .init("document", document.json),
        ]
    }
}
