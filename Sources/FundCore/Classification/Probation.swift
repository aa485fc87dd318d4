extension DebtFacts {
    /// Whether a rescheduling still holds the debt: its way back is not gone (đang trong thời gian thử thách).
    package func isOnProbation(_ rules: DebtGroupRules) -> Bool {
        history.causes.contains { cause in
            switch cause.kind {
            case .rescheduled, .keptByPolicy:
                !cause.isOver(on: on, isUnpaid: isUnpaid, after: rules.risk.wayBack, isLong: isLong, history)
            case .interestReduced, .byHand, .frozen: false
            }
        }
    }
}
