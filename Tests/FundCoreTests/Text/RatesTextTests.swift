import FundCore
import Testing

@Suite struct `A rate in text` {
    /// One percent is 10 000 000 billionths.
    @Test(
        arguments: [
            ("6", 60_000_000, "6", "6"), ("6.5", 65_000_000, "6.5", "6,5"), ("6,5", 65_000_000, "6.5", "6,5"),
            ("6%", 60_000_000, "6", "6"), ("6,5 %", 65_000_000, "6.5", "6,5"),
            ("6%/năm", 60_000_000, "6", "6"),
            ("6 % / năm", 60_000_000, "6", "6"), ("6%/year", 60_000_000, "6", "6"),
            ("6%/NĂM", 60_000_000, "6", "6"),
            ("6%/na\u{306}m", 60_000_000, "6", "6"),
            ("0,5%/tháng", 60_000_000, "6", "6"), ("0.5%/month", 60_000_000, "6", "6"),
            ("0,65%/tha\u{301}ng", 78_000_000, "7.8", "7,8"), ("0,66%/thang", 79_200_000, "7.92", "7,92"),
            ("0", 0, "0", "0"), ("0.0000001", 1, "0.0000001", "0,0000001"), ("10", 100_000_000, "10", "10"),
            ("7.2000", 72_000_000, "7.2", "7,2"), ("1000", 10_000_000_000, "1000", "1000"),
            (" 6 ", 60_000_000, "6", "6"), ("100%", 1_000_000_000, "100", "100"),
        ] as [(String, Int64, String, String)])
    func `is percent a year`(text: String, billionths: Int64, decimal: String, vietnamese: String) throws {
        let rate = try AnnualRate(parsing: text)
        #expect(rate.billionths == billionths)
        #expect(rate.decimal == decimal)
        #expect(rate.vietnamese == vietnamese)
    }

    @Test(
        arguments: [
            ("", TextFlaw.empty), ("-6", .notARate), ("+6", .notARate), ("6.", .notARate), (".5", .notARate),
            ("06", .notARate), ("6,5,5", .notARate), ("6%%", .notARate), ("6/năm", .notARate),
            ("6%/quý", .notARate),
            ("6%/ngày", .notARate), ("0.00000001", .notARate), ("６", .notARate), ("6e1", .notARate),
            ("6‰", .notARate),
            ("12345678901234567890", .notARate), ("1000.0000001", .rateOutOfRange),
            ("999999999", .rateOutOfRange),
            ("100%/tháng", .rateOutOfRange), ("999999999.9999999%/tháng", .rateOutOfRange),
        ] as [(String, TextFlaw)])
    func `is refused with the reason`(text: String, flaw: TextFlaw) {
        #expect(throws: flaw, "\(text)") { try AnnualRate(parsing: text) }
    }

    @Test func `comes back from both forms`() throws {
        var noise = TextNoise(seed: 4)
        for _ in 0..<5_000 {
            let rate = AnnualRate(billionths: Int64.random(in: 0...10_000_000_000, using: &noise))
            #expect(try AnnualRate(parsing: rate.decimal) == rate)
            #expect(try AnnualRate(parsing: rate.vietnamese + " %/năm") == rate)
        }
    }

    @Test func `survives any text`() {
        var noise = TextNoise(seed: 5)
        for _ in 0..<20_000 {
            let text = noise.text()
            if let rate = try? AnnualRate(parsing: text) { #expect(rate.billionths >= 0) }
            if let multiple = try? RateMultiple(parsing: text) { #expect(multiple.tenThousandths <= 100_000) }
        }
    }
}

@Suite struct `A multiple of a rate in text` {
    @Test(
        arguments: [
            ("1.5", 15_000, "1.5"), ("1,5", 15_000, "1.5"), ("150%", 15_000, "1.5"), ("150 %", 15_000, "1.5"),
            ("1", 10_000, "1"), ("0", 0, "0"), ("1.0001", 10_001, "1.0001"), ("130,25%", 13_025, "1.3025"),
            ("10", 100_000, "10"), ("1000%", 100_000, "10"),
        ] as [(String, Int64, String)])
    func `is a number or a percentage`(text: String, tenThousandths: Int64, decimal: String) throws {
        let multiple = try RateMultiple(parsing: text)
        #expect(multiple.tenThousandths == tenThousandths)
        #expect(multiple.decimal == decimal)
        #expect(try RateMultiple(parsing: multiple.vietnamese) == multiple)
    }

    @Test(arguments: ["-1", "1.00001", "150,001%", "10.1", "1001%", "1,5x", "150%/năm", "x", "1.", "01"])
    func `is refused in any other form`(text: String) {
        #expect(throws: TextFlaw.notAMultiple, "\(text)") { try RateMultiple(parsing: text) }
        #expect(throws: TextFlaw.empty) { try RateMultiple(parsing: " ") }
    }
}

@Suite struct `A share in text` {
    @Test(
        arguments: [
            ("30", 3_000, "30"), ("30 %", 3_000, "30"), ("12,5", 1_250, "12.5"), ("12.25%", 1_225, "12.25"),
            ("0", 0, "0"), ("100", 10_000, "100"),
        ] as [(String, Int64, String)])
    func `is a percentage`(text: String, tenThousandths: Int64, decimal: String) throws {
        let share = try Share(parsing: text)
        #expect(share.tenThousandths == tenThousandths)
        #expect(share.decimal == decimal)
        #expect(try Share(parsing: share.vietnamese) == share)
    }

    @Test(arguments: ["-1", "100,01", "101", "12,125", "30%/năm", "x", "1.", "30 x"])
    func `is refused in any other form`(text: String) {
        #expect(throws: TextFlaw.notAShare, "\(text)") { try Share(parsing: text) }
        #expect(throws: TextFlaw.empty) { try Share(parsing: " ") }
    }
}
