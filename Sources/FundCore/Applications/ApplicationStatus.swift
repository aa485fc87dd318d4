/// The life of an application (vòng đời hồ sơ vay vốn).
package enum ApplicationStatus: String, CaseIterable, Sendable {
    case submitted
    case appraised
    case approved
    case rejected
    case withdrawn
    case signed

    package enum Event: String, CaseIterable, Sendable {
        case appraise
        case approve
        case reject
        case withdraw
        case sign
        /// Back to before the decision; to `submitted` where it was never appraised (`ApplicationLife`).
        case reopen
        /// The contract is given up undrawn; the approval stands.
        case cancel
    }

    /// Whether this is what the step came to when it was taken before.
    package func isOutcome(of event: Event) -> Bool {
        switch event {
        case .appraise, .approve, .reject, .withdraw, .sign:
            ApplicationStatus.allCases.contains { $0.after(event) == self }
        case .reopen, .cancel: false
        }
    }

    /// What each event makes of each status, nil where it may not happen.
    package func after(_ event: Event) -> ApplicationStatus? {
        switch (self, event) {
        case (.submitted, .appraise): .appraised
        case (.appraised, .approve): .approved
        case (.submitted, .reject), (.appraised, .reject): .rejected
        case (.submitted, .withdraw), (.appraised, .withdraw), (.approved, .withdraw): .withdrawn
        case (.approved, .sign): .signed
        case (.approved, .reopen), (.rejected, .reopen), (.withdrawn, .reopen): .appraised
        case (.signed, .cancel): .approved
        case (.submitted, .approve), (.submitted, .sign), (.submitted, .reopen), (.submitted, .cancel): nil
        case (.appraised, .appraise), (.appraised, .sign), (.appraised, .reopen), (.appraised, .cancel): nil
        case (.approved, .appraise), (.approved, .approve), (.approved, .reject), (.approved, .cancel): nil
        case (.rejected, _), (.withdrawn, _), (.signed, _): nil
        }
    }
}
