import FundTestSupport
import Testing

@Suite struct `A simulated life of a borrower` {
    @Test(arguments: Seeds.counting(to: 200))
    func `agrees with a model of groups, reschedulings and freezes`(seed: UInt64) {
        if let report = SimulatedBorrower(seed: seed).firstDisagreement(with: RiskComparison.engine()) {
            Issue.record(Comment(rawValue: report))
        }
    }

    /// Each of these broke a written rule once, of the engine's side or the model's.
    @Test(arguments: [230, 257, 1275, 2292, 5799] as [UInt64])
    func `agrees where it once did not`(seed: UInt64) {
        let report = SimulatedBorrower(seed: seed).firstDisagreement(with: RiskComparison.engine())
        #expect(report == nil)
    }
}

/// Here the other opinion is the model's own.
@Suite struct `The comparison with the model of borrowers` {
    /// A comparison that cannot fail proves nothing: each of these mistakes has to show.
    @Test(arguments: NaiveSlip.allCases)
    func `notices a model that is wrong on purpose`(slip: NaiveSlip) {
        let report = (UInt64(1)...200).lazy.compactMap {
            SimulatedBorrower(seed: $0).firstDisagreement(with: RiskComparison.model(slip))
        }.first
        #expect(report != nil, "no life shows that the model \(slip)")
        #expect(report?.contains("other") ?? false)
    }

    @Test func `finds nothing where both are right`() {
        for seed in UInt64(1)...3 {
            #expect(SimulatedBorrower(seed: seed).firstDisagreement(with: RiskComparison.model()) == nil)
        }
    }
}
