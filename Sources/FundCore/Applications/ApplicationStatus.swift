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
    }

    /// What each event makes of each status, nil where it may not happen.
    package func after(_ event: Event) -> ApplicationStatus? {
        switch (self, event) {
        case (.submitted, .appraise): .appraised
        case (.appraised, .approve): .approved
        case (.submitted, .reject), (.appraised, .reject): .rejected
        case (.submitted, .withdraw), (.appraised, .withdraw), (.approved, .withdraw): .withdrawn
        case (.approved, .sign): .signed
        case (.submitted, .approve), (.submitted, .sign): nil
        case (.appraised, .appraise), (.appraised, .sign): nil
        case (.approved, .appraise), (.approved, .approve), (.approved, .reject): nil
        case (.rejected, _), (.withdrawn, _), (.signed, _): nil
        }
    }
}
