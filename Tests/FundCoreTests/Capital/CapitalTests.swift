import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `The fund's money day by day` {
    @Test func `is as low as its lowest day from then on`() {
        var timeline = MoneyTimeline()
        timeline.add(100, on: day(2022, 1, 10))
        timeline.add(-70, on: day(2022, 3, 10))
        timeline.add(50, on: day(2022, 4, 10))
        #expect(timeline.lowest(from: day(2022, 1, 9)) == LowestBalance(Money(0), on: day(2022, 1, 9)))
        #expect(timeline.lowest(from: day(2022, 1, 10)) == LowestBalance(Money(30), on: day(2022, 3, 10)))
        #expect(timeline.lowest(from: day(2022, 3, 9)) == LowestBalance(Money(30), on: day(2022, 3, 10)))
        #expect(timeline.lowest(from: day(2022, 4, 10)) == LowestBalance(Money(80), on: day(2022, 4, 10)))
        #expect(timeline.lowest(from: day(2030, 1, 1)) == LowestBalance(Money(80), on: day(2030, 1, 1)))
        timeline.add(-30, on: day(2022, 3, 9))
        #expect(timeline.lowest(from: day(2022, 2, 1)) == LowestBalance(Money(0), on: day(2022, 3, 10)))
        #expect(MoneyTimeline().lowest(from: day(2022, 1, 1)).money == .zero)
    }
}

@Suite struct `The capital` {
    let capital = Capital(
        bySource: [.provincialBudget: 5_000, .otherContribution: 200, .grant: 70, .entrusted: 900],
        undistributedResult: -30, places: [.cash: 10, .bank: 20], promised: 5)

    /// NĐ 45/2021 art. 2(3): charter capital on the books, plus surplus, less loss not yet treated.
    @Test func `that limits lending is charter capital with the result`() {
        #expect(capital.charterCapital == 5_200)
        #expect(capital.actualCharterCapital == 5_170)
        #expect(capital.total == 6_170)
    }

    @Test func `goes back to a source up to what it gave and what is there`() throws {
        let amount = try #require(Amount(Money(70)))
        let more = try #require(Amount(Money(71)))
        func refusal(_ amount: Amount, lowest: Int64) -> Refusal.Code? {
            do throws(Refusal) {
                _ = try capital.withdrawing(
                    amount, to: .kind(.grant), on: day(2022, 1, 1), through: .bank, lowestOfSource: Money(70),
                    lowestMoney: .of(Money(lowest)))
                return nil
            } catch {
                return error.code
            }
        }
        #expect(refusal(amount, lowest: 70) == nil)
        #expect(refusal(more, lowest: 100) == .capitalExceedsSource)
        #expect(refusal(amount, lowest: 69) == .capitalExceedsMoney)
    }
}
