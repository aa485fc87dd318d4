/// Text as a search compares it: "Hợp tác xã" and "hop tac xa" are the same.
package enum SearchText {
    /// `text` in lower case, without accents, đ as d, with one space between words and none around them.
    ///
    /// Composed (NFC) and decomposed (NFD) Vietnamese come out alike, because characters compare by canonical
    /// equivalence. Marks that nobody sees are no part of it, as in every identifier.
    package static func fold(_ text: String) -> String {
        var folded = ""
        var isAfterSpace = false
        for character in Identifier.normal(text).lowercased() {
            if character.isWhitespace {
                isAfterSpace = !folded.isEmpty
                continue
            }
            let plain = plainLetters[character].map(String.init) ?? withoutMarks(character)
            guard !plain.isEmpty else { continue }
            if isAfterSpace { folded += " " }
            isAfterSpace = false
            folded += plain
        }
        return folded
    }

    /// The character without its combining accents, for those that the table does not know; what is left may be
    /// a letter that it does know.
    private static func withoutMarks(_ character: Character) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(
            contentsOf: character.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark })
        return String(String(scalars).map { plainLetters[$0] ?? $0 })
    }

    /// Every accented letter of Vietnamese, then those of its neighbours in names, with the letter to find it by.
    private static let plainLetters: [Character: Character] = {
        let accented: [(plain: Character, letters: String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("d", "đ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"),
            ("o", "òóỏõọôồốổỗộơờớởỡợ"), ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"),
            ("a", "äåā"), ("c", "çćč"), ("e", "ëē"), ("i", "ïî"), ("n", "ñń"), ("o", "öōø"), ("s", "śš"),
            ("u", "üûū"), ("z", "źžż"),
        ]
        var plainLetters: [Character: Character] = [:]
        for (plain, letters) in accented {
            for letter in letters { plainLetters[letter] = plain }
        }
        return plainLetters
    }()
}
