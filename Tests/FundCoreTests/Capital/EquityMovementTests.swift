import Testing

@testable import FundCore

private func amount(_ dong: Int64) -> Amount {
    guard let amount = Amount(Money(dong)) else { preconditionFailure("not above zero") }
    return amount
}

@Suite struct `Equity that changes without money` {
    private let receivable = ChartAccount(code: "138", nameVi: "x", nameEn: "x", kind: .asset)

    private func refusal(_ body: () throws -> Void) -> Refusal.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? Refusal)?.code
        }
    }

    @Test func `comes out of the development fund into charter capital alone`() throws {
        let capital = Capital(
            bySource: [.provincialBudget: 5], undistributedResult: 0, places: [.cash: 0, .bank: 0],
            promised: 0)
        let entry = try capital.supplementing(amount(7), of: .otherContribution).entry(on: day(2023, 1, 1))
        #expect(entry.legs.map(\.role) == [.developmentFund, .capitalOtherContribution])
        #expect(entry.legs.map(\.dong) == [7, -7])
        for source in CapitalSource.allCases where !source.isCharterCapital {
            #expect(
                refusal { _ = try capital.supplementing(amount(7), of: source) } == .capitalNotCharter)
        }
        #expect(
            refusal { _ = try capital.supplementing(amount(Money.limit), of: .provincialBudget) }
                == .capitalOutOfRange)
    }

    @Test func `corrects a year against an account of the balance sheet`() throws {
        let year = try FiscalPeriod(parsing: "2022")
        let movement = try EquityMovement.correcting(
            year, .decrease, amount(9), against: receivable, served: [])
        #expect(movement.dong == -9)
        #expect(movement.entry(on: day(2023, 3, 1)).legs.map(\.dong) == [-9, 9])
        #expect(movement.reversal(on: day(2023, 3, 1)).legs.map(\.dong) == [9, -9])
        for kind in [AccountKind.income, .expense, .offBalance] {
            let account = ChartAccount(code: "9", nameVi: "x", nameEn: "x", kind: kind)
            #expect(
                refusal {
                    _ = try EquityMovement.correcting(
                        year, .increase, amount(9), against: account, served: [])
                } == .accountNotOfBalanceSheet)
        }
        let till = ChartAccount(
            code: "111", nameVi: "x", nameEn: "x", kind: .asset, neverBelowZero: true, roles: [.cash])
        #expect(
            refusal {
                _ = try EquityMovement.correcting(year, .increase, amount(9), against: till, served: [.cash])
            } == .accountHasOwnActs)
    }

    @Test func `puts an asset down for no less than nothing`() throws {
        let more = try EquityMovement.revaluing(
            receivable, .increase, amount(9), served: [], lowest: .zero)
        #expect(more.entry(on: day(2023, 3, 1)).legs.map(\.role) == [.named, .revaluationDifference])
        _ = try EquityMovement.revaluing(receivable, .decrease, amount(9), served: [], lowest: Money(9))
        #expect(
            refusal {
                _ = try EquityMovement.revaluing(
                    receivable, .decrease, amount(9), served: [], lowest: Money(8))
            } == .revaluationExceedsAsset)
        let owed = ChartAccount(code: "338", nameVi: "x", nameEn: "x", kind: .liability)
        #expect(
            refusal {
                _ = try EquityMovement.revaluing(owed, .increase, amount(9), served: [], lowest: .zero)
            } == .accountNotOfBalanceSheet)
    }

    @Test func `leaves covered what was given out of surplus`() throws {
        var (earlier, results) = (MoneyTimeline(), MoneyTimeline())
        earlier.add(50, on: day(2022, 1, 1))
        results.add(100, on: day(2022, 12, 31))
        results.add(-100, on: day(2023, 4, 1))
        let surplus = SurplusGuard(earlier: earlier, results: results, accounts: ["421"])
        func refused(_ distributed: Bool, _ withdrawn: Bool, by dong: Int64 = -1) -> Bool {
            refusal {
                try surplus.refuse(
                    correctingBy: dong, on: day(2023, 1, 5), distributed: distributed, withdrawn: withdrawn)
            } == .surplusBelowZero
        }
        #expect(!refused(false, false))
        #expect(refused(true, false))
        // Both together hold 50 still.
        #expect(!refused(false, true) && !refused(false, true, by: -50) && refused(false, true, by: -51))
    }

    /// What was corrected in a year is given out with it, and taken from it.
    @Test func `is given out with the year in which it is booked`() throws {
        let rules = [
            DistributionRule(
                code: .financialReserve, validFrom: day(2021, 5, 15), rating: nil,
                value: .share(Share(tenThousandths: 1_000)), citation: "x", certainty: "verified")
        ]
        func available(_ corrections: Int64, earlier: Int64, held: Int64) throws -> Int64 {
            try YearSurplus(
                year: FiscalPeriod(parsing: "2023"), result: 100, corrections: corrections,
                distributedBy: nil, earlier: earlier, held: held, rules: rules
            ).distributable().available
        }
        #expect(try available(10, earlier: 10, held: 110) == 110)
        #expect(try available(-10, earlier: -10, held: 90) == 90)
        // An earlier deficit of 30 that a correction brought down from 40.
        #expect(try available(10, earlier: -30, held: 70) == 70)
    }
}
