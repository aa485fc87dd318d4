import Testing

@testable import FundCore

@Suite struct `Debt groups` {
    /// TT 14/2024/TT-NHNN art. 5: < 10, 10–29, 30–89, 90–179, 180 days and more.
    @Test(arguments: [
        (0, 1), (9, 1), (10, 2), (29, 2), (30, 3), (89, 3), (90, 4), (179, 4), (180, 5), (900, 5),
    ])
    func `follow the days past due`(days: Int, group: Int) {
        let rules = ClassificationRules(
            validFrom: day(2024, 8, 12), groupsFrom: [10, 30, 90, 180], citation: "TT 14/2024/TT-NHNN điều 5",
            certainty: "verified")
        #expect(rules.group(daysPastDue: days) == group)
    }

    @Test func `follow the rules of the day`() {
        let old = ClassificationRules(
            validFrom: day(2021, 5, 15), groupsFrom: [1, 2, 3, 4], citation: "cũ", certainty: "assumed")
        let new = ClassificationRules(
            validFrom: day(2024, 8, 12), groupsFrom: [10, 30, 90, 180], citation: "mới", certainty: "verified"
        )
        #expect(ClassificationRules.inForce(on: day(2021, 5, 14), among: [old, new]) == nil)
        #expect(ClassificationRules.inForce(on: day(2024, 8, 11), among: [new, old]) == old)
        #expect(ClassificationRules.inForce(on: day(2024, 8, 12), among: [old, new]) == new)
    }
}
