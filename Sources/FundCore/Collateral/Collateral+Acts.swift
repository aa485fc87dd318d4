extension Collateral {
    /// With one more fact.
    ///
    /// - Parameter arguments: what the sentences name: the collateral (`code`) and the loan (`loan`).
    /// - Throws: `collateral.before-valuation`, `collateral.valued-later`, `collateral.secured-already`,
    ///   `collateral.not-secured`, `collateral.later-entry`.
    package func adding(
        _ fact: CollateralFact, naming arguments: [String: Refusal.Argument]
    ) throws(Refusal) -> Collateral {
        let after = Collateral(kind, facts: facts + [fact])
        guard let (bad, flaw) = after.flaw else { return after }
        var arguments = arguments
        arguments["on"] = .date(fact.on)
        switch flaw {
        case .beforeValuation(let valued):
            arguments["valued"] = .date(valued)
            throw Refusal(.collateralBeforeValuation, arguments)
        case .valuedLater:
            arguments["valued"] = lastValued.map { .date($0) }
            throw Refusal(.collateralValuedLater, arguments)
        case .secured(let from):
            // The other may be the later of the two.
            arguments["from"] = .date(bad == fact ? from : bad.on)
            throw Refusal(.collateralSecured, arguments)
        case .notSecured where bad == fact: throw Refusal(.collateralNotSecured, arguments)
        case .notSecured: throw Refusal.later(bad, arguments)
        }
    }

    /// Without a fact that is taken back.
    ///
    /// - Throws: `collateral.later-entry` where another rests on it.
    package func reversing(
        entry: Int64, naming arguments: [String: Refusal.Argument]
    ) throws(Refusal) -> Collateral {
        let after = Collateral(kind, facts: facts.filter { $0.entry != entry })
        // Without the valuation that it came with nothing of it may be left.
        if facts.first?.entry == entry, let next = after.facts.first { throw Refusal.later(next, arguments) }
        if let (bad, _) = after.flaw { throw Refusal.later(bad, arguments) }
        return after
    }

    private var lastValued: CalendarDate? {
        facts.last { if case .valuation = $0.content { true } else { false } }?.on
    }
}

extension Refusal {
    /// An entry on record would not stand any more.
    fileprivate static func later(_ fact: CollateralFact, _ arguments: [String: Argument]) -> Refusal {
        var arguments = arguments
        arguments["later"] = .number(Int(fact.entry))
        arguments["day"] = .date(fact.on)
        return Refusal(.collateralLaterEntry, arguments)
    }
}
