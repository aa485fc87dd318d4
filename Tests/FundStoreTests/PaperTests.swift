import FundCore
import FundServices
import FundStore
import Papers
import Testing

/// What papers say is what the books hold; the figures are those of a schedule that was computed elsewhere.
@Suite struct `A paper` {
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        CalendarDate(parts: year, month, day)
    }

    private static func desk() throws -> Desk {
        let desk = try Desk()
        try desk.lend(
            "05", 400_000_000, on: day(2012, 1, 15),
            terms: LoanTermsRequest(
                rate: AnnualRate(billionths: 60_000_000), instalments: 8, every: .months(3)))
        return desk
    }

    private static func page(_ desk: Desk, _ kind: PaperKind, _ subject: String, on date: CalendarDate) throws
        -> String
    {
        let paper = try desk.database.read { try Paper($0, kind, subject, on: date) }
        // Every name that is given is one that templates may ask for.
        #expect(paper.facts.names.subtracting(PaperMark.names) == [])
        return PaperDocument.html(PaperDocument.htmlTemplate(kind, title: "x"), paper.facts)
    }

    /// The words of each row of the page's tables.
    private static func rows(_ page: String) -> [[String]] {
        page.matches(of: /<tr[^>]*>(.*?)<\/tr>/).map { row in
            row.1.matches(of: /<td[^>]*>(.*?)<\/td>/).map { String($0.1) }
        }
    }

    /// The example of the command line's own document, `schedule preview`.
    @Test func `of a schedule has the instalments and the sums`() throws {
        let page = try Self.page(Self.desk(), .schedule, "05", on: Self.day(2012, 1, 15))
        let rows = Self.rows(page)
        #expect(
            rows.contains(["1", "16/04/2012", "92", "50.000.000", "6.049.315", "56.049.315", "350.000.000"]))
        #expect(rows.contains(["", "Cộng", "", "400.000.000", "27.024.657", "427.024.657", ""]))
        #expect(rows.count { $0.count == 7 } == 9)
    }

    /// The same in a Word document, whose cells are paragraphs of runs.
    @Test func `of a schedule has them in Word too`() throws {
        let desk = try Self.desk()
        let paper = try desk.database.read {
            try Paper($0, .schedule, "05", on: Self.day(2012, 1, 15))
        }
        let parts = WordDocument.filled(WordDocument.template(.schedule), paper.facts)
        let document = try #require(parts.first { $0.name == "word/document.xml" })
        let rows = String(decoding: document.bytes, as: UTF8.self).matches(of: /<w:tr>(.*?)<\/w:tr>/).map {
            row in
            row.1.matches(of: /<w:tc>(.*?)<\/w:tc>/).map { cell in
                cell.1.matches(of: /<w:t[^>]*>([^<]*)<\/w:t>/).map { String($0.1) }.joined()
            }
        }
        #expect(
            rows.contains(["1", "16/04/2012", "92", "50.000.000", "6.049.315", "56.049.315", "350.000.000"]))
        #expect(rows.contains(["", "Cộng", "", "400.000.000", "27.024.657", "427.024.657", ""]))
        #expect(rows.count { $0.count == 7 } == 10)
    }

    /// 400 triệu × 6 % × 92/365 = 6.049.315,07; then 30 days of 50 triệu at 9 % = 369.863,01.
    @Test func `of what is overdue adds up`() throws {
        let rows = Self.rows(try Self.page(Self.desk(), .overdueNotice, "05", on: Self.day(2012, 5, 16)))
        #expect(rows.contains(["Gốc đến hạn chưa trả", "50.000.000"]))
        #expect(rows.contains(["Lãi trong hạn đến hạn chưa trả", "6.049.315"]))
        #expect(rows.contains(["Lãi trên gốc quá hạn", "369.863"]))
        #expect(rows.contains(["Cộng phải trả ngay", "56.419.178"]))
        #expect(rows.contains(["1", "16/04/2012", "50.000.000", "6.049.315", "56.049.315"]))
    }

    @Test func `asks for money by a code where the fund's account is on record`() throws {
        let desk = try Self.desk()
        let date = Self.day(2012, 4, 1)
        let before = try desk.database.read { try Paper($0, .dueNotice, "05", on: date) }
        #expect(before.transfer != nil && before.transfer?.payload == nil)
        try desk.perform(
            AddMoneyAccount(
                MoneyCode("AGR"), .bank, name: "Agribank", bank: "Agribank Sóc Trăng",
                number: "7600 2010 01234", account: "1121A"), on: Self.day(2012, 1, 20))
        let after = try desk.database.read { try Paper($0, .dueNotice, "05", on: date) }
        let payload = try #require(after.transfer?.payload)
        #expect(payload.contains("0006970405011376002010012340208QRIBFTTA5303704540856049315"))
        #expect(
            payload.contains("TRA NO HD 05")
                && VietQR.checksum(of: String(payload.dropLast(4))) == payload.suffix(4))
    }

    @Test(arguments: PaperKind.allCases.filter { $0.subject == .loan })
    func `of a loan gives no name that templates do not know`(kind: PaperKind) throws {
        let desk = try Self.desk()
        do {
            _ = try Self.page(desk, kind, "05", on: Self.day(2012, 5, 16))
        } catch let refusal as Refusal {
            #expect(refusal.code == .paperNotYet)
            #expect([.settlement, .release, .rescheduleAnnex].contains(kind))
        }
    }
}
