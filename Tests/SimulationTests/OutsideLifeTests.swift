import Foundation
import Testing

/// The second opinion is worth something only where it agrees with figures that it did not compute.
@Suite struct `The model, before the engine is held against it` {
    private static let fixtures = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("FundCoreTests/Fixtures").path

    @Test func `agrees with the published lives of loans`() throws {
        var outside = OutsideLives()
        for line in try OutsideLives.lines(of: "\(Self.fixtures)/loan_lives.jsonl") {
            try outside.tell(plainLife: line)
        }
        #expect(outside.differences == [])
        #expect(outside.whole == 25 && outside.figures > 1_500)
    }

    /// Rescheduled, frozen, put into groups: what bears on collateral and provisions is passed over.
    @Test func `agrees with the published lives of loans that are changed, frozen and classified`() throws {
        var outside = OutsideLives()
        for line in try OutsideLives.lines(of: "\(Self.fixtures)/risk.jsonl") {
            try outside.tell(riskLife: line)
        }
        #expect(outside.differences == [])
        #expect(outside.whole == 48 && outside.figures > 6_500 && outside.passedOver == 76)
    }

    /// Lives that a wrong model agrees with would prove nothing: each of these mistakes has to show.
    @Test(arguments: NaiveSlip.ofPublishedLives)
    func `is found out by the published lives where it is wrong on purpose`(slip: NaiveSlip) throws {
        var outside = OutsideLives()
        outside.slip = slip
        for line in try OutsideLives.lines(of: "\(Self.fixtures)/risk.jsonl") {
            try outside.tell(riskLife: line)
        }
        #expect(!outside.differences.isEmpty, "no life shows that the model \(slip)")
    }
}
