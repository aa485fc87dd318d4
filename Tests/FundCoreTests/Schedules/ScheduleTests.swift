import FundTestSupport
import Testing

@testable import FundCore

@Suite struct `A schedule` {
    @Test(arguments: [("schedules", 63), ("schedules_dong", 40)])
    func `comes out as other systems have it, to the đồng`(file: String, count: Int) throws {
        let lines = try Vectors.lines(of: file)
        #expect(lines.count == count)
        for line in lines {
            let params = try #require(line["params"] as? [String: Any])
            let (terms, calendar) = try Vectors.terms(params)
            var draws = [(on: try Vectors.date(params["disbursed"]), amount: terms.amount)]
            if let tranches = params["draws"] as? [[Any]] {
                draws = try tranches.map {
                    (try Vectors.date($0[0]), try #require(Amount(Money(try Vectors.integer($0[1])))))
                }
            }
            let schedule = Schedule.planned(terms, draws: draws, calendar: calendar)
            let expected = try #require(line["expected"] as? [[String: Any]])
            let got = schedule.rows.map {
                "\($0.number) \($0.dueOn.parts) \($0.principal) \($0.interest) \($0.total) \($0.balance)"
            }
            let wanted = try expected.map {
                let due = try Vectors.date($0["due_on"])
                return
                    "\($0["number"]!) \(due.parts) \($0["principal"]!) \($0["interest"]!) \($0["total"]!) \($0["balance"]!)"
            }
            #expect(got == wanted, "\(line["id"]!): \(line["source"]!)")
            for (row, want) in zip(schedule.rows, expected) where want["days"] != nil {
                #expect(Int64(row.days) == (try Vectors.integer(want["days"])))
                #expect(row.nominalDueOn == (try Vectors.date(want["nominal_due_on"])))
            }
        }
    }

    @Test func `runs down to nothing to come, whatever is overdue`() throws {
        for seed in UInt64(1)...100 {
            var random = SeededGenerator(seed: seed)
            let loan = try RandomLoan.make(&random)
            let date = loan.signedOn.adding(days: Int.random(in: 0...1500, using: &random))
            let rows = loan.fold(until: date).schedule().rows
            #expect(rows.last?.balance == 0, "seed \(seed)")
            for (row, next) in zip(rows, rows.dropFirst()) where row.unpaid == nil {
                #expect(next.balance == row.balance - next.principal, "seed \(seed) row \(next.number)")
            }
        }
    }
}
