import FundCore
import Testing

/// Findings of inspectors: one invoice behind two loans (practice of disbursement checks: "invoice not used before").
@Suite struct `An invoice` {
    static func invoice(
        _ number: String, _ seller: String, _ taxCode: String? = nil, series: String? = nil,
        amount: Int64 = 100
    ) -> Invoice {
        Invoice(
            number: number, series: series, seller: seller, sellerTaxCode: taxCode,
            issuedOn: CalendarDate(year: 2024, month: 1, day: 9)!, amount: Amount(Money(amount))!)
    }

    @Test(
        arguments: [
            ("0000123", "Công ty TNHH Cơ khí Hậu Giang", nil, "123", "CTY TNHH CƠ KHÍ HẬU GIANG", nil),
            ("HĐ-0123", "Cơ khí Hậu Giang", nil, "hđ 0123", "Công ty Cổ phần Cơ khí Hậu Giang", nil),
            ("123", "A", "1800271113", "000123", "B", "1800271113-001"),
            ("123", "DNTN Sáu Hiền", "1800271113", "123", "Sáu Hiền", nil),
            ("123", "HTX NN Phú Lợi", nil, "123", "Hợp tác xã Nông nghiệp Phú Lợi", nil),
        ] as [(String, String, String?, String, String, String?)])
    func `is the same in another spelling`(
        number: String, seller: String, taxCode: String?, otherNumber: String, otherSeller: String,
        otherTaxCode: String?
    ) {
        let one = Self.invoice(number, seller, taxCode)
        let other = Self.invoice(otherNumber, otherSeller, otherTaxCode)
        #expect(one.isSame(as: other) && other.isSame(as: one))
    }

    @Test func `is another of another seller, number or series`() {
        let one = Self.invoice("123", "Cơ khí Hậu Giang", "1800271113", series: "C24TAA")
        #expect(!one.isSame(as: Self.invoice("124", "Cơ khí Hậu Giang", "1800271113")))
        #expect(!one.isSame(as: Self.invoice("1230", "Cơ khí Hậu Giang", "1800271113")))
        #expect(!one.isSame(as: Self.invoice("123", "Cơ khí Hậu Giang", "1800271114")))
        #expect(!one.isSame(as: Self.invoice("123", "Cơ khí Cần Thơ")))
        #expect(!one.isSame(as: Self.invoice("123", "Cơ khí Hậu Giang", "1800271113", series: "K24TAA")))
        #expect(one.isSame(as: Self.invoice("123", "Cơ khí Hậu Giang", "1800271113", series: "c24-taa")))
    }

    @Test(
        arguments: [
            (100, 100, "2024-02-10", "2024-03-01", ProofState.proven),
            (100, 99, "2024-02-10", "2024-02-10", .waiting),
            (100, 99, "2024-02-10", "2024-02-11", .overdue), (100, 0, nil, "2024-02-11", .undated),
            (100, 130, nil, "2024-02-11", .proven),
        ] as [(Int64, Int64, String?, String, ProofState)])
    func `proves by its day`(
        amount: Int64, proven: Int64, by: String?, on: String, state: ProofState
    ) throws {
        let day = try by.map { try CalendarDate(parsing: $0) }
        #expect(
            ProofState(
                amount: Money(amount), proven: Money(proven), by: day, on: try CalendarDate(parsing: on))
                == state)
    }

    @Test(arguments: ["09:30", "9:30", "9h30", "9g30"])
    func `registry's hour is read as people write it`(text: String) throws {
        #expect(try TimeOfDay(parsing: text).text == "09:30")
    }

    @Test(arguments: ["", "9", "24:00", "9:3", "9:60", "-1:00", "9:30:00", "٩:30"])
    func `registry's hour is no other text`(text: String) {
        #expect(throws: TextFlaw.notATimeOfDay) { try TimeOfDay(parsing: text) }
    }
}
