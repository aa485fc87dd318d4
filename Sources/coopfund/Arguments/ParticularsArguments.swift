internal import ArgumentParser
internal import FundCore
internal import Wording

/// What a piece of collateral is by its papers.
struct ParticularsArguments: ParsableArguments {
    @Option(name: .long, help: help("collateral-asset")) var asset: CollateralAsset?
    @Option(name: .long, help: help("collateral-owner"), transform: Typed.identifier) var owner: String?
    @Option(name: .customLong("title"), help: help("title-number"), transform: Typed.identifier)
    var titleNumber: String?
    @Option(name: .long, help: help("title-issuer"), transform: Typed.identifier) var titleIssuer: String?
    @Option(name: .customLong("title-issued"), help: help("title-issued-on"), transform: Typed.date)
    var titleIssuedOn: CalendarDate?
    @Option(name: .long, help: help("parcel"), transform: Typed.identifier) var parcel: String?
    @Option(name: .customLong("map-sheet"), help: help("map-sheet"), transform: Typed.identifier)
    var mapSheet: String?
    @Option(name: .long, help: help("collateral-area")) var area: Int64?
    @Option(name: .long, help: help("collateral-address"), transform: Typed.identifier) var address: String?
    @Option(name: .customLong("contract"), help: help("security-contract"), transform: Typed.identifier)
    var contractNumber: String?
    @Option(name: .customLong("contract-on"), help: help("security-contract-on"), transform: Typed.date)
    var contractOn: CalendarDate?

    var particulars: CollateralParticulars {
        var known = CollateralParticulars()
        known.asset = asset
        known.owner = owner?.presence
        known.titleNumber = titleNumber?.presence
        known.titleIssuer = titleIssuer?.presence
        known.titleIssuedOn = titleIssuedOn
        known.parcel = parcel?.presence
        known.mapSheet = mapSheet?.presence
        known.area = area
        known.address = address?.presence
        known.contractNumber = contractNumber?.presence
        known.contractOn = contractOn
        return known
    }

    func validate() throws {
        guard area.map({ (1...1_000_000_000_000).contains($0) }) ?? true else {
            throw ValidationError(say("usage.collateral-area"))
        }
    }
}

/// On which prices a valuation rests.
struct PriceArguments: ParsableArguments {
    @Option(name: .customLong("official-price"), help: help("official-price"), transform: Typed.amount)
    var official: Amount?
    @Option(name: .customLong("market-price"), help: help("market-price"), transform: Typed.amount)
    var market: Amount?
    @Option(name: .customLong("agreed-price"), help: help("agreed-price"), transform: Typed.amount)
    var agreed: Amount?
    @Option(name: .customLong("price-basis"), help: help("price-basis"), transform: Typed.identifier)
    var basis: String?
    @Option(name: .long, help: help("document-entry")) var document: Int64?

    var prices: ValuationPrices {
        var prices = ValuationPrices()
        prices.official = official
        prices.market = market
        prices.agreed = agreed
        prices.basis = basis?.presence
        prices.document = document
        return prices
    }
}
