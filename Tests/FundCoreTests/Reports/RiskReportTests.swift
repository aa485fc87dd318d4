import Testing

@testable import FundCore

@Suite struct `Reports on risk` {
    private static let rule = ClassificationRules(
        validFrom: day(2024, 8, 12), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")

    private func debt(_ id: Int64, group: Int, principal: Int64, days: Int = 0) -> ClassifiedDebt {
        ClassifiedDebt(
            loanID: id, number: "\(id)", borrower: "HTX\(id)", principal: principal, daysPastDue: days,
            ownGroup: group, group: group, reasons: group == 1 ? [] : ["days-past-due"])
    }

    private func classification(_ debts: [ClassifiedDebt]) -> Classification {
        Classification(asOf: day(2025, 10, 31), rule: `Reports on risk`.rule, debts: debts)
    }

    /// 1/3 = 33,333…; 2/3 = 66,666…; 1/800 = 0,125; 5/4 = 125.
    @Test(
        arguments: [
            (1, 3, "33.33"), (2, 3, "66.67"), (1, 800, "0.13"), (5, 4, "125.00"), (7, 100, "7.00"),
            (0, 5, "0.00"), (0, 0, "0.00"), (9_000_000_000_000_000, 1, "900000000000000000.00"),
        ] as [(Int64, Int64, String)])
    func `say shares with two decimals`(part: Int64, whole: Int64, text: String) {
        #expect(ReportedShare(part, of: whole).decimal == text)
        #expect(ReportedShare(part, of: whole).vietnamese == text.replacing(".", with: ","))
    }

    /// Of 6, groups 3 to 5 hold 1 each: 16,67 % each, and 50 % together, not 50,01 %.
    @Test func `add up the ratio of bad debt before they round it`() {
        let shares = GroupShares(
            classification([
                debt(1, group: 1, principal: 3), debt(2, group: 3, principal: 1),
                debt(3, group: 4, principal: 1), debt(4, group: 5, principal: 1),
            ]))
        #expect(shares.lines.map(\.share.decimal) == ["50.00", "0.00", "16.67", "16.67", "16.67"])
        #expect(shares.lines.map(\.loans) == [1, 0, 1, 1, 1])
        #expect(shares.badDebt == 3 && shares.principal == 6 && shares.loans == 4)
        #expect(shares.badDebtRatio.decimal == "50.00")
    }

    /// 1 stays with 90 of 100 left; 2 and 5 fall from group 1 to 3; 3 is repaid; 4 is new, in group 2.
    @Test func `follow each debt from one day to another`() {
        let movement = GroupMovement(
            from: classification([
                debt(1, group: 1, principal: 100), debt(2, group: 1, principal: 50),
                debt(3, group: 2, principal: 70), debt(5, group: 1, principal: 8),
            ]),
            to: classification([
                debt(1, group: 1, principal: 90), debt(2, group: 3, principal: 50, days: 31),
                debt(4, group: 2, principal: 20), debt(5, group: 3, principal: 5),
            ]))
        #expect(movement.flow(from: 1, to: 1) == .init(loans: 1, principalBefore: 100, principal: 90))
        #expect(movement.flow(from: 1, to: 3) == .init(loans: 2, principalBefore: 58, principal: 55))
        #expect(movement.flow(from: 2, to: nil) == .init(loans: 1, principalBefore: 70, principal: 0))
        #expect(movement.flow(from: nil, to: 2) == .init(loans: 1, principalBefore: 0, principal: 20))
        #expect(movement.flow(from: nil, to: nil) == .init())
        #expect(movement.changed.map(\.number) == ["2", "3", "4", "5"])
        #expect(movement.changed.map(\.from) == [1, 2, nil, 1])
        #expect(movement.changed.map(\.to) == [3, nil, 2, 3])
        #expect(movement.changed[0].daysPastDue == 31 && movement.changed[1].daysPastDue == nil)
    }

    /// 200 in all. More than 1 day: 30 + 40 + 50 + 50 = 170; exactly 1, 30 and 180 days are not more.
    @Test func `count the whole principal of a loan that is late for longer`() {
        var risk = PortfolioAtRisk()
        for (principal, days) in [(10, 0), (20, 1), (30, 2), (40, 30), (50, 31), (50, 181), (0, 500)] {
            risk.add(principal: Int64(principal), daysPastDue: days)
        }
        #expect(risk.loans == 6 && risk.principal == 200)
        #expect(risk.lines.map(\.beyond) == [1, 10, 30, 90, 180])
        #expect(risk.lines.map(\.principal) == [170, 140, 100, 50, 50])
        #expect(risk.lines.map(\.loans) == [4, 3, 2, 1, 1])
        #expect(risk.lines.map { risk.share($0).decimal } == ["85.00", "70.00", "50.00", "25.00", "25.00"])
    }

    /// Opening 100; runs +50 and −30; 60 used of which 20 are taken back; a voucher takes 7: 100 + 50 − 30 − 40 − 7 = 73.
    @Test func `tell made, released and used provisions apart`() {
        let movement = ProvisionMovement(
            opening: [.provisionSpecific: 100, .provisionGeneral: 10],
            bookings: [
                .init(.provisionSpecific, 50, isRun: true, isOfLoan: false),
                .init(.provisionSpecific, -30, isRun: true, isOfLoan: false),
                .init(.provisionSpecific, -60, isRun: false, isOfLoan: true),
                .init(.provisionSpecific, 20, isRun: false, isOfLoan: true),
                .init(.provisionSpecific, -7, isRun: false, isOfLoan: false),
                .init(.provisionGeneral, 5, isRun: true, isOfLoan: false),
            ])
        let (specific, general) = (movement.lines[0], movement.lines[1])
        #expect(specific.made == 50 && specific.released == 30 && specific.used == 40)
        #expect(specific.other == -7 && specific.closing == 73)
        #expect(general.made == 5 && general.released == 0 && general.used == 0 && general.closing == 15)
    }

    @Test func `compare a run with what the books would give now`() {
        let kept = [
            debt(1, group: 1, principal: 100), debt(2, group: 3, principal: 50, days: 31),
            debt(3, group: 1, principal: 7),
        ]
        let comparison = RunComparison(
            kept: kept,
            now: [
                debt(1, group: 1, principal: 100), debt(2, group: 1, principal: 40),
                debt(4, group: 1, principal: 9),
            ])
        #expect(comparison.same == 1)
        #expect(comparison.differences.map(\.number) == ["2", "3", "4"])
        #expect(comparison.differences[1].now == nil && comparison.differences[2].kept == nil)
        #expect(
            comparison.differences[0].figures == [
                .init(kind: .principal, kept: .money(50), now: .money(40)),
                .init(kind: .daysPastDue, kept: .number(31), now: .number(0)),
                .init(kind: .ownGroup, kept: .number(3), now: .number(1)),
                .init(kind: .group, kept: .number(3), now: .number(1)),
                .init(kind: .reasons, kept: .reasons(["days-past-due"]), now: nil),
            ])
        #expect(RunComparison(kept: kept, now: kept).differences.isEmpty)
    }
}
