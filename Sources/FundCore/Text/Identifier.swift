// The tables of the standard library; no Foundation for one function.
@_spi(_Unicode) import Swift

/// What people call things by (mã, số hiệu, khóa, số chứng từ, tên) in the one form in which it is kept and
/// compared: two that look the same are the same.
///
/// `identifier_form`, `caseless_form` and `voucher_form` of the database are the same functions; a test holds
/// each pair to one another, letter by letter.
package enum Identifier {
    /// `text` in NFC, without marks that nobody sees, with one space for blanks of every kind between words and
    /// none around them, full-width forms as the plain ones. Empty where there is nothing to see.
    ///
    /// Marks go before accents are composed: one between a letter and its accent would keep them apart.
    package static func normal(_ text: String) -> String {
        if isPlain(text) { return text }
        var seen = String.UnicodeScalarView()
        var isAfterBlank = false
        for scalar in text.unicodeScalars {
            if isBlank(scalar) {
                isAfterBlank = !seen.isEmpty
            } else if !isUnseen(scalar) {
                if isAfterBlank { seen.append(" ") }
                isAfterBlank = false
                seen.append(plain(scalar))
            }
        }
        return composed(String(seen))
    }

    /// The same without regard to letter case: names of persons, words of vouchers.
    ///
    /// Case is taken off the letter under its accents, by a table of its own: what a locale or a later Unicode
    /// thinks of other letters would make two programs differ.
    package static func caseless(_ text: String) -> String {
        let text = normal(text)
        var lower = String.UnicodeScalarView()
        for scalar in text._nfd { lower.append(smallLetters[scalar] ?? scalar) }
        return composed(String(lower))
    }

    /// The same without blanks either: `pt 11`, `PT11` and `PT 11` are one voucher.
    package static func voucher(_ text: String) -> String {
        var closed = String.UnicodeScalarView()
        for scalar in caseless(text)._nfd where scalar != " " { closed.append(scalar) }
        return composed(String(closed))
    }

    /// Nearly every text is: visible ASCII with single spaces between words.
    private static func isPlain(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte > 0x20 || previous > 0x20 else { return false }
            previous = byte
        }
        return previous > 0x20 || text.isEmpty
    }

    /// White space, and the Braille pattern without a dot, which Unicode counts among the signs.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{2800}"
    }

    /// What steers writing and has no shape: format and control characters, and all that a reader may leave
    /// away, such as variation selectors, the joiner of graphemes and the fillers of Hangul.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format, .control: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// `Ａ` to `A`, as input methods of East Asia write it.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }

    /// Twice, because the first pass leaves two Tibetan vowel signs that fall apart as they stand: their halves
    /// are put in order by the second.
    private static func composed(_ text: String) -> String { string(of: string(of: text._nfc)._nfc) }

    private static func string(of scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The letters that have no accent to take off. Older Vietnamese fonts wrote Đ as the Icelandic Ð.
    private static let smallLetters: [Unicode.Scalar: Unicode.Scalar] = {
        let capitals =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÞĐÐðƉĦŊŒŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"
            + "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ"
        let small =
            "abcdefghijklmnopqrstuvwxyzæøþđđđđħŋœłαβγδεζηθικλμνξοπρστυφχψω"
            + "абвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџ"
        return Dictionary(uniqueKeysWithValues: zip(capitals.unicodeScalars, small.unicodeScalars))
    }()
}
