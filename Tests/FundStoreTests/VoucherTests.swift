import FundCore
import FundServices
import FundStore
import Testing

@Suite struct `A voucher of the accountant` {
    private func day(_ month: Int, _ day: Int) -> CalendarDate { CalendarDate(parts: 2011, month, day) }

    private func post(
        _ debit: String, _ credit: String, _ dong: Int64, on date: CalendarDate, _ desk: Desk
    ) throws -> Int64 {
        try desk.perform(
            PostVoucher([.init(.debit, debit, .dong(dong)), .init(.credit, credit, .dong(dong))]), on: date)
        return try desk.database.read { $0.head.lastAct }
    }

    private func balances(_ desk: Desk, asOf date: CalendarDate) throws -> [String: Int64] {
        Dictionary(
            uniqueKeysWithValues: try desk.database.read { try TrialBalance($0, asOf: date) }.lines.map {
                ($0.account.code, $0.closing)
            })
    }

    @Test func `is booked, paid later and taken back`() throws {
        let desk = try Desk(capital: 1_000)
        let payable = try post("6421", "338", 90, on: day(1, 31), desk)
        let writtenOff = try post("971", "999", 500, on: day(1, 31), desk)
        try desk.perform(
            MoveMoney(.payment(.account("338")), amount: .dong(40), through: .bank), on: day(2, 10))
        #expect(
            try balances(desk, asOf: day(2, 28)) == [
                "112": 960, "4111": -1_000, "6421": 90, "338": -50, "971": 500, "999": -500,
            ])
        try desk.perform(ReverseEntry(entry: payable, reason: "nhầm"), on: day(3, 1))
        try desk.perform(ReverseEntry(entry: writtenOff, reason: "đã thu hết"), on: day(3, 1))
        let after = try balances(desk, asOf: day(3, 1))
        #expect(after["338"] == 40 && after["6421", default: 0] == 0 && after["971", default: 0] == 0)
        #expect(try desk.broken() == [])
    }

    /// What was provided for in a closed year comes back in the first open month, on the account of then.
    @Test func `of a closed period is reversed in an open one`() throws {
        let desk = try Desk(capital: 1_000)
        let provision = try post("6426", "2191", 70, on: day(11, 30), desk)
        let payable = try post("6421", "338", 5, on: day(11, 30), desk)
        try desk.close("2011-12")
        #expect(throws: Refusal.self) { try post("6426", "2191", 1, on: day(12, 31), desk) }
        try desk.perform(ReverseEntry(entry: provision, reason: "thừa"), on: Desk.today)
        try desk.perform(ReverseEntry(entry: payable, reason: "thừa"), on: Desk.today)
        let closed = try balances(desk, asOf: day(12, 31))
        #expect(closed["2191"] == -70 && closed["421"] == 75 && closed["6426", default: 0] == 0)
        let open = try balances(desk, asOf: CalendarDate(parts: 2012, 1, 1))
        #expect(open["2191", default: 0] == 0 && open["6426"] == -70 && open["338", default: 0] == 0)
        #expect(try desk.broken() == [])
    }
}
