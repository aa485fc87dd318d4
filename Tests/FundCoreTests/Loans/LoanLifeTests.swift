import Testing

@testable import FundCore

@Suite struct `The life of a loan` {
    @Test func `follows the published lives, payment by payment and day by day`() throws {
        let lives = try Vectors.lines(of: "loan_lives")
        #expect(lives.count == 25)
        for life in lives {
            let params = try #require(life["terms"] as? [String: Any])
            let (terms, calendar) = try Vectors.terms(params)
            let drawnOn = try Vectors.date(params["disbursed"])
            var facts = [LoanFact(entry: 0, on: drawnOn, .draw(terms.amount))]
            for (index, step) in try #require(life["steps"] as? [[String: Any]]).enumerated() {
                let name = "\(life["id"]!) step \(index)"
                if let day = step["show"] {
                    let position = LoanFold.position(
                        of: terms, facts: facts, calendar: calendar, on: try Vectors.date(day))
                    expect(position, try #require(step["expected"] as? [String: Any]), name)
                    continue
                }
                let day = try Vectors.date(step["pay"])
                let amount = try Vectors.integer(step["amount"])
                let before = LoanFold.position(of: terms, facts: facts, calendar: calendar, on: day)
                let refused = try #require(step["refused"] as? Bool)
                #expect((amount > before.payoff) == refused, "\(name): payoff \(before.payoff)")
                if refused { continue }
                facts.append(
                    LoanFact(
                        entry: Int64(index + 1), on: day,
                        .payment(try #require(Amount(Money(amount))), nil)))
                let after = LoanFold.position(of: terms, facts: facts, calendar: calendar, on: day)
                let split = after.paid - before.paid
                let wanted = try #require(step["split"] as? [String: Any])
                #expect(split.principal == (try Vectors.integer(wanted["principal"])), "\(name)")
                #expect(split.interest == (try Vectors.integer(wanted["interest"])), "\(name)")
                #expect(split.overdueInterest == (try Vectors.integer(wanted["overdue_interest"])), "\(name)")
                #expect(split.lateInterest == (try Vectors.integer(wanted["late_interest"])), "\(name)")
            }
        }
    }

    private func expect(_ position: LoanPosition, _ wanted: [String: Any], _ name: String) {
        let got: [String: Int64] = [
            "principal_outstanding": position.principalOutstanding,
            "principal_overdue": position.principalOverdue, "interest_due": position.interestDue,
            "interest_accrued": position.interestAccrued, "overdue_interest": position.overdueInterest,
            "late_interest": position.lateInterest, "payoff": position.payoff,
            "days_past_due": Int64(position.daysPastDue),
        ]
        for (key, value) in wanted where key != "oldest_unpaid_due_on" {
            #expect(got[key] == (try? Vectors.integer(value)), "\(name) \(key)")
        }
        let oldest = wanted["oldest_unpaid_due_on"] as? String
        #expect(position.oldestUnpaidDueOn == oldest.flatMap { try? Vectors.date($0) }, "\(name)")
    }
}
