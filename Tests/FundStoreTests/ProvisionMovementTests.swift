import FundCore
import FundServices
import FundStore
import Testing

@Suite struct `The movement of provisions` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    /// 400 tr drawn on 10/10/2024 and not paid: on 30/04/2025 the instalment of 10/01 is 110 days late (21 + 28 + 31 +
    /// 30), group 4, 200 tr, and 2 tr general. Entries of the loan then take 150 tr, and give 20 tr of it back; whatever
    /// books them, they are no run and no voucher.
    @Test func `counts what entries of a loan take as used`() throws {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2024, 10, 10))
        try desk.perform(ProvideForDebts(asOf: day(2025, 4, 30)), on: day(2025, 4, 30))
        try desk.corrupt(
            """
            insert into journal_line (fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
            select l.fund_id, l.act_no, 90 + v.n, v.day, v.role, v.account, l.loan_id, v.dong
            from loan l, (values
                (1, date '2025-05-05', 'provision-specific', '2191', 150000000),
                (2, '2025-05-05', 'loan-principal-4', '2114', -150000000),
                (3, '2025-05-20', 'provision-specific', '2191', -20000000),
                (4, '2025-05-20', 'loan-principal-4', '2114', 20000000)
            ) as v (n, day, role, account, dong)
            """, past: ["journal_line"])
        func lines(_ days: ClosedRange<CalendarDate>) throws -> [ProvisionMovement.Line] {
            try desk.database.read { try $0.provisionMovement(in: days) }.lines
        }
        let april = try lines(day(2025, 4, 1)...day(2025, 4, 30))
        #expect(april.map(\.opening) == [0, 0])
        #expect(april.map(\.made) == [200_000_000, 2_000_000])
        #expect(april.map(\.closing) == [200_000_000, 2_000_000])
        let may = try lines(day(2025, 5, 1)...day(2025, 5, 31))
        #expect(may.map(\.opening) == [200_000_000, 2_000_000])
        #expect(may.map(\.used) == [130_000_000, 0])
        #expect(may.map(\.made) == [0, 0] && may.map(\.released) == [0, 0] && may.map(\.other) == [0, 0])
        #expect(may.map(\.closing) == [70_000_000, 2_000_000])
        #expect(try lines(day(2025, 6, 1)...day(2025, 6, 1)).map(\.opening) == [70_000_000, 2_000_000])
    }
}
