import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// The fixed assets and the suppliers of a year, by chance of their own.
struct LivedAssets: LivedByChance {
    fileprivate struct Asset {
        let code: String
        let entry: Int64
        let cost: Int64
        let months: Int
        /// The first day of use.
        let from: CalendarDate
        let boughtOn: CalendarDate
        let supplier: String?
        let purchase: [MoneyPosting]
        var disposal: (entry: Int64, on: CalendarDate, postings: [MoneyPosting])?
        /// What months that were closed, or the disposal that stands, booked of its loss.
        var closings: [(on: CalendarDate, dong: Int64)] = []
        var parts: [(on: CalendarDate, dong: Int64)] = []

        /// Day by day: a day of a month is one of its 28 to 31 parts.
        func lost(through date: CalendarDate) -> Int64 {
            // Each of 28, 29, 30 and 31 divides it.
            let unit = 377_580
            var (day, used) = (from, 0)
            while day <= date, used < months * unit {
                let (year, month, _) = day.parts
                used += unit / CalendarDate.days(inMonth: month, of: year)
                day = day.adding(days: 1)
            }
            used = min(used, months * unit)
            let whole = Int128(months * unit)
            return Int64((Int128(cost) * Int128(used) * 2 + whole) / (2 * whole))
        }
    }

    var random: SeededGenerator
    fileprivate var held: [Asset] = []
    fileprivate var bought = 0
    /// What each supplier is owed, by a name in small letters.
    fileprivate var owed: [String?: Int64] = [:]

    init(seed: UInt64) { random = SeededGenerator(seed: seed ^ 0x61_7373_6574) }
}

extension FundYear {
    mutating func liveAssets() throws {
        if assets.happens(1, in: 3) { try buyAsset() }
        if assets.happens(1, in: 4) { try disposeOfAsset() }
        if assets.happens(1, in: 6) { try reverseOfAsset() }
        if assets.happens(1, in: 2) { try oweSupplier() }
        if assets.happens(1, in: 3) { try paySupplier() }
    }

    /// A day of the month, not before another.
    private mutating func assetDay(from first: CalendarDate? = nil) -> CalendarDate? {
        let first = max(current.first, first ?? current.first)
        guard first <= current.last else { return nil }
        return first.adding(days: assets.number(0...current.last.days(since: first)))
    }

    /// Debit one account, credit another: as if money had gone out for the one and come in for the other.
    private func pair(
        _ debit: String, _ credit: String, _ dong: Int64, on date: CalendarDate
    ) -> [MoneyPosting] {
        guard dong != 0 else { return [] }
        return [
            MoneyPosting(on: date, account: debit, through: .bank, dong: -dong),
            MoneyPosting(on: date, account: credit, through: .bank, dong: dong),
        ]
    }

    private mutating func buyAsset() throws {
        guard let date = assetDay() else { return }
        assets.bought += 1
        let code = "TS-\(assets.bought)"
        let cost = Int64(assets.number(1...9_000_000))
        let months = assets.number(1...20)
        let from = assets.happens(1, in: 3) ? date.adding(days: assets.number(0...45)) : date
        let supplier = assets.happens(1, in: 3) ? "Công ty \(assets.number(1...2))" : nil
        let channel: MoneyCode? = supplier == nil ? (assets.happens(1, in: 4) ? .cash : .bank) : nil
        let entry = try attempt(
            "buy asset",
            BuyAsset(
                code: code, name: "Tài sản", cost: .dong(cost), life: months, starts: from,
                through: channel, supplier: supplier), on: date)
        guard let entry else { return }
        let purchase =
            channel.map { [MoneyPosting(on: date, account: "211", through: $0, dong: -cost)] }
            ?? pair("211", "331", cost, on: date)
        postings += purchase
        if let supplier { assets.owed[Identifier.caseless(supplier), default: 0] += cost }
        assets.held.append(
            .init(
                code: code, entry: entry, cost: cost, months: months, from: from, boughtOn: date,
                supplier: supplier, purchase: purchase))
    }

    private mutating func disposeOfAsset() throws {
        guard
            let index = assets.held.indices.filter({ assets.held[$0].disposal == nil }).randomElement(
                using: &assets.random)
        else { return }
        let asset = assets.held[index]
        guard let date = assetDay(from: asset.boughtOn) else { return }
        let proceeds = assets.happens(1, in: 2) ? Int64(assets.number(1...5_000_000)) : nil
        let entry = try attempt(
            "dispose of asset",
            DisposeAsset(
                code: asset.code, proceeds: proceeds.map { .dong($0) }, through: .cash, because: "hỏng"),
            on: date)
        guard let entry else { return }
        var before = asset.closings.reduce(0) { $0 + $1.dong }
        var month = asset.boughtOn > closedThrough ? asset.boughtOn : closedThrough.adding(days: 1)
        var parts: [(on: CalendarDate, dong: Int64)] = []
        while FiscalPeriod(.month, containing: month).last < date {
            let period = FiscalPeriod(.month, containing: month)
            let lost = asset.lost(through: period.last)
            if lost > before { parts.append((period.last, lost - before)) }
            (before, month) = (max(before, lost), period.next.first)
        }
        let lost = asset.lost(through: date.adding(days: -1))
        if lost > before { parts.append((date, lost - before)) }
        before = max(before, lost)
        var taken = parts.flatMap { pair("6424", "214", $0.dong, on: $0.on) }
        taken += pair("214", "211", before, on: date) + pair("811", "211", asset.cost - before, on: date)
        if let proceeds {
            taken.append(MoneyPosting(on: date, account: "711", through: .cash, dong: proceeds))
        }
        postings += taken
        assets.held[index].disposal = (entry, date, taken)
        assets.held[index].parts = parts
    }

    /// Takes back a purchase of which nothing is lost, or a disposal.
    private mutating func reverseOfAsset() throws {
        guard let index = assets.held.indices.randomElement(using: &assets.random) else { return }
        let asset = assets.held[index]
        let (entry, on) = asset.disposal.map { ($0.entry, $0.on) } ?? (asset.entry, asset.boughtOn)
        guard let date = assetDay(from: on),
            try attempt("reverse of asset", ReverseEntry(entry: entry, reason: "nhập nhầm"), on: date) != nil
        else { return }
        for posting in asset.disposal?.postings ?? asset.purchase {
            postings.append(
                MoneyPosting(
                    on: max(posting.on, closedThrough.adding(days: 1)), account: posting.account,
                    through: posting.through, dong: -posting.dong))
        }
        if asset.disposal == nil {
            if let supplier = asset.supplier {
                assets.owed[Identifier.caseless(supplier), default: 0] -= asset.cost
            }
            assets.held.remove(at: index)
        } else {
            assets.held[index].disposal = nil
            assets.held[index].parts = []
        }
    }

    private mutating func supplier() -> String? {
        let names = ["Điện lực Sóc Trăng", "ĐIỆN LỰC  sóc trăng", "Công ty 1", "công ty 2"]
        return assets.happens(1, in: 5) ? nil : names[assets.number(0...3)]
    }

    private mutating func oweSupplier() throws {
        guard let date = assetDay() else { return }
        let (dong, name) = (Int64(assets.number(1...3_000_000)), supplier().map(Identifier.normal))
        let entry = try attempt(
            "voucher",
            PostVoucher(
                [.init(.debit, "6421", .dong(dong)), .init(.credit, "331", .dong(dong))], counterparty: name),
            on: date)
        guard entry != nil else { return }
        postings += pair("6421", "331", dong, on: date)
        assets.owed[name.map(Identifier.caseless), default: 0] += dong
    }

    private mutating func paySupplier() throws {
        guard let date = assetDay() else { return }
        let (dong, name) = (Int64(assets.number(1...3_000_000)), supplier().map(Identifier.normal))
        let entry = try attempt(
            "move money",
            MoveMoney(
                .payment(.account("331")), amount: .dong(dong), through: .bank, counterparty: name), on: date)
        guard entry != nil else { return }
        postings.append(MoneyPosting(on: date, account: "331", through: .bank, dong: -dong))
        assets.owed[name.map(Identifier.caseless), default: 0] -= dong
    }

    // MARK: Closings

    /// What the closing of a month books of each asset: what it has lost by then, less what is booked.
    mutating func depreciate(at end: CalendarDate) {
        for index in assets.held.indices where assets.held[index].boughtOn <= end {
            let asset = assets.held[index]
            let last = asset.disposal.map { min($0.on.adding(days: -1), end) } ?? end
            let booked = (asset.closings + asset.parts).reduce(0) { $1.on <= end ? $0 + $1.dong : $0 }
            let due = asset.lost(through: last) - booked
            guard due > 0 else { continue }
            assets.held[index].closings.append((end, due))
            postings += pair("6424", "214", due, on: end)
        }
    }

    mutating func takeDepreciationBack(of end: CalendarDate) {
        for index in assets.held.indices {
            for closing in assets.held[index].closings where closing.on == end {
                postings += pair("214", "6424", closing.dong, on: end)
            }
            assets.held[index].closings.removeAll { $0.on == end }
        }
    }

    /// Each supplier is owed what was booked with him, whatever the letters of his name.
    func expectSuppliers(_ place: Comment) throws {
        let found = try desk.database.read {
            try $0.counterpartyMovements(on: "331", in: LedgerSpan())
        }
        var owed: [String?: Int64] = [:]
        for movement in found {
            owed[movement.name.map(Identifier.caseless)] =
                movement.credits - movement.debits - movement.opening
        }
        #expect(owed.filter { $0.value != 0 } == assets.owed.filter { $0.value != 0 }, place)
    }
}
