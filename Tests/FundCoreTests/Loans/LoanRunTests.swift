import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `A loan that is carried on row by row` {
    private static func day(_ text: String) throws -> CalendarDate { try CalendarDate(parsing: text) }

    private static func loan(_ facts: [LoanFact], closings: [Closing] = []) throws -> Loan {
        Loan(
            number: "1", signedOn: try day("2012-01-02"),
            terms: LoanTerms(
                amount: try Amount(parsing: "400tr"), rate: try AnnualRate(parsing: "6,6"), instalments: 8,
                every: .months(3), lateInterestRate: try AnnualRate(parsing: "10")),
            facts: facts, calendar: WorkingCalendar(holidays: [], workingDays: []), closings: closings)
    }

    /// What comes on the very day of a closing changes what the closing booked; a day later it does not.
    @Test(arguments: ["2012-03-30", "2012-03-31", "2012-04-01"])
    func `books a payment about a closing as if alone`(text: String) throws {
        let groups = ClassificationRules(
            validFrom: CalendarDate(day: 0), groupsFrom: [10, 30, 90, 180], citation: "", certainty: "")
        let loan = try Self.loan(
            [LoanFact(entry: 0, on: try Self.day("2012-01-16"), .draw(try Amount(parsing: "400tr")))],
            closings: [Closing(on: try Self.day("2012-03-31"), .thresholds(groups))])
        var run = LoanRun(loan)
        let (date, amount) = (try Self.day(text), try Amount(parsing: "10tr"))
        let long = try loan.repaying(
            amount, on: date, entry: 1, prepaying: nil, holdingExcess: false, through: .bank)
        let short = try run.repay(
            amount, on: date, entry: 1, prepaying: nil, holdingExcess: false, through: .bank)
        #expect(short == long.entry)
        #expect(run.loan.unfolded.books?.days == long.loan.unfolded.books?.days)
    }

    /// Payments in and out of order, too large and too early: at each the short way and the long way agree.
    @Test(arguments: Seeds.counting(to: 20))
    func `comes to the same as a loan that is unfolded each time`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let drawnOn = try Self.day("2012-01-16")
        var slow = try Self.loan([LoanFact(entry: 0, on: drawnOn, .draw(try Amount(parsing: "400tr")))])
        var run = LoanRun(slow)
        var date = drawnOn
        for entry in 1...60 {
            date = date.adding(days: Int.random(in: -3...40, using: &random))
            let amount = try #require(Amount(Money(Int64.random(in: 1...30_000_000, using: &random))))
            let holds = Int.random(in: 0..<8, using: &random) == 0
            let rule = [nil, PrepaymentRule.next, .last, .level].randomElement(using: &random) ?? nil
            let long = Result { () throws(Refusal) in
                try slow.repaying(
                    amount, on: date, entry: Int64(entry), prepaying: rule, holdingExcess: holds,
                    through: .bank)
            }
            let short = Result { () throws(Refusal) in
                try run.repay(
                    amount, on: date, entry: Int64(entry), prepaying: rule, holdingExcess: holds,
                    through: .bank)
            }
            switch (long, short) {
            case (.success(let outcome), .success(let booked)):
                #expect(outcome.entry == booked, "entry \(entry)")
                slow = outcome.loan
                #expect(run.loan.unfolded.days == slow.unfolded.days)
            case (.failure(let expected), .failure(let refusal)): #expect(expected == refusal)
            default: Issue.record("entry \(entry): one way refuses, the other does not")
            }
        }
    }
}
