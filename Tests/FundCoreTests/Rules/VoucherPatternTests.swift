import FundCore
import Testing

@Suite struct `The pattern of a series of vouchers` {
    private func pattern(_ text: String) throws -> VoucherPattern { try VoucherPattern(parsing: text) }

    @Test func `writes the number with its digits and the year`() throws {
        #expect(try pattern("PT{nnn}/{yyyy}").voucher(7, year: 2026) == "PT007/2026")
        #expect(try pattern("PT{nnn}/{yyyy}").voucher(1_234, year: 2026) == "PT1234/2026")
        #expect(try pattern("{yy}-PC {n}").voucher(12, year: 2006) == "06-PC 12")
        #expect(try pattern("GNN{nnnnn}").voucher(99, year: 2026) == "GNN00099")
        #expect(try pattern("  Số   {nn}\u{200b}/ĐT").text == "Số {nn}/ĐT")
    }

    @Test(arguments: [
        "", "PT", "PT/{yyyy}", "PT{nnn}/{nnn}", "PT{nnn}/{mm}", "PT{nnn", "PT}nnn{", "PT{}{n}", "PT{nnn}}",
        "PT{N}", "PT{yyy}{n}", "PT{nnnnnnnnnn}", String(repeating: "x", count: 60) + "{n}",
    ])
    func `has one number and nothing else in braces`(text: String) {
        #expect(throws: TextFlaw.notAVoucherPattern) { try pattern(text) }
    }

    /// What stands around the number, as vouchers are compared.
    @Test func `knows its vouchers however they were typed`() throws {
        for (text, typed) in [
            ("PT{nnn}/{yyyy}", "pt 041 / 2026"), ("Đ {nn}-{yy}", "đ041-26"),
            ("{nnn}/PC/{yyyy}", "41/pc/2026"),
        ] {
            let (before, after) = try pattern(text).frame(year: 2026)
            let form = Identifier.voucher(typed)
            #expect(form.hasPrefix(before) && form.hasSuffix(after), "\(text)")
            #expect(Int(form.dropFirst(before.count).dropLast(after.count)) == 41, "\(text)")
        }
    }

    @Test func `is that of the day, and of one day that of the later act`() throws {
        let rows: [(String, Int, Int64?)] = [
            ("A{n}", 2010, nil), ("B{n}", 2024, nil), ("C{n}", 2024, 7), ("D{n}", 2024, 5),
        ]
        let series = try rows.map { text, year, entry in
            VoucherSeries(
                subject: .journal, pattern: try pattern(text), validFrom: day(year, 1, 1), entry: entry)
        }
        let text = { (date: CalendarDate) in
            VoucherSeries.inForce(on: date, for: .journal, among: series)?.pattern.text
        }
        #expect(text(day(2009, 12, 31)) == nil)
        #expect(text(day(2023, 12, 31)) == "A{n}")
        #expect(text(day(2024, 1, 1)) == "C{n}")
        #expect(VoucherSeries.inForce(on: day(2024, 1, 1), for: .cashReceipt, among: series) == nil)
    }
}
