/// Another plan for all principal that is outstanding (cơ cấu lại thời hạn trả nợ; NĐ 45/2021 art. 27).
package struct Rescheduling: Hashable, Sendable {
    package var decision: String
    package var plan: Plan
    /// What the decision says it is; nil takes whatever fits.
    package var kind: Kind?
    /// Where interest that is due and unpaid falls due instead; nil leaves it due.
    package var deferInterestTo: CalendarDate?
    /// The programme of the State under which it is done (chương trình, chính sách).
    package var programme: String?
    /// Leaves the debt in its group by that programme (giữ nguyên nhóm nợ).
    package var keepsGroup: Bool
    /// When the borrower asked for it: noted, nothing follows from it.
    package var requestedOn: CalendarDate?
    /// By which decision it comes later than the rules allow.
    package var lateByDecision: String?

    package init(
        decision: String, plan: Plan, kind: Kind? = nil, deferInterestTo: CalendarDate? = nil,
        programme: String? = nil, keepsGroup: Bool = false, requestedOn: CalendarDate? = nil,
        lateByDecision: String? = nil
    ) {
        self.decision = decision
        self.plan = plan
        self.kind = kind
        self.deferInterestTo = deferInterestTo
        self.programme = programme
        self.keepsGroup = keepsGroup
        self.requestedOn = requestedOn
        self.lateByDecision = lateByDecision
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// The last due date stays within the one that stands (điều chỉnh kỳ hạn trả nợ).
        case adjustment
        /// It lies later (gia hạn nợ).
        case `extension`
    }

    package enum Plan: Hashable, Sendable {
        /// Amounts that add up to the principal outstanding; of what is found to be less, the last dates lack it.
        case agreed([LoanTerms.CustomRow])
        /// Equal shares, rounded as the contract says.
        case equal(instalments: Int, every: Period, firstDue: CalendarDate)

        /// In order, before rolling.
        package var dates: [CalendarDate] {
            switch self {
            case .agreed(let rows): rows.map(\.dueOn)
            case .equal(let count, let every, let first):
                (0..<count).map { first.adding(every, times: $0, anchor: first.parts.day) }
            }
        }
    }
}

/// Days on which nothing falls due and nothing grows late (khoanh nợ): from the day after the act to the end of
/// `until`.
package struct Freeze: Hashable, Sendable {
    package var until: CalendarDate
    package var interest: FrozenInterest
    package var decision: String
    package var programme: String?

    package init(
        until: CalendarDate, interest: FrozenInterest = .none, decision: String, programme: String? = nil
    ) {
        self.until = until
        self.interest = interest
        self.decision = decision
        self.programme = programme
    }
}

/// What frozen days bear (lãi trong thời gian khoanh nợ).
package enum FrozenInterest: String, CaseIterable, Sendable {
    case none
    /// In-term interest on all principal, overdue or not, and nothing else.
    case inTerm = "in-term"
}

/// All that is not due yet falls due on a day (thu hồi nợ trước hạn).
package struct Recall: Hashable, Sendable {
    package var due: CalendarDate
    package var decision: String
    package var reason: String?

    package init(due: CalendarDate, decision: String, reason: String? = nil) {
        self.due = due
        self.decision = decision
        self.reason = reason
    }
}

/// A debt put into a lower group than its days past due give (phân loại theo định tính).
package struct LoweredGroup: Hashable, Sendable {
    package var group: Int
    package var decision: String
    package var reason: String

    package init(group: Int, decision: String, reason: String) {
        self.group = group
        self.decision = decision
        self.reason = reason
    }
}

/// Why interest is let off, where the debt group asks (lý do miễn, giảm lãi).
package enum WaiverCause: String, CaseIterable, Sendable {
    /// The borrower cannot pay in full as agreed (TT 14/2024 art. 5): a debt of group 3.
    case inability
}
