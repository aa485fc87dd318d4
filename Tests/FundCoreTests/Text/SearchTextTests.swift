import Foundation
import FundCore
import Testing

@Suite struct `Text for a search` {
    @Test(arguments: [
        ("Hợp tác xã", "hop tac xa"), ("HỢP TÁC XÃ  ĐẠI\tTÂM ", "hop tac xa dai tam"), ("Đường", "duong"),
        ("đang văn đức", "dang van duc"), ("Sóc Trăng", "soc trang"), ("05/HĐTD", "05/hdtd"), ("", ""),
        (" \n ", ""), ("Mỹ Xuyên – 7", "my xuyen – 7"),
        ("São Paulo, Curaçao, Łódź", "sao paulo, curacao, łodz"),
        ("日本", "日本"), ("\u{301}", ""), ("x\u{323}y", "xy"),
        ("t\u{1EF7}\u{301}", "ty"),
    ])
    func `has no accents, one case and single spaces`(text: String, folded: String) {
        #expect(SearchText.fold(text) == folded)
        #expect(SearchText.fold(folded) == folded)
    }

    /// Foundation's own table of accents is the witness, for every letter of Vietnamese in both cases.
    @Test func `loses the accents that Unicode says it has, composed or decomposed`() {
        let letters =
            "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
        #expect(letters.count == 66)
        for letter in letters + letters.uppercased() {
            let plain = String(letter).folding(
                options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            let forms = [
                String(letter).precomposedStringWithCanonicalMapping,
                String(letter).decomposedStringWithCanonicalMapping,
            ]
            for form in forms {
                #expect(Array(SearchText.fold(form).utf8) == Array(plain.utf8), "\(letter)")
            }
        }
        #expect(SearchText.fold("đĐ") == "dd")
    }

    @Test func `is the same whatever was folded before`() {
        var noise = TextNoise(seed: 8)
        for _ in 0..<5_000 {
            let folded = SearchText.fold(noise.text())
            #expect(SearchText.fold(folded) == folded)
        }
    }
}
