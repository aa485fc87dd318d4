import FundTestSupport
import Testing

@Suite struct `A simulated life of a loan` {
    @Test(arguments: Seeds.counting(to: 200))
    func `agrees with a model that lives through every day`(seed: UInt64) {
        if let disagreement = SimulatedLife(seed: seed).firstDisagreement() {
            Issue.record(Comment(rawValue: disagreement))
        }
    }
}
