import Foundation
import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// Interest worked out from contracts, held against the ledger.
@Suite struct `Interest recomputed` {
    private struct Answer: Decodable {
        struct Line: Decodable {
            let number: String
            let income_booked: Int64
            let difference: Int64
        }

        struct Difference: Decodable {
            let number: String?
            let account: String
            let difference: Int64
        }

        let agrees: Bool
        let interest: [Line]
        let differences: [Difference]
        let income_booked: Int64
    }

    private func recompute(_ desk: Desk, _ period: String) throws -> Answer {
        let period = try FiscalPeriod(parsing: period)
        let json = try desk.database.read { try InterestAudit($0, in: period).answer.json }
        return try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    }

    /// Contracts of 2024 and 2025 with receipts in time, too late and too small, closed month by month.
    private func lived(_ random: inout SeededGenerator, loans: Int) throws -> Desk {
        let desk = try Desk(capital: 50_000_000_000)
        var borrowers = ["code,kind,name"]
        var contracts = [
            "number,borrower,approved_on,amount,project_cost,own_capital,rate,method,instalments,every,grace,disbursed_on"
        ]
        var receipts = ["loan,on,amount"]
        let methods = ["equal-principal", "equal-instalment", "bullet"]
        for number in 1...loans {
            let on = CalendarDate(parts: 2024, 1, 4).adding(days: Int(random.next() % 600))
            let amount = Int64(60 + random.next() % 140) * 1_000_000
            borrowers.append("B\(number),cooperative,Hợp tác xã \(number)")
            contracts.append(
                "L\(number),B\(number),\(on.iso),\(amount),\(amount * 2),\(amount),\(4 + random.next() % 6),"
                    + "\(methods[Int(random.next() % 3)]),\(2 + random.next() % 6),3m,0,\(on.iso)")
            for payment in 1...Int(1 + random.next() % 6) {
                let day = on.adding(days: payment * 92 + Int(random.next() % 40) - 10)
                guard day <= CalendarDate(parts: 2026, 6, 30) else { break }
                receipts.append("L\(number),\(day.iso),\(amount / Int64(4 + random.next() % 20))")
            }
        }
        func file(_ lines: [String]) -> ImportFile {
            ImportFile(path: "f.csv", bytes: Array(lines.joined(separator: "\n").utf8))
        }
        try desk.perform(ImportBorrowers(file(borrowers)), on: Desk.today)
        try desk.perform(ImportLoans(file(contracts)), on: Desk.today)
        try desk.perform(ImportRepayments(file(receipts)), on: Desk.today)
        return desk
    }

    @Test func `equals the ledger on two hundred loans, and names the loan whose line was changed`() throws {
        var random = SeededGenerator(seed: 7)
        let desk = try lived(&random, loans: 200)
        try desk.close("2024-12")
        // Known only after 2024 was closed: it belongs to January.
        try desk.perform(
            RepayLoan(
                number: "L1", amount: .dong(1_000_000), prepayment: nil, holdsExcess: true, through: .bank,
                valueOn: CalendarDate(parts: 2024, 12, 30)), on: CalendarDate(parts: 2025, 1, 6))
        try desk.close("2025-12")
        for period in ["2024", "2025", "2025-Q3", "2026-06"] {
            let answer = try recompute(desk, period)
            #expect(answer.agrees && answer.differences.isEmpty, "\(period)")
            let days = try FiscalPeriod(parsing: period)
            let booked = try TestCluster.shared.execute(
                """
                select -sum(l.amount_dong)::bigint from coopfund.journal_line l join coopfund.act a using (act_no)
                where l.account in ('5111', '5112', '5113') and a.kind <> 'year-result'
                  and l.effective_on between '\(days.first.iso)' and '\(days.last.iso)'
                """, database: desk.name)
            #expect(String(answer.income_booked) == booked.trimmingCharacters(in: .whitespacesAndNewlines))
            #expect(answer.interest.reduce(0) { $0 + $1.income_booked } == answer.income_booked)
        }
        // Another pair of lines keeps the entry balanced: only the contract can tell.
        try desk.corrupt(
            """
            update journal_line set amount_dong = amount_dong + case when amount_dong < 0 then -7000 else 7000 end
            where (act_no, effective_on, loan_id, role) in (
                select l.act_no, l.effective_on, l.loan_id, r from journal_line l
                join loan using (fund_id, loan_id), unnest(array['interest-income', 'interest-receivable']) r
                where number = 'L77' and role = 'interest-income' and l.effective_on between '2025-01-01' and '2025-12-31'
                  and exists (select from journal_line o where o.act_no = l.act_no and o.loan_id = l.loan_id
                      and o.effective_on = l.effective_on and o.role = 'interest-receivable' and o.amount_dong > 0)
                order by l.act_no limit 2)
            """, past: ["journal_line"])
        let answer = try recompute(desk, "2025")
        #expect(!answer.agrees)
        #expect(Set(answer.differences.map(\.number)) == ["L77"])
        #expect(
            answer.differences.map { [$0.account, "\($0.difference)"] } == [
                ["5111", "7000"], ["1311", "-7000"],
            ])
        #expect(answer.interest.filter { $0.difference != 0 }.map(\.number) == ["L77"])
        #expect(try recompute(desk, "2024").agrees)
    }

    @Test func `shows what stands on income without a loan`() throws {
        let desk = try Desk()
        try desk.lend("1", 100_000_000, on: CalendarDate(parts: 2024, 1, 10))
        try desk.repay("1", 27_000_000, on: CalendarDate(parts: 2024, 5, 10))
        try desk.corrupt(
            """
            update journal_line set loan_id = null where role = 'interest-income'
            """, past: ["journal_line"])
        let answer = try recompute(desk, "2024")
        #expect(answer.differences.contains { $0.number == nil && $0.account == "5111" && $0.difference > 0 })
    }
}
