/// How much of the capital may stand in fixed assets (giới hạn đầu tư tài sản cố định): data with a citation.
package struct AssetRule: DatedRule, Hashable, Sendable {
    package enum Code: String, CaseIterable, Sendable {
        /// What is left of all fixed assets, of actual charter capital: NĐ 45/2021 art. 38(3).
        case fixedAssetsLimit = "fixed-assets-limit"
    }

    package let code: Code
    package let validFrom: CalendarDate
    /// Nil where the rule holds no more.
    package let limit: Share?
    package let citation: String
    /// How sure the rule is: verified, partly, remembered or assumed.
    package let certainty: String
    package let entry: Int64?

    package init(
        code: Code, validFrom: CalendarDate, limit: Share?, citation: String, certainty: String,
        entry: Int64? = nil
    ) {
        self.code = code
        self.validFrom = validFrom
        self.limit = limit
        self.citation = citation
        self.certainty = certainty
        self.entry = entry
    }

    /// Of each code the latest row that is in force on the day; what has ended is left out.
    package static func inForce(on date: CalendarDate, among rules: [AssetRule]) -> [AssetRule] {
        let latest = rules.counting(on: date) { $0.code }
        return Code.allCases.compactMap { latest[$0] }.filter { $0.limit != nil }
    }

    /// - Parameters:
    ///   - residual: what is left of all fixed assets, this one included, in đồng.
    ///   - capital: the actual charter capital.
    /// - Throws: `asset.above-limit`.
    package func refuse(residual: Int64, of capital: Int64) throws(Refusal) {
        guard let limit else { return }
        let most = limit.part(of: max(capital, 0))
        guard residual > most else { return }
        throw Refusal(
            .assetAboveLimit,
            [
                "residual": .money(Money(min(residual, Money.limit))), "most": .money(Money(most)),
                "share": .share(limit), "capital": .money(Money(capital)), "citation": .text(citation),
            ])
    }
}
