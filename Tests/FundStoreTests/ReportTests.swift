import FundCore
import FundServices
import FundStore
import Testing
import Wording

@Suite struct `The report on the fund's loans` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    private func portfolio(_ desk: Desk, asOf date: CalendarDate, knownAt: Int64? = nil) throws -> Portfolio {
        try desk.database.read(knownAt: knownAt) { try PortfolioReport.read($0, asOf: date) }
    }

    private func document(_ desk: Desk, asOf date: CalendarDate, knownAt: Int64? = nil) throws -> String {
        try desk.database.read(knownAt: knownAt) { try PortfolioReport($0, asOf: date).json.compact }
    }

    /// The province's own figures; the split among the borrowers is invented.
    @Test func `says the province's own sentence`() throws {
        let desk = try Desk()
        let millions: [(Int64, BorrowerKind)] = [
            (150, .cooperativeGroup), (375, .cooperative), (350, .cooperative), (200, .cooperativeGroup),
            (500, .cooperative), (300, .cooperative), (165, .cooperativeGroup), (400, .cooperative),
        ]
        for (index, (amount, kind)) in millions.enumerated() {
            try desk.lend("\(index)", amount * 1_000_000, on: day(2011, 1 + index, 3), kind: kind)
        }
        let report = try portfolio(desk, asOf: day(2012, 12, 31))
        #expect(
            report.summary.text(in: .vi)
                == "Tính đến cuối năm 2012, đã giải ngân cho 8 dự án với số tiền 2.440 triệu đồng (cho 3 THT và 5 HTX vay)."
        )
        #expect(report.borrowers == [.cooperative: 5, .cooperativeGroup: 3])
        let capital = try desk.database.read { try $0.capital(asOf: day(2012, 12, 31)) }
        #expect(capital.money == 2_560_000_000)
    }

    @Test func `is the state of its day, whatever came later`() throws {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        try desk.lend("02", 100_500_000, on: day(2011, 5, 10))
        try desk.repay("01", 50_000_000, on: day(2011, 7, 1))

        let before = try portfolio(desk, asOf: day(2011, 4, 30))
        #expect(before.lines.map(\.number) == ["01"])
        #expect(before.outstanding == 400_000_000)
        #expect(before.overdue == 100_000_000)
        #expect(before.lines[0].position.daysPastDue == 19)
        #expect(before.lines[0].group == 2)
        let after = try portfolio(desk, asOf: day(2011, 7, 1))
        #expect(after.outstanding == 450_500_000)
        #expect(
            after.summary.text(in: .vi)
                == "Tính đến ngày 01/07/2011, đã giải ngân cho 2 dự án với số tiền 500,5 triệu đồng (cho 2 HTX vay)."
        )
        let nothing = try portfolio(desk, asOf: day(2010, 12, 31))
        #expect(nothing.summary.text(in: .vi) == "Tính đến cuối năm 2010, chưa giải ngân cho dự án nào.")
    }

    @Test func `asked as of a time of record does not change any more`() throws {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        let paid = try desk.database.read { try $0.entries(ofLoan: $0.loanRecord("01").loanID) }
        let known = try #require(paid.map(\.recordedAt).max())
        let date = day(2012, 12, 31)
        let first = try document(desk, asOf: date, knownAt: known)

        try desk.repay("01", 150_000_000, on: day(2011, 6, 1))
        try desk.perform(
            AddBorrower(
                code: "X", kind: .member, details: BorrowerDetails(name: "Thành viên")), on: day(2011, 1, 1))
        try desk.perform(
            CorrectBorrower(code: "KH-01", changes: BorrowerChanges(name: "Tên mới")), on: day(2011, 1, 1))
        try desk.contribute(1_000_000, on: day(2010, 5, 1))

        #expect(try document(desk, asOf: date, knownAt: known) == first)
        #expect(try document(desk, asOf: date) != first)
    }

    @Test func `counts bad debt exactly`() {
        #expect(Percentage(1, of: 3).decimal == "33.3333")
        #expect(Percentage(2, of: 3).vietnamese == "66,6667")
        #expect(Percentage(0, of: 0).decimal == "0")
        #expect(Percentage(9_000_000_000_000_000, of: 9_000_000_000_000_000).decimal == "100")
    }

    @Test(arguments: [
        (0, "0"), (1, "0,000001"), (2_440_000_000, "2.440"), (500_500_000, "500,5"), (-1_250_000, "-1,25"),
    ]) func `writes millions as exactly as the money`(dong: Int64, written: String) {
        #expect(Language.vi.millions(Money(dong)) == written)
    }
}

@Suite struct `The reports on what is owed` {
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    /// The bounds of the bands (domain: 1–9, 10–29, 30–89, 90–179, from 180 on).
    @Test(arguments: [
        (0, 0), (1, 1), (9, 1), (10, 10), (29, 10), (30, 30), (89, 30), (90, 90), (179, 90), (180, 180),
        (3_000, 180),
    ]) func `put each day into its band`(days: Int, from: Int) {
        #expect(AgeingBand.of(daysPastDue: days).from == from)
    }

    @Test func `agree with the payoff of each loan once all has fallen due`() throws {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        try desk.lend("02", 200_000_000, on: day(2011, 2, 10))
        try desk.repay("02", 60_000_000, on: day(2011, 5, 10))
        let date = day(2012, 6, 30)
        let (overdue, payoffs) = try desk.database.read { reader in
            let payoffs = try ["01", "02"].map {
                try reader.loan(reader.loanRecord($0)).position(on: date).payoff
            }
            return (try OverdueReport(reader, asOf: date), payoffs)
        }
        #expect(overdue.lines.map(\.number) == ["01", "02"])
        #expect(overdue.lines.map(\.arrears.toPay) == payoffs)
        #expect(overdue.ageing.map(\.loans) == [0, 0, 0, 0, 2])
        #expect(overdue.ageing.reduce(0) { $0 + $1.toPay } == overdue.total(\.toPay))
    }

    @Test func `list what falls due in the span, and what is unpaid before it`() throws {
        let desk = try Desk()
        try desk.lend("01", 400_000_000, on: day(2011, 1, 10))
        let due = try desk.database.read {
            try DueReport($0, asOf: day(2011, 4, 30), from: day(2011, 5, 1), until: day(2011, 12, 31))
        }
        #expect(due.lines.map { $0.dues.items.map(\.dueOn) } == [[day(2011, 7, 11), day(2011, 10, 10)]])
        #expect(due.total(\.principal) == 200_000_000)
        let unpaid = try desk.database.read {
            try Arrears($0.loan($0.loanRecord("01")).fold(until: day(2011, 4, 30)))?.toPay
        }
        #expect(due.unpaidBefore == unpaid)
    }
}
