import FundCore
import Testing

private let (a, b): (Int64, Int64) = (101, 102)

private func triệu(_ number: Int64) throws -> Amount { try #require(Amount(Money(number * 1_000_000))) }

private func valued(_ entry: Int64, _ date: CalendarDate, _ millions: Int64, realisable: Bool = true) throws
    -> CollateralFact
{
    CollateralFact(
        entry: entry, on: date, .valuation(Valuation(try triệu(millions), isRealisable: realisable)))
}

private func secured(_ entry: Int64, _ date: CalendarDate, _ loan: Int64, _ millions: Int64) throws
    -> CollateralFact
{
    CollateralFact(entry: entry, on: date, .security(loan: loan, try triệu(millions)))
}

private func released(_ entry: Int64, _ date: CalendarDate, _ loan: Int64? = nil) -> CollateralFact {
    CollateralFact(entry: entry, on: date, .release(loan: loan))
}

private func rules(months: Int = 12) -> DeductionRules {
    DeductionRules(
        rates: [
            .deposit: Share(tenThousandths: 10_000), .governmentBond: Share(tenThousandths: 9_500),
            .realEstate: Share(tenThousandths: 5_000), .other: Share(tenThousandths: 3_000),
        ], validMonths: months)
}

@Suite struct `Collateral deducts` {
    /// Worked by hand: land of 400 triệu, two debts, revalued, released for one (life h18 of the rules on risk).
    @Test func `what two debts share of it`() throws {
        let land = Collateral(
            .realEstate,
            facts: [
                try valued(1, day(2024, 12, 31), 400), try secured(2, day(2025, 1, 1), a, 300),
                try secured(3, day(2025, 1, 1), b, 100), try valued(4, day(2026, 1, 5), 100),
                released(5, day(2026, 2, 2), b),
            ])
        #expect(land.flaw == nil)
        func deducted(_ date: CalendarDate, owing: Set<Int64> = [a, b]) -> [Int64?] {
            let deductions = land.deductions(on: date, owing: owing, by: rules())
            return [a, b].map { deductions[$0]?.dong }
        }
        #expect(deducted(day(2024, 12, 31)) == [nil, nil])
        #expect(deducted(day(2025, 1, 1)) == [150_000_000, 50_000_000])
        #expect(deducted(day(2025, 7, 5)) == [150_000_000, 50_000_000])
        #expect(deducted(day(2025, 12, 31)) == [150_000_000, 50_000_000])
        #expect(deducted(day(2026, 1, 1)) == [nil, nil])
        #expect(deducted(day(2026, 1, 31)) == [37_500_000, 12_500_000])
        #expect(deducted(day(2026, 2, 2)) == [50_000_000, nil])
        #expect(deducted(day(2026, 2, 28)) == [50_000_000, nil])
        // A debt that owes no principal takes no part.
        #expect(deducted(day(2025, 7, 5), owing: [a]) == [200_000_000, nil])
        #expect(deducted(day(2025, 7, 5), owing: [b]) == [nil, 100_000_000])
        #expect(deducted(day(2025, 7, 5), owing: []) == [nil, nil])
    }

    /// By hand: 448.000.007 × 30 % = 134.400.002,1, of which 585/780 and 195/780.
    @Test func `in whole đồng, rounded down for each debt`() throws {
        let crop = Collateral(
            .other,
            facts: [
                CollateralFact(
                    entry: 1, on: day(2024, 6, 1),
                    .valuation(
                        Valuation(try #require(Amount(Money(448_000_007))), isRealisable: true))),
                try secured(2, day(2024, 6, 13), a, 585), try secured(3, day(2024, 6, 13), b, 195),
            ])
        let deductions = crop.deductions(on: day(2024, 7, 1), owing: [a, b], by: rules())
        #expect(deductions == [a: Money(100_800_001), b: Money(33_600_000)])
    }

    @Test(arguments: [
        (CollateralKind.deposit, 100_000_000 as Int64), (.governmentBond, 95_000_000),
        (.realEstate, 50_000_000),
        (.other, 30_000_000),
    ])
    func `by its kind`(kind: CollateralKind, dong: Int64) throws {
        let piece = Collateral(
            kind, facts: [try valued(1, day(2025, 1, 1), 100), try secured(2, day(2025, 1, 1), a, 900)])
        #expect(piece.deductions(on: day(2025, 1, 1), owing: [a], by: rules())[a]?.dong == dong)
        // No more than the debt is secured for.
        let less = Collateral(
            kind, facts: [try valued(1, day(2025, 1, 1), 100), try secured(2, day(2025, 1, 1), a, 20)])
        #expect(less.deductions(on: day(2025, 1, 1), owing: [a], by: rules())[a]?.dong == 20_000_000)
    }

    @Test func `nothing where the law would not let it be sold`() throws {
        let shed = Collateral(
            .realEstate,
            facts: [
                try valued(1, day(2025, 1, 1), 100, realisable: false),
                try secured(2, day(2025, 1, 1), a, 100), try valued(3, day(2025, 3, 1), 90),
            ])
        #expect(shed.deductions(on: day(2025, 2, 28), owing: [a], by: rules()) == [:])
        #expect(shed.deductions(on: day(2025, 3, 1), owing: [a], by: rules()) == [a: Money(45_000_000)])
    }

    /// A month ends where it ends: valued on 29/02, the last day is 28/02.
    @Test(arguments: [
        (day(2024, 2, 29), 12, day(2025, 2, 28)),
        (day(2024, 12, 31), 12, day(2025, 12, 31)),
        (day(2024, 8, 31), 6, day(2025, 2, 28)),
    ])
    func `up to and including the last day of its valuation`(
        valuedOn: CalendarDate, months: Int, last: CalendarDate
    ) throws {
        let piece = Collateral(
            .deposit, facts: [try valued(1, valuedOn, 10), try secured(2, valuedOn, a, 10)])
        let counted = [last, last.adding(days: 1)].map {
            piece.deductions(on: $0, owing: [a], by: rules(months: months))[a]?.dong
        }
        #expect(counted == [10_000_000, nil])
        let endless = piece.deductions(
            on: last.adding(days: 9_000), owing: [a], by: rules(months: 0))
        #expect(endless == [a: Money(10_000_000)])
    }

    @Test func `the sum of all pieces, and more than a debt owes`() throws {
        let pieces = try [CollateralKind.deposit, .governmentBond].map { kind in
            Collateral(
                kind, facts: [try valued(1, day(2025, 1, 1), 100), try secured(2, day(2025, 1, 1), a, 100)])
        }
        #expect(
            Collateral.deductions(of: pieces, on: day(2025, 1, 1), owing: [a, b], by: rules())
                == [a: Money(195_000_000)])
        let most = try #require(Amount(Money(Money.limit)))
        let endless = Collateral(
            .deposit,
            facts: [
                CollateralFact(
                    entry: 1, on: day(2025, 1, 1), .valuation(Valuation(most, isRealisable: true))),
                CollateralFact(entry: 2, on: day(2025, 1, 1), .security(loan: a, most)),
            ])
        #expect(
            Collateral.deductions(of: [endless, endless], on: day(2025, 1, 1), owing: [a], by: rules())
                == [a: Money(Money.limit)])
    }
}

@Suite struct `Collateral refuses` {
    private func land() throws -> Collateral {
        Collateral(
            .realEstate,
            facts: [try valued(1, day(2025, 1, 10), 400), try secured(2, day(2025, 2, 1), a, 300)])
    }

    private func refusal(_ fact: CollateralFact, by collateral: Collateral) -> Refusal? {
        do throws(Refusal) {
            _ = try collateral.adding(fact, naming: [:])
            return nil
        } catch {
            return error
        }
    }

    @Test func `days before it was valued`() throws {
        #expect(
            refusal(try secured(3, day(2025, 1, 9), b, 10), by: try land())?.code
                == .collateralBeforeValuation)
        #expect(refusal(try secured(3, day(2025, 1, 10), b, 10), by: try land()) == nil)
        #expect(refusal(released(3, day(2025, 1, 9)), by: try land())?.code == .collateralBeforeValuation)
    }

    @Test func `a valuation that is not later than the last one`() throws {
        let land = try land().adding(valued(3, day(2025, 6, 1), 390), naming: [:])
        for date in [day(2025, 6, 1), day(2025, 5, 31), day(2025, 1, 10), day(2025, 1, 1)] {
            let refusal = refusal(try valued(4, date, 10), by: land)
            #expect(refusal?.code == .collateralValuedLater, "\(date)")
            #expect(refusal?.arguments["valued"] == .date(day(2025, 6, 1)))
        }
        #expect(refusal(try valued(4, day(2025, 6, 2), 10), by: land) == nil)
    }

    @Test func `to secure a loan twice`() throws {
        for date in [day(2025, 1, 10), day(2025, 2, 1), day(2026, 1, 1)] {
            let refusal = refusal(try secured(3, date, a, 10), by: try land())
            #expect(refusal?.code == .collateralSecured, "\(date)")
            #expect(refusal?.arguments["from"] == .date(day(2025, 2, 1)))
        }
        let free = try land().adding(released(3, day(2025, 5, 5), a), naming: [:])
        #expect(refusal(try secured(4, day(2025, 5, 4), a, 10), by: free)?.code == .collateralSecured)
        let again = try free.adding(secured(4, day(2025, 5, 5), a, 10), naming: [:])
        #expect(again.securities(on: day(2025, 5, 5)).map(\.entry) == [4])
        #expect(again.securities(on: day(2025, 5, 4)).map(\.entry) == [2])
    }

    @Test func `to release what is not secured`() throws {
        let land = try land()
        #expect(refusal(released(3, day(2025, 3, 1), b), by: land)?.code == .collateralNotSecured)
        #expect(refusal(released(3, day(2025, 1, 31), a), by: land)?.code == .collateralNotSecured)
        #expect(refusal(released(3, day(2025, 1, 31)), by: land)?.code == .collateralNotSecured)
        let free = try land.adding(released(3, day(2025, 5, 5)), naming: [:])
        #expect(refusal(released(4, day(2025, 5, 5)), by: free)?.code == .collateralNotSecured)
        // All of it at once, on a day before one of them was released by itself.
        let later = refusal(
            released(5, day(2025, 4, 1)),
            by: try land.adding(secured(3, day(2025, 3, 1), b, 10), naming: [:])
                .adding(released(4, day(2025, 5, 5), b), naming: [:]))
        #expect(later?.code == .collateralLaterEntry)
        #expect(later?.arguments["later"] == .number(4))
    }

    @Test func `to take back what others rest on`() throws {
        let land = try land().adding(released(3, day(2025, 5, 5), a), naming: [:])
        for entry: Int64 in [1, 2] {
            #expect(throws: Refusal.self) { try land.reversing(entry: entry, naming: [:]) }
        }
        let again = try land.reversing(entry: 3, naming: [:])
        #expect(again.securities(on: day(2025, 6, 1)).map(\.loan) == [a])
        #expect(try again.reversing(entry: 2, naming: [:]).reversing(entry: 1, naming: [:]).facts == [])
    }
}
