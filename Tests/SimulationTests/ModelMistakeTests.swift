import FundCore
import Testing

@Suite struct `The comparison with the model` {
    /// A comparison that cannot fail proves nothing: each of these mistakes has to show.
    @Test(arguments: NaiveLoan.Mistake.allCases)
    func `notices a model that is wrong on purpose`(mistake: NaiveLoan.Mistake) {
        var noticed = 0
        for seed in UInt64(1)...30 {
            let life = LivedLife(seed: seed)
            for day in life.days where noticed == 0 {
                let comparison = Comparison(contract: life.contract, facts: life.facts, day: day)
                #expect(
                    comparison.differences(schedules: true).isEmpty, life.comment(day))
                if !comparison.differences(mistake: mistake, schedules: true).isEmpty { noticed += 1 }
            }
            if noticed > 0 { break }
        }
        #expect(noticed > 0, "no life shows that the model \(mistake)")
    }
}
