import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// The founding is act 0 of a fund; days before it, and years far from all that the books hold, are slips more
/// often than not.
@Suite struct `The founding of a fund` {
    private func desk(foundedOn date: CalendarDate?) throws -> Desk {
        let desk = try Desk(opening: Desk.migratedDatabase())
        _ = try CreateFund(code: "ST", name: "Quỹ Sóc Trăng", province: "Sóc Trăng").run(
            on: desk.database,
            WriteOptions(
                on: date, today: Desk.today, key: nil, actedBy: "Chủ tịch", voucher: "QĐ 1", note: "Lập quỹ",
                ending: .commit))
        return desk
    }

    private func contribute(
        _ desk: Desk, on date: CalendarDate, beforeFounding: Bool = false, key: String? = nil
    ) throws -> WriteResult {
        try MoveCapital(.contribute, source: .grant, amount: .dong(1_000_000), through: .bank).run(
            on: desk.database,
            WriteOptions(
                on: date, today: Desk.today, key: key, actedBy: "An", beforeFounding: beforeFounding,
                ending: .commit))
    }

    private func code(_ body: () throws -> Void) -> Refusal.Code? {
        do { try body() } catch { return (error as? Refusal)?.code }
        return nil
    }

    private func years(_ result: WriteResult) -> Refusal.Argument? {
        result.notices.first { $0.key == "notice.odd-year" }?.arguments["years"]
    }

    @Test func `is act 0, with its day, its actor and its voucher`() throws {
        let date = CalendarDate(parts: 2010, 4, 1)
        let desk = try desk(foundedOn: date)
        let founding = try desk.database.read { try $0.entry(0) }
        #expect(founding.kind == "founding" && founding.on == date && founding.actedBy == "Chủ tịch")
        #expect(founding.voucher == "QĐ 1" && founding.note == "Lập quỹ")
        #expect(try desk.database.readAll { try $0.funds().map(\.foundedOn) } == [date])
        #expect(try desk.broken() == [])
        #expect(
            code { try desk.perform(ReverseEntry(entry: 0, reason: "Nhầm"), on: Desk.today) }
                == .entryNotReversible)
        // Before it was recorded nobody knew of it, nor of anything else.
        let early = try desk.database.read(knownAt: founding.recordedAt - 1) { reader in
            #expect(code { _ = try reader.entry(0) } == .entryNotFound)
            return try reader.chart().count
        }
        #expect(early > 30)
        #expect(try desk.database.read(knownAt: founding.recordedAt) { try $0.entry(0).number } == 0)
        _ = try contribute(desk, on: date)
        #expect(
            try desk.database.read(knownAt: founding.recordedAt) { try $0.capital(asOf: date).total } == 0)
        try desk.corrupt("delete from act where act_no = 0", past: ["act"])
        #expect(
            try desk.broken() == [
                "acts-without-gaps", "acts-are-sealed", "acts-have-their-rows", "copies-agree",
            ])
    }

    @Test func `refuses earlier days only where its own is known`() throws {
        let desk = try desk(foundedOn: CalendarDate(parts: 2010, 4, 1))
        let early = CalendarDate(parts: 2010, 3, 31)
        #expect(code { _ = try contribute(desk, on: early) } == .dateBeforeFounding)
        _ = try contribute(desk, on: early, beforeFounding: true, key: "k")
        // It belongs to the request.
        #expect(
            code {
                _ = try contribute(desk, on: CalendarDate(parts: 2010, 4, 1), beforeFounding: true, key: "k")
            }
                == .keyReused)
        #expect(code { _ = try contribute(desk, on: early, key: "k") } == .keyReused)
        let unknown = try self.desk(foundedOn: nil)
        _ = try contribute(unknown, on: CalendarDate(parts: 1995, 3, 31))
        #expect(try desk.broken() == [] && unknown.broken() == [])
    }

    @Test func `makes a year odd that is far from today and from all that the books hold`() throws {
        let desk = try desk(foundedOn: nil)
        for year in 2025...2027 {
            #expect(try years(contribute(desk, on: CalendarDate(parts: year, 1, 5))) == nil)
        }
        #expect(try years(contribute(desk, on: CalendarDate(parts: 2018, 1, 5))) == .text("2018"))
        // Books that move in year by year are asked about once.
        #expect(try years(contribute(desk, on: CalendarDate(parts: 2019, 1, 5))) == nil)
        #expect(try years(contribute(desk, on: CalendarDate(parts: 2018, 5, 5))) == nil)
        #expect(try years(contribute(desk, on: CalendarDate(parts: 2016, 1, 5))) == .text("2016"))
        #expect(try years(contribute(desk, on: CalendarDate(parts: 2029, 1, 5))) == .text("2029"))
        let founded = try self.desk(foundedOn: CalendarDate(parts: 2010, 4, 1))
        #expect(try years(contribute(founded, on: CalendarDate(parts: 2010, 4, 5))) == nil)
        #expect(try years(contribute(founded, on: CalendarDate(parts: 2013, 4, 5))) == .text("2013"))
    }

    @Test func `is asked about once for a file`() throws {
        let desk = try desk(foundedOn: nil)
        let rows = (0..<50).map { "20\(10 + $0 % 3)-0\(1 + $0 % 9)-1\($0 % 10),grant,\($0 + 1)000" }
        let file = ImportFile(
            path: "c.csv", bytes: Array(("on,source,amount\n" + rows.joined(separator: "\n")).utf8))
        let options = WriteOptions(
            on: Desk.today, today: Desk.today, key: "c", actedBy: "An", ending: .commit)
        let result = try ImportCapital(file).run(on: desk.database, options)
        #expect(result.notices.count == 1)
        #expect(years(result) == .text("2010, 2011, 2012"))
        #expect(try ImportCapital(file).run(on: desk.database, options).notices == [])
        let founded = try self.desk(foundedOn: CalendarDate(parts: 2011, 1, 1))
        #expect(throws: BadFile.self) { try ImportCapital(file).run(on: founded.database, options) }
        var meant = options
        meant.beforeFounding = true
        _ = try ImportCapital(file).run(on: founded.database, meant)
        #expect(try founded.broken() == [])
    }

    /// 24 months pass in silence, 25 do not: a contribution of 1995 would make 382 periods for ever.
    @Test(arguments: [(2019, 11, nil), (2019, 10, 25), (1995, 1, 322)] as [(Int, Int, Int?)])
    func `shows in the first closing`(year: Int, month: Int, count: Int?) throws {
        let desk = try desk(foundedOn: nil)
        _ = try contribute(desk, on: CalendarDate(parts: year, month, 5))
        let closing = ClosePeriods(through: try FiscalPeriod(parsing: "2021-10"))
        var options = Desk.options(Desk.today)
        options.ending = .rollBack
        let notices = try closing.run(on: desk.database, options).notices
        #expect(
            notices.first { $0.key == "notice.long-first-closing" }?.arguments["count"]
                == count.map { .number($0) })
        let areQuestions = notices.allSatisfy { $0.isQuestion }
        #expect(areQuestions)
    }
}
