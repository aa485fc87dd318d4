import FundCore
import Testing

@Suite struct `Money in text` {
    /// The forms that the command line promises to take.
    @Test(
        arguments: [
            ("2440000000", 2_440_000_000), ("2.440.000.000", 2_440_000_000), ("2 440 000 000", 2_440_000_000),
            ("2\u{A0}440\u{202F}000", nil), ("2\u{A0}440\u{A0}000", 2_440_000),
            ("2440tr", 2_440_000_000), ("2.440 triệu", 2_440_000_000), ("2,44 tỷ", 2_440_000_000),
            ("300 nghìn", 300_000), ("2,5tr", 2_500_000), ("2500tr", 2_500_000_000),
            ("2,44 tỉ", 2_440_000_000), ("2,44 ty", 2_440_000_000), ("2.440 trieu", 2_440_000_000),
            ("300 ngàn", 300_000), ("300 ngan", 300_000), ("300 nghin", 300_000), ("300NGHÌN", 300_000),
            ("1.000đ", 1_000), ("1.000 đồng", 1_000), ("1000 dong", 1_000), ("1000 VND", 1_000), ("5 VNĐ", 5),
            ("5₫", 5), ("2 triệu đồng", 2_000_000), ("2trđ", 2_000_000), ("2440 tr", 2_440_000_000),
            ("0", 0), ("0 tr", 0), ("0,5 tỷ", 500_000_000), ("1,50 triệu", 1_500_000), (" 1.000 ", 1_000),
            ("2,440123456 tỷ", 2_440_123_456), ("2,4401234560 tỷ", 2_440_123_456), ("0,001 nghìn", 1),
            ("9000000000000000", 9_000_000_000_000_000), ("9.000.000 tỷ", 9_000_000_000_000_000),
        ] as [(String, Int64?)])
    func `is read as staff write it`(text: String, dong: Int64?) {
        #expect((try? Money(parsing: text))?.dong == dong, "\(text)")
    }

    @Test(
        arguments: [
            ("", TextFlaw.empty), ("  ", .empty),
            ("1.5", .badGrouping), ("1.5 tỷ", .badGrouping), ("1.23", .badGrouping),
            ("12.34.567", .badGrouping),
            ("1.2345", .badGrouping), ("1234.567", .badGrouping), ("0.300 tỷ", .badGrouping),
            ("5.", .badGrouping),
            ("2.440 000", .badGrouping), ("2 440.000", .badGrouping), ("2 44", .badGrouping),
            ("1,234,567", .badGrouping), ("1,234.567", .badGrouping), ("1..000", .badGrouping),
            ("1,5", .decimalWithoutUnit), ("1,5 đồng", .decimalWithoutUnit), ("1,000", .decimalWithoutUnit),
            ("2,4401234567 tỷ", .notADong), ("0,0001 nghìn", .notADong), ("1,1234567 triệu", .notADong),
            ("9000000000000001", .tooManyDigits), ("9,1 triệu tỷ", .notAMoney),
            ("9.000.001 tỷ", .tooManyDigits),
            ("99999999999999999999999999", .tooManyDigits), ("9999999999999999", .tooManyDigits),
            ("-5", .signed), ("+5", .signed), ("\u{2212}5", .signed),
            ("abc", .notAMoney), ("5x", .notAMoney), ("5 tr x", .notAMoney), ("5k", .notAMoney),
            ("5,", .notAMoney),
            (",5 tỷ", .notAMoney), (".5", .notAMoney), ("007", .notAMoney), ("1e9", .notAMoney),
            ("5\n", .notAMoney),
            ("１００", .notAMoney), ("5\u{301}", .notAMoney), ("5 tý", .notAMoney),
            ("2 tỷ 440 triệu", .notAMoney),
            ("5\u{200B}", .notAMoney), ("đồng", .notAMoney), ("5\0", .notAMoney), ("٣", .notAMoney),
        ] as [(String, TextFlaw)])
    func `is refused with the reason`(text: String, flaw: TextFlaw) {
        #expect(throws: flaw, "\(text)") { try Money(parsing: text) }
    }

    @Test func `is above zero where an amount is meant`() throws {
        #expect(throws: TextFlaw.notAboveZero) { try Amount(parsing: "0") }
        #expect(throws: TextFlaw.notAboveZero) { try Amount(parsing: "0,0 tỷ") }
        #expect(throws: TextFlaw.decimalWithoutUnit) { try Amount(parsing: "1,5") }
        #expect(try Amount(parsing: "1").money == Money(1))
    }

    @Test func `has a side and may be nothing where a balance is meant`() throws {
        #expect(try Money(parsingBalance: "0") == .zero)
        #expect(try Money(parsingBalance: "-0") == .zero)
        #expect(try Money(parsingBalance: "2,44 tỷ") == Money(2_440_000_000))
        #expect(try Money(parsingBalance: "-2,44 tỷ") == Money(-2_440_000_000))
        #expect(try Money(parsingBalance: " \u{2212}1.000 đồng") == Money(-1_000))
        #expect(throws: TextFlaw.signed) { try Money(parsingBalance: "--5") }
        #expect(throws: TextFlaw.signed) { try Money(parsingBalance: "+5") }
        #expect(throws: TextFlaw.empty) { try Money(parsingBalance: "-") }
        #expect(throws: TextFlaw.badGrouping) { try Money(parsingBalance: "-1.5") }
        #expect(throws: TextFlaw.decimalWithoutUnit) { try Money(parsingBalance: "-1,5") }
    }

    /// Both texts look the same; a telephone types the second.
    @Test(arguments: [
        ("2 tri\u{1EC7}u", "2 trie\u{323}\u{302}u"), ("2 t\u{1EF7}", "2 ty\u{309}"),
        ("3 ngh\u{EC}n \u{111}\u{1ED3}ng", "3 nghi\u{300}n \u{111}o\u{302}\u{300}ng"),
    ])
    func `is the same composed and decomposed`(composed: String, decomposed: String) throws {
        #expect(Array(composed.unicodeScalars) != Array(decomposed.unicodeScalars))
        #expect(try Money(parsing: composed) == Money(parsing: decomposed))
    }

    @Test(
        arguments: [
            (0, "0"), (999, "999"), (1_000, "1.000"), (-1_000, "-1.000"), (-100, "-100"), (12_345, "12.345"),
            (2_440_000_000, "2.440.000.000"), (-9_000_000_000_000_000, "-9.000.000.000.000.000"),
        ] as [(Int64, String)])
    func `is written in groups of three`(dong: Int64, text: String) {
        #expect(Money(dong).grouped == text)
    }

    @Test func `comes back from each form that we write`() throws {
        var noise = TextNoise(seed: 20_121_231)
        for _ in 0..<5_000 {
            let digits = Int.random(in: 1...15, using: &noise)
            let top = (0..<digits).reduce(Int64(1)) { bound, _ in bound * 10 }
            let money = Money(Int64.random(in: 0..<top, using: &noise))
            #expect(try Money(parsing: money.grouped) == money)
            #expect(try Money(parsing: money.grouped(by: " ") + " đồng") == money)
            #expect(try Money(parsing: String(money.dong)) == money)
            let (millions, rest) = money.dong.quotientAndRemainder(dividingBy: 1_000_000)
            let decimals = String(String(1_000_000 + rest).dropFirst())
            #expect(try Money(parsing: "\(Money(millions).grouped),\(decimals) triệu") == money)
        }
    }

    @Test func `survives any text, and what it takes is in range`() {
        var noise = TextNoise(seed: 1)
        for _ in 0..<20_000 {
            let text = noise.text()
            if let money = try? Money(parsing: text) {
                #expect((0...Money.limit).contains(money.dong), "\(text)")
            }
        }
    }
}
