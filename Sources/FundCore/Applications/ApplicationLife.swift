/// One thing that became of an application (bước xử lý hồ sơ), as it was recorded.
package struct ApplicationStep: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case appraised
        case approved
        case rejected
        case withdrawn
        /// Put back to before its decision, by a decision (mở lại).
        case reopened
        case signed
        /// The contract was given up undrawn (hủy hợp đồng).
        case cancelled
    }

    package let entry: Int64
    package let on: CalendarDate
    package let kind: Kind
    /// What was appraised, approved, or signed for.
    package let amount: Int64?
    package let by: String
    package let decision: String?
    package let reason: String?
    /// The number of the contract that was signed or cancelled.
    package let contract: String?
    /// By whose authority it was approved.
    package let authority: ApprovalAuthority?

    package init(
        entry: Int64, on date: CalendarDate, kind: Kind, amount: Int64?, by: String, decision: String? = nil,
        reason: String? = nil, contract: String? = nil, authority: ApprovalAuthority? = nil
    ) {
        self.entry = entry
        on = date
        self.kind = kind
        self.amount = amount
        self.by = by
        self.decision = decision
        self.reason = reason
        self.contract = contract
        self.authority = authority
    }
}

/// The life of an application as its steps unfold, in the order in which they were recorded. What a reopening or
/// a cancellation undoes stays among the steps.
package struct ApplicationLife: Hashable, Sendable {
    package let steps: [ApplicationStep]
    package private(set) var status = ApplicationStatus.submitted
    /// The appraisal that a decision rests on: the last one.
    package private(set) var appraisal: ApplicationStep?
    /// The decision that stands: an approval, a rejection, a withdrawal.
    package private(set) var decision: ApplicationStep?
    /// Whether it was put back since its appraisal, which may then be made anew.
    private var isReopened = false

    /// - Parameter steps: in order of record, without those reversed.
    package init(_ steps: [ApplicationStep]) {
        self.steps = steps
        for step in steps { take(step) }
    }

    /// What an event makes of the application, nil where it may not happen.
    package func after(_ event: ApplicationStatus.Event) -> ApplicationStatus? {
        if event == .appraise, status == .appraised, isReopened { return .appraised }
        let after = status.after(event)
        return event == .reopen && after != nil && appraisal == nil ? .submitted : after
    }

    private mutating func take(_ step: ApplicationStep) {
        switch step.kind {
        case .appraised:
            (status, appraisal, isReopened) = (.appraised, step, false)
        case .approved: (status, decision) = (.approved, step)
        case .rejected: (status, decision) = (.rejected, step)
        case .withdrawn: (status, decision) = (.withdrawn, step)
        case .reopened:
            (status, decision, isReopened) = (appraisal == nil ? .submitted : .appraised, nil, true)
        case .signed: status = .signed
        case .cancelled: status = .approved
        }
    }
}
