/// A letter of another alphabet in the place of the Latin one that it looks like (chữ trông giống): «А» of the
/// Cyrillic alphabet makes a code that nobody finds again by typing it.
package struct LookAlike: Hashable, Sendable {
    package let letter: Unicode.Scalar
    package let latin: Unicode.Scalar

    /// The first one in a text whose other letters are Latin ones; nil in words of another language.
    package init?(in text: String) {
        var found: LookAlike?
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if let latin = LookAlike.letters[scalar] {
                found = found ?? LookAlike(letter: scalar, latin: latin)
            } else if !LookAlike.isLatin(scalar) {
                return nil
            }
        }
        guard let found else { return nil }
        self = found
    }

    private init(letter: Unicode.Scalar, latin: Unicode.Scalar) {
        self.letter = letter
        self.latin = latin
    }

    /// `U+0410`.
    package var codePoint: String {
        let digits = String(letter.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// By alphabet: Cyrillic, Greek, Armenian, Cherokee; then the letters of Iceland and of Africa that look like Đ.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs: [(letters: String, latin: String)] = [
            ("АВЕКМНОРСТУХЅІЈԌԚԜҮӀаеорсухѕіјһԁԛԝӏ", "ABEKMHOPCTYXSIJGQWYIaeopcyxsijhdqwl"),
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳονϲ", "ABEZHIKMNOPTYXCjovc"),
            ("ՕՍօսոհ", "OUounh"),
            ("ᎠᎡᎢᎪᎫᎬᎳᎷᎻᏀᏃᏚᏞᏟᏢᏦᏴ", "DRTAJEWMHGZSLCPKB"),
            ("ÐƉ", "ĐĐ"),
        ]
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for pair in pairs {
            for (letter, latin) in zip(pair.letters.unicodeScalars, pair.latin.unicodeScalars) {
                letters[letter] = latin
            }
        }
        return letters
    }()
}
