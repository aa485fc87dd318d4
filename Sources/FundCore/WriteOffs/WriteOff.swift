/// The use of provisions for a debt that is lost (sử dụng dự phòng để xử lý rủi ro): its principal leaves the balance
/// sheet and is followed off it; the debt itself goes on.
package struct WriteOff: Hashable, Sendable {
    package let decision: String
    /// The minutes of the risk council (biên bản của hội đồng xử lý rủi ro).
    package let council: String
    /// The specific provision of the debt that it uses, and after it of the general provision.
    package let specific: Int64
    package let general: Int64

    package init(decision: String, council: String, specific: Int64, general: Int64) {
        self.decision = decision
        self.council = council
        self.specific = specific
        self.general = general
    }

    /// - Parameters:
    ///   - principal: what the debt owes of it.
    ///   - specific: what is set aside for this debt.
    ///   - general: what is set aside for all debts.
    package init(
        decision: String, council: String, of principal: Int64, from specific: Int64, and general: Int64
    ) {
        let own = min(max(specific, 0), principal)
        self.init(
            decision: decision, council: council, specific: own,
            general: min(max(general, 0), principal - own))
    }

    /// What pays for the principal: the specific provision first, then the general one; the rest is an expense. Found
    /// late, a payment leaves less to pay for.
    package func use(for principal: Int64) -> ProvisionUse {
        let specific = min(specific, principal)
        let general = min(general, principal - specific)
        return ProvisionUse(specific: specific, general: general, expense: principal - specific - general)
    }

    /// From the use of provisions to the day from which the debt may be removed: the same day five years on
    /// (NĐ 45/2021 art. 28(3)(4)).
    package static let monthsToRemoval = 60
}

/// What paid for principal that was written off.
package struct ProvisionUse: Hashable, Sendable {
    package let specific: Int64
    package let general: Int64
    package let expense: Int64
}

/// How money of a debt that was written off comes back (hình thức thu hồi).
package enum RecoveryKind: String, CaseIterable, Sendable {
    case payment
    /// The debt is sold (bán nợ).
    case debtSale = "debt-sale"
    /// What secured it is sold (xử lý tài sản bảo đảm).
    case collateral
}

/// The end of following a debt that was written off (xuất toán).
package struct Removal: Hashable, Sendable {
    package let decision: String
    package let evidence: [RemovalEvidence]

    package init(decision: String, evidence: [RemovalEvidence]) {
        self.decision = decision
        self.evidence = evidence
    }
}

/// A document that shows that nothing more can be had (chứng từ chứng minh không còn khả năng thu hồi).
package struct RemovalEvidence: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A judgement or a decision of a court.
        case court
        case bankruptcy
        /// The borrower was dissolved.
        case dissolution
        /// Of a natural person; or missing by declaration.
        case death
        /// The enforcement of a judgement came to nothing.
        case enforcement
        case other
    }

    package let kind: Kind
    package let text: String

    /// How many a removal may name.
    package static let most = 20

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}

/// A debt that is followed off the balance sheet, as it unfolds (nợ đã xử lý rủi ro).
package struct WrittenOffDebt: Hashable, Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let writeOff: WriteOff
    package let principal: Int64
    /// All interest owed on that day, by its kinds.
    package let interest: Split
    package internal(set) var recovered = Split()
    package internal(set) var removal: RemovedDebt?

    /// The first day on which it may be removed.
    package var removableFrom: CalendarDate { on.adding(months: WriteOff.monthsToRemoval) }

    package var use: ProvisionUse { writeOff.use(for: principal) }
}

/// A debt that is not followed any more.
package struct RemovedDebt: Hashable, Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let removal: Removal
}
