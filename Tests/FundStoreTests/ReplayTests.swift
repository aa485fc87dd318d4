import FundCore
import FundServices
import FundStore
import FundTestSupport
import Testing
import Wording

/// What a repeated key answers: the same as the first time, and what became of it since.
@Suite struct `A repeated key` {
    private let first = CalendarDate(parts: 2026, 11, 20)
    private let second = CalendarDate(parts: 2026, 11, 21)

    private func options(
        _ on: CalendarDate?, today: CalendarDate, key: String? = "khóa 1", ending: FundStore.Ending = .commit
    ) -> WriteOptions {
        WriteOptions(on: on, today: today, key: key, actedBy: "An", ending: ending)
    }

    private func grant(_ dong: Int64) -> MoveCapital {
        MoveCapital(.contribute, source: .grant, amount: .dong(dong), through: .bank)
    }

    private func code(of body: () throws -> Void) throws -> Refusal.Code? {
        do {
            try body()
            return nil
        } catch let refusal as Refusal {
            return refusal.code
        }
    }

    // MARK: After midnight

    /// 23:59 and 00:01: an answer that did not arrive is asked for again.
    @Test func `answers after midnight where the day was not said`() throws {
        let desk = try Desk()
        let asked = try grant(1_000_000).run(on: desk.database, options(nil, today: first))
        let again = try grant(1_000_000).run(on: desk.database, options(nil, today: second))
        #expect(!asked.isReplay && again.isReplay && again.answer == asked.answer)
        #expect(asked.answer.json.contains(#""on":"2026-11-20""#))
        // Saying the day that it had is asking for the same; another is another request.
        #expect(try grant(1_000_000).run(on: desk.database, options(first, today: second)).isReplay)
        for other in [second, CalendarDate(parts: 2026, 11, 19)] {
            #expect(
                try code { _ = try grant(1_000_000).run(on: desk.database, options(other, today: second)) }
                    == .keyReused)
        }
        // Whatever else differs is another request.
        #expect(
            try code { _ = try grant(2_000_000).run(on: desk.database, options(nil, today: second)) }
                == .keyReused)
        #expect(try desk.database.read { try $0.capital(asOf: second).bySource[.grant] } == 1_000_000)
    }

    @Test func `answers without a day where one was said first`() throws {
        let desk = try Desk()
        let asked = try grant(1_000_000).run(on: desk.database, options(first, today: first))
        let again = try grant(1_000_000).run(on: desk.database, options(nil, today: second))
        #expect(again.isReplay && again.answer == asked.answer)
    }

    /// Each kind of act keeps its day the same way: a reversal, a journal voucher, a step of an application.
    @Test func `answers after midnight for acts of every kind`() throws {
        let desk = try Desk()
        try desk.perform(grant(1_000_000), on: first)
        let entry = try desk.database.read { $0.head.lastAct }
        try desk.perform(
            AddBorrower(code: "A", kind: .cooperative, details: BorrowerDetails(name: "HTX A")), on: first)
        let services: [any WriteService] = [
            ReverseEntry(entry: entry, reason: "nhầm"),
            SubmitApplication(
                borrower: "A", number: nil, amount: .dong(1_000_000), projectCost: .dong(2_000_000),
                ownCapital: Money(1_000_000), termMonths: 12, purpose: "x"),
            AnnounceCalendarDays(days: [CalendarDate(parts: 2026, 12, 31)], isWorking: false, name: nil),
            PostVoucher([.init(.debit, "6422", .dong(5)), .init(.credit, "338", .dong(5))]),
        ]
        for (index, service) in services.enumerated() {
            let asked = try service.run(on: desk.database, options(nil, today: first, key: "k\(index)"))
            let again = try service.run(on: desk.database, options(nil, today: second, key: "k\(index)"))
            #expect(!asked.isReplay && again.isReplay && again.answer == asked.answer, "\(service)")
        }
    }

    // MARK: Of before

    /// A row that an older program wrote answers, and stays as it was written.
    @Test func `answers where a program before codes kept the request`() throws {
        let desk = try Desk()
        let asked = try grant(1_000_000).run(on: desk.database, options(first, today: first))
        let text =
            #"{"act":"MoveCapital","on":"2026-11-20","direction":"contribute","source":"grant","#
            + #""amount":1000000,"through":"bank","by":"An","voucher":null,"note":null}"#
        try desk.corrupt("update operation_key set request = '\(text)'", past: ["operation_key"])
        let again = try grant(1_000_000).run(on: desk.database, options(first, today: second))
        #expect(again.isReplay && again.answer == asked.answer)
        #expect(try grant(1_000_000).run(on: desk.database, options(nil, today: second)).isReplay)
        #expect(
            try code { _ = try grant(2_000_000).run(on: desk.database, options(first, today: second)) }
                == .keyReused)
        let kept = try TestCluster.shared.execute(
            "select request from coopfund.operation_key", database: desk.name)
        #expect(kept == text + "\n")
    }

    // MARK: After a reversal

    @Test func `says that what it recorded was reversed since, beside the answer as it is kept`() throws {
        let desk = try Desk()
        let asked = try grant(7_000_000).run(on: desk.database, options(first, today: first))
        let entry = try desk.database.read { $0.head.lastAct }
        let before = try grant(7_000_000).run(on: desk.database, options(first, today: first))
        #expect(before.notices.isEmpty && before.document == asked.document)
        try desk.perform(ReverseEntry(entry: entry, reason: "nhầm"), on: second)
        let replay = try grant(7_000_000).run(on: desk.database, options(first, today: first))
        #expect(replay.isReplay && replay.answer == asked.answer)
        #expect(replay.notices.count == 1)
        let notice = try #require(replay.notices.first).text(in: .en)
        #expect(
            notice
                == "entry \(entry) of this request was reversed since by entry \(entry + 1) of 2026-11-21, "
                + "so the books no longer hold it. To record it anew, run it with another --key.")
        #expect(
            replay.document == asked.answer.json.dropLast()
                + ",\"replay\":true,\"reversed_by\":\(entry + 1),\"reversed\":[{\"entry\":\(entry),"
                + "\"reversed_by\":\(entry + 1),\"reversed_on\":\"2026-11-21\"}]}")
        // Another key records it anew.
        let anew = try grant(7_000_000).run(on: desk.database, options(first, today: first, key: "khóa 2"))
        #expect(!anew.isReplay && anew.notices.isEmpty)
    }

    @Test func `of a closing says that its period was reopened since`() throws {
        let desk = try Desk()
        let service = ClosePeriods(through: try FiscalPeriod(parsing: "2010-04"))
        _ = try service.run(on: desk.database, options(nil, today: first))
        try desk.perform(ReopenPeriod(service.period, reason: "thiếu"), on: second)
        let replay = try service.run(on: desk.database, options(nil, today: second))
        #expect(replay.isReplay && replay.notices.map(\.key) == ["notice.reopened-since"])
    }

    @Test func `of a file says how many of its entries were reversed since`() throws {
        let desk = try Desk()
        let text = "on,source,amount\n" + (1...4).map { "2012-01-0\($0),grant,7tr\n" }.joined()
        let file = ImportFile(path: "a/x.csv", bytes: Array(text.utf8))
        let options = { (key: String) in
            WriteOptions(on: nil, today: second, key: key, actedBy: "An", ending: FundStore.Ending.commit)
        }
        let service = ImportCapital(file)
        let asked = try service.run(on: desk.database, options(file.key(.capital)))
        let last = try desk.database.read { $0.head.lastAct }
        try desk.perform(ReverseEntry(entry: last, reason: "nhầm"), on: second)
        let partly = try service.run(on: desk.database, options(file.key(.capital)))
        #expect(partly.isReplay && partly.answer == asked.answer)
        #expect(
            partly.notices.map { $0.text(in: .en) } == [
                "1 of the 4 entries of this file were reversed since (entry \(last) by entry \(last + 1) of "
                    + "2026-11-21), so the books no longer hold them. To take them in anew, run it with another "
                    + "--key; the 3 that still stand are first to be reversed too, or their lines left out of "
                    + "the file."
            ])
        #expect(partly.document.contains(#""reversed":[{"entry":\#(last),"#))
        for entry in (last - 3)..<last {
            try desk.perform(ReverseEntry(entry: entry, reason: "nhầm"), on: second)
        }
        let wholly = try service.run(on: desk.database, options(file.key(.capital)))
        #expect(
            wholly.notices.map { $0.text(in: .vi) } == [
                "4 trong 4 nghiệp vụ của tệp này đã bị đảo (số \(last - 3) bằng bút toán số \(last + 2) ngày "
                    + "21/11/2026 và 3 nghiệp vụ khác), nên sổ không còn số liệu đó. Muốn nhập lại thì chạy với "
                    + "--key khác."
            ])
        // Neighbours of the file do not count.
        #expect(wholly.undone.map(\.entry) == Array((last - 3)...last))
        let anew = try service.run(on: desk.database, options("khác"))
        #expect(!anew.isReplay)
    }
}
