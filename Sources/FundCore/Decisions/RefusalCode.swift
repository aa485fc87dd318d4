extension Refusal {
    /// Every reason for which the rules turn a request down.
    package enum Code: String, CaseIterable, Sendable {
        case placeholder
    }
}
