import FundCore
import Testing

@Suite struct `An identifier` {
    /// What people see as one is one. Each mark by its name in the Unicode Character Database.
    @Test(arguments: [
        // Nothing to do.
        ("DT1", "DT1"), ("05/HĐTD-2012", "05/HĐTD-2012"), ("PT 11", "PT 11"), ("", ""),
        // Marks without a shape: zero-width space, soft hyphen, word joiner, left-to-right mark, byte order
        // mark, right-to-left override, isolate, grapheme joiner, variation selector, tag, invisible times.
        ("DT1\u{200B}", "DT1"), ("DT\u{AD}1", "DT1"), ("\u{2060}DT1", "DT1"), ("D\u{200E}T1", "DT1"),
        ("\u{FEFF}DT1", "DT1"), ("\u{202E}DT1\u{202C}", "DT1"), ("\u{2066}DT1\u{2069}", "DT1"),
        ("D\u{34F}T1", "DT1"), ("DT1\u{FE0F}", "DT1"), ("DT1\u{E0100}", "DT1"), ("DT\u{E0041}1", "DT1"),
        ("DT\u{2062}1", "DT1"), ("DT\u{180E}1", "DT1"), ("DT\u{7}1\u{1F}", "DT1"),
        // Hangul fillers are letters to Unicode, and nothing to the eye.
        ("DT\u{115F}\u{3164}\u{FFA0}1", "DT1"),
        // Blanks: no-break, narrow, figure, ideographic, Ogham, Braille, tab, line ends.
        ("PT\u{A0}11", "PT 11"), ("PT\u{202F}11", "PT 11"), ("PT\u{2007}11", "PT 11"),
        ("PT\u{3000}11", "PT 11"), ("PT\u{1680}11", "PT 11"), ("PT\u{2800}11", "PT 11"),
        ("PT\t11\r\n", "PT 11"), ("  PT   11  ", "PT 11"), ("PT \u{200B} 11", "PT 11"), ("\u{2028}", ""),
        (" \u{301}", " \u{301}".trimmingBlanks), ("\u{200B}\u{3000}", ""),
        // Full-width forms.
        ("ＨＴＸ－０１", "HTX-01"), ("（Ａ）～", "(A)~"), ("ｐｔ", "pt"),
        // Composed, also where a mark stood between letter and accent.
        ("HO\u{302}\u{323}", "HỘ"), ("HO\u{200D}\u{302}\u{2060}\u{323}", "HỘ"), ("ｅ\u{301}", "é"),
        ("\u{212A}", "K"),
        // Signs that fall apart, and whose halves have an order (Unicode 3.11, canonical ordering).
        ("e\u{F73}\u{F73}", "e\u{F71}\u{F71}\u{F72}\u{F72}"),
        // What is seen stays: case, hyphens, letters of other alphabets, signs.
        ("dt1", "dt1"), ("A‑1", "A‑1"), ("А01", "А01"), ("①", "①"), ("日本", "日本"),
    ])
    func `has one form for what looks the same`(text: String, form: String) {
        #expect(scalars(Identifier.normal(text)) == scalars(form))
        #expect(scalars(Identifier.normal(form)) == scalars(form))
    }

    /// 200 texts for each scalar around letters, accents and blanks: the form of a form is itself, and shows
    /// nothing that is not seen.
    @Test func `stays as it is once it has its form`() {
        for value in stride(from: UInt32(0), through: 0x1FFFF, by: 1) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "A\(scalar) \(scalar)\u{301}e\(scalar)\u{301}"
            let form = Identifier.normal(text)
            guard scalars(Identifier.normal(form)) == scalars(form), !form.hasSuffix(" ") else {
                Issue.record("\(String(value, radix: 16))")
                continue
            }
        }
    }

    @Test(arguments: [
        ("PT 11", "pt 11"), ("ĐÀ LẠT", "đà lạt"), ("ÐÀ", "đà"), ("Ｎguyễn  An", "nguyễn an"), ("ΑΩ", "αω"),
        ("ЖЙ", "жй"), ("İ", "i\u{307}"), ("ß", "ß"),
    ])
    func `is compared without case where case does not matter`(text: String, form: String) {
        #expect(scalars(Identifier.caseless(text)) == scalars(form))
    }

    @Test func `of a voucher is compared without blanks too`() {
        let same = ["PT 11", "pt 11", "PT11", "pT\u{A0}11", "P\u{200B}T 1 1", "ＰＴ１１"]
        #expect(Set(same.map(Identifier.voucher)) == ["pt11"])
        #expect(Identifier.voucher("PT-11") != Identifier.voucher("PT11"))
        #expect(Identifier.voucher("ỦN C") == "ủnc")
    }

    @Test(arguments: [
        ("АB1", "А", "A", "U+0410"), ("Ο1", "Ο", "O", "U+039F"), ("05/HÐTD", "Ð", "Đ", "U+00D0"),
        ("А01", "А", "A", "U+0410"), ("Cо", "о", "o", "U+043E"),
    ])
    func `is looked at for letters that only look Latin`(
        text: String, letter: Unicode.Scalar, latin: Unicode.Scalar, code: String
    ) {
        let found = LookAlike(in: text)
        #expect(found?.letter == letter && found?.latin == latin && found?.codePoint == code)
    }

    /// Words of another language are meant so.
    @Test(arguments: ["05/HĐTD-2012", "Москва", "αβγ", "PT 11", "日本", "ươƯƠ", ""])
    func `of one alphabet has none`(text: String) { #expect(LookAlike(in: text) == nil) }

    @Test func `of a person is one however it is typed`() {
        let same = [
            "Nguyễn Văn An", " nguyễn  văn an", "NGUYỄN VĂN AN\u{200B}", "Nguye\u{302}\u{303}n Văn A\u{34F}n",
        ]
        #expect(Set(same.map(PersonName.key)).count == 1)
        #expect(PersonName.key("Nguyen Van An") != PersonName.key("Nguyễn Văn An"))
    }

    private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}

extension String {
    /// An accent on its own keeps standing; the blank before it goes.
    fileprivate var trimmingBlanks: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: unicodeScalars.drop { $0 == " " })
        return String(text)
    }
}
