import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing

/// An answer that somebody put under a key to come is not taken for what was done.
@Suite struct `A key` {
    private let service = MoveCapital(
        .contribute, source: .grant, amount: .dong(9_000_000), through: .bank)

    private func options(_ key: String) -> WriteOptions {
        let day = CalendarDate(parts: 2011, 3, 1)
        return WriteOptions(on: day, today: Desk.today, key: key, actedBy: "An", ending: .commit)
    }

    /// What a login of the staff can do with the documented grants: an act of her own, and its key with the request
    /// and the answer of another.
    private func forge(_ desk: Desk, kind: String, answer: String, guardsOff: Bool = false) throws {
        let sql = """
            begin;
            select open_acts(fund_id, last_act_no + 1, '{\(kind)}', '{2011-03-01}', 'An', '{null}', '{null}')
            from fund_head;
            insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en)
            select 1, 'sắp tới', request, (select last_act_no from fund_head), \(answer), summary_vi, summary_en
            from operation_key where key = 'thật';
            commit
            """
        if guardsOff { try desk.corrupt(sql, past: ["operation_key"]) } else { try desk.corrupt(sql + ";") }
    }

    private func forged() throws -> Desk {
        let desk = try Desk()
        _ = try service.run(on: desk.database, options("thật"))
        return desk
    }

    private func found(_ desk: Desk) throws -> Refusal? {
        let before = try desk.database.read { $0.head.lastAct }
        let refusal = #expect(throws: Refusal.self) {
            try service.run(on: desk.database, options("sắp tới"))
        }
        #expect(try desk.database.read { $0.head.lastAct } == before)
        return refusal
    }

    @Test func `answers for an act of its own kind only`() throws {
        let desk = try forged()
        try forge(desk, kind: "borrower", answer: "'{}'")
        let refusal = try found(desk)
        #expect(refusal?.code == .keyAnswersOther)
        #expect(refusal?.arguments["kind"] == .phrase("act-kind.borrower"))
    }

    @Test func `answers for the entry that it names`() throws {
        let desk = try forged()
        try forge(desk, kind: "capital-contribution", answer: "answer_json", guardsOff: true)
        let refusal = try found(desk)
        #expect(refusal?.code == .keyAnswersOther)
        #expect(refusal?.arguments["named"] == .text("2"))
    }

    /// What came with the program's own answer is repeated as ever, closings and files too.
    @Test func `answers for what it recorded`() throws {
        let desk = try forged()
        #expect(try service.run(on: desk.database, options("thật")).isReplay)
        let closing = try ClosePeriods(through: FiscalPeriod(parsing: "2011-12"))
        _ = try closing.run(on: desk.database, options("khóa"))
        #expect(try closing.run(on: desk.database, options("khóa")).isReplay)
        #expect(try desk.broken() == [])
    }
}
