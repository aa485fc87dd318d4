/// What is set aside for a debt that may be lost (dự phòng rủi ro cho vay).
package struct Provision: Hashable, Sendable {
    /// Of what the debt owes beyond its collateral (dự phòng cụ thể).
    package let specific: Money
    /// Of all principal (dự phòng chung).
    package let general: Money

    /// R = max(0, A − C) × r, each part rounded half up to the đồng.
    ///
    /// - Parameters:
    ///   - principal: A, what the debt owes of principal.
    ///   - group: 1 to 5.
    ///   - deductible: C, what its collateral deducts.
    /// - Precondition: neither amount is below zero, and the rates know the group.
    package init(principal: Money, group: Int, deductible: Money, by rates: ProvisionRates) {
        guard let specific = rates.specific[group], let general = rates.general[group] else {
            preconditionFailure("no rates for group \(group)")
        }
        self.specific = Provision.part(max(.zero, principal - deductible), specific)
        self.general = Provision.part(principal, general)
    }

    private static func part(_ money: Money, _ rate: Share) -> Money {
        Money(Rounding.halfUp.quotient(money.dong.times(rate.tenThousandths), by: Int128(Share.whole)))
    }
}

/// What part of a debt is set aside, by debt group (tỷ lệ trích lập dự phòng).
package struct ProvisionRates: Hashable, Sendable {
    package let specific: [Int: Share]
    /// Zero for a group that it does not cover.
    package let general: [Int: Share]

    package init(specific: [Int: Share], general: [Int: Share]) {
        self.specific = specific
        self.general = general
    }
}
