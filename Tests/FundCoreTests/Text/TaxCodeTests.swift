import FundCore
import Testing

@Suite struct `A tax code` {
    /// Codes that the tax office has issued, one of them for a branch.
    @Test(arguments: ["0100233488", "0100112437", "0314409058-002", "0314409058"])
    func `is taken when its tenth digit fits`(text: String) throws {
        #expect(try TaxCode(parsing: text).text == text)
    }

    @Test(
        arguments: [
            ("", TextFlaw.empty), ("0100233480", .taxCodeCheckDigit), ("0000000000", .taxCodeCheckDigit),
            ("0100233480-001", .taxCodeCheckDigit), ("0314409058-000", .notATaxCode),
            ("0314409058002", .notATaxCode),
            ("0314409058-02", .notATaxCode), ("0314409058-0021", .notATaxCode), ("010023348", .notATaxCode),
            ("01002334880", .notATaxCode), ("010023348a", .notATaxCode), (" 0100233488", .notATaxCode),
            ("0100233488-", .notATaxCode), ("０１００２３３４８８", .notATaxCode),
        ] as [(String, TextFlaw)])
    func `is refused with the reason`(text: String, flaw: TextFlaw) {
        #expect(throws: flaw, "\(text)") { try TaxCode(parsing: text) }
    }

    @Test func `shows one digit mistyped, and two neighbours swapped`() throws {
        let digits = Array("0100233488")
        for place in digits.indices {
            for other in Array("0123456789") where other != digits[place] {
                var mistyped = digits
                mistyped[place] = other
                #expect(throws: TextFlaw.taxCodeCheckDigit) { try TaxCode(parsing: String(mistyped)) }
            }
        }
        for place in digits.indices.dropLast() where digits[place] != digits[place + 1] {
            var swapped = digits
            swapped.swapAt(place, place + 1)
            #expect(throws: TextFlaw.taxCodeCheckDigit) { try TaxCode(parsing: String(swapped)) }
        }
    }

    @Test func `survives any text`() {
        var noise = TextNoise(seed: 7)
        for _ in 0..<20_000 {
            let text = noise.text()
            if let code = try? TaxCode(parsing: text) { #expect(code.text == text) }
        }
    }
}
