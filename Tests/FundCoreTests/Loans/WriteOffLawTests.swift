import FundTestSupport
import Testing

@testable import FundCore

/// What holds for every debt that is written off, whatever its life was: against positions that know nothing of books.
@Suite struct `The laws of a debt written off` {
    static let groups = ClassificationRules(
        validFrom: day(1990, 1, 1), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")
    static let principals: [LoanLegs.Place] = [
        .principal1, .principal2, .principal3, .principal4, .principal5,
    ]

    /// A random loan that still owes principal, closed at the ends of some months, and the day of its write-off.
    private func lost(_ random: inout SeededGenerator) throws -> (loan: Loan, on: CalendarDate)? {
        let loan = try RandomLoan.make(&random)
        guard let last = loan.facts.last?.on else { return nil }
        let day = last.adding(days: Int.random(in: 0...400, using: &random))
        let position = loan.position(on: day)
        guard position.principalOutstanding > 0, position.credit == 0, loan.cancellation == nil else {
            return nil
        }
        var closings: [Closing] = []
        var month = FiscalPeriod(.month, containing: loan.signedOn)
        while month.first < day.adding(days: 400) {
            if Bool.random(using: &random) {
                closings.append(Closing(on: month.last, .thresholds(Self.groups)))
            }
            month = month.next
        }
        return (loan.closed(at: closings), day)
    }

    private func balance(_ loan: Loan, _ date: CalendarDate, _ places: [LoanLegs.Place]) -> Int64 {
        (loan.unfolded.books?.days ?? []).filter { $0.on <= date }.reduce(0) { sum, day in
            places.reduce(sum) { $0 + day.legs[$1] }
        }
    }

    /// What comes back on some later days, in parts.
    private func recover(
        _ loan: Loan, since date: CalendarDate, _ random: inout SeededGenerator
    ) throws -> (loan: Loan, total: Int64) {
        var (loan, day, total) = (loan, date, Int64(0))
        for entry in 1_001...Int64(1_000 + Int.random(in: 1...4, using: &random)) {
            day = day.adding(days: Int.random(in: 0...150, using: &random))
            let payoff = loan.position(on: day).payoff
            guard payoff > 0, let part = Amount(Money(Int64.random(in: 1...payoff, using: &random))) else {
                break
            }
            let outcome = try loan.recovering(
                part, as: .payment, on: day, entry: entry, through: .bank)
            let before = loan.position(on: day)
            // Principal is whole before any interest is touched.
            #expect(outcome.split.principal == min(part.money.dong, before.principalOutstanding))
            #expect(outcome.split.total == part.money.dong && outcome.split.credit == 0)
            loan = outcome.loan
            total += part.money.dong
        }
        return (loan, total)
    }

    @Test(arguments: Seeds.counting(to: 200))
    func `its principal stands off the balance sheet, and so does its interest at each closing`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        guard let (before, day) = try lost(&random) else { return }
        let owed = before.position(on: day).principalOutstanding
        let writeOff = WriteOff(
            decision: "", council: "", of: owed, from: Int64.random(in: 0...owed, using: &random),
            and: Int64.random(in: 0...owed, using: &random))
        let written = try before.writingOff(by: writeOff, on: day, entry: 1_000, group: 5).loan
        let (loan, recovered) = try recover(written, since: day, &random)

        for booked in loan.unfolded.books?.days ?? [] {
            #expect(LoanLegs.Place.allCases.reduce(0) { $0 + booked.legs[$1] } == 0)
            #expect(
                booked.legs[.offBalance] + booked.legs[.offBalancePrincipal]
                    == -booked.legs[.offBalanceContra])
        }
        let incomes: [LoanLegs.Place] = [.interestIncome, .overdueInterestIncome, .lateInterestIncome]
        let days = [day] + loan.closings.map(\.on).filter { $0 >= day }
        for date in days {
            let position = loan.position(on: date)
            for place in Self.principals + [.receivable, .credit] {
                #expect(balance(loan, date, [place]) == 0)
            }
            #expect(balance(loan, date, [.offBalancePrincipal]) == position.principalOutstanding)
            #expect(balance(loan, date, [.offBalance]) == position.payoff - position.principalOutstanding)
            // Nothing accrues to income.
            #expect(balance(loan, date, incomes) == balance(loan, day, incomes))
        }
        let end = CalendarDate(day: .max / 2)
        #expect(balance(loan, end, [.otherIncome]) == -recovered)
        #expect(balance(loan, end, [.provisionSpecific, .provisionGeneral, .provisionExpense]) == owed)
        #expect(loan.unfolded.writtenOff?.recovered.total == recovered)

        // Taken back one after the other, nothing of it was ever booked.
        var back = loan
        for fact in loan.facts.reversed() where fact.isOfWrittenOffDebt {
            back = try back.reversing(entry: fact.entry, on: fact.on).loan
        }
        #expect(back.unfolded.books?.days == before.unfolded.books?.days)
    }

    @Test(arguments: Seeds.counting(to: 50))
    func `nothing of it is left after its removal`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        guard let (before, day) = try lost(&random) else { return }
        let written = try before.writingOff(
            by: WriteOff(decision: "", council: "", specific: 0, general: 0), on: day, entry: 1_000, group: 5
        ).loan
        let (loan, _) = try recover(written, since: day, &random)
        guard loan.position(on: day.adding(months: 60)).payoff > 0 else { return }
        let removed = try loan.removing(
            by: Removal(decision: "", evidence: [RemovalEvidence(.court, "1")]), on: day.adding(months: 60),
            entry: 2_000
        ).loan
        for place in [.offBalance, .offBalancePrincipal, .offBalanceContra] as [LoanLegs.Place] {
            #expect(balance(removed, CalendarDate(day: .max / 2), [place]) == 0)
        }
    }
}
