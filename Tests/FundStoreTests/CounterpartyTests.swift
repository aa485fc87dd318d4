import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `Counterparties` {
    private func day(_ day: Int) -> CalendarDate { CalendarDate(parts: 2022, 1, day) }

    private func post(
        _ desk: Desk, _ dong: Int64, _ name: String?, on date: CalendarDate
    ) throws -> WriteResult {
        try desk.perform(
            PostVoucher(
                [.init(.debit, "6421", .dong(dong)), .init(.credit, "331", .dong(dong))], counterparty: name),
            on: date)
    }

    @Test func `divide an account, whatever the letters, and add up to it`() throws {
        let desk = try Desk()
        _ = try post(desk, 300, "Điện lực Sóc Trăng", on: day(5))
        // Composed otherwise, in capitals: the same. Taken back, on its own day.
        _ = try post(desk, 200, "ĐIÊ\u{323}N LỰC SÓC TRĂNG", on: day(6))
        let slip = try desk.database.read { $0.head.lastAct }
        _ = try post(desk, 50, nil, on: day(7))
        _ = try desk.perform(
            MoveMoney(
                .payment(.account("331")), amount: .dong(120), through: .bank,
                counterparty: "điện lực sóc trăng"), on: day(20))
        try desk.perform(ReverseEntry(entry: slip, reason: "Trùng"), on: day(21))
        try desk.database.read { reader in
            let span = LedgerSpan(from: day(10), until: day(31))
            let movements = try reader.counterpartyMovements(on: "331", in: span)
            #expect(movements.map(\.name) == ["ĐIỆN LỰC SÓC TRĂNG", nil])
            #expect(movements.map(\.opening) == [-300, -50])
            #expect(movements.map(\.debits) == [120, 0])
            #expect(try reader.counterparty("DIEN LUC soc trang") == "điện lực sóc trăng")
            #expect(throws: Refusal.self) { try reader.counterparty("Viễn thông") }
            var balance: Int64 = 0
            try reader.eachLine(
                of: "331", in: LedgerSpan(), counterparty: "Điện lực sóc trăng"
            ) { balance += $0.dong }
            #expect(balance == -180)
        }
        #expect(try desk.broken() == [])
    }

    @Test func `that are called nearly as another are asked about`() throws {
        let desk = try Desk()
        func isAskedAbout(_ name: String, _ dong: Int64) throws -> Bool {
            try post(desk, dong, name, on: day(5)).notices.map(\.key).contains("notice.near-counterparty")
        }
        for (place, name) in ["Điện lực Sóc Trăng", "điện lực sóc trăng", "Viễn thông"].enumerated() {
            #expect(try !isAskedAbout(name, Int64(place + 1)))
        }
        #expect(try isAskedAbout("Điện lục Sóc Trăng", 4))
    }
}
