/// The number of a citizen (số định danh cá nhân, số căn cước), or of an identity card of before (số CMND).
package struct PersonalNumber: Hashable, Sendable {
    /// Twelve digits, or nine of a card of before.
    package let text: String

    /// Reads `092 085 001 234`; blanks and dots between digits are left out.
    ///
    /// Twelve digits begin with the code of a province or a country, which is never 000 (Nghị định 137/2015/NĐ-CP
    /// art. 13; Luật Căn cước 26/2023/QH15 art. 12). Cards with nine digits counted until 31/12/2024 and stand in old files.
    ///
    /// - Throws: `empty`, `notAPersonalNumber`.
    package init(parsing text: String) throws(TextFlaw) {
        guard let digits = DigitText.digits(of: text) else { throw .notAPersonalNumber }
        guard !digits.isEmpty else { throw .empty }
        guard digits.count == 9 || digits.count == 12 && !digits.hasPrefix("000") else {
            throw .notAPersonalNumber
        }
        self.text = digits
    }

}

/// A telephone number of Vietnam, in the form in which it is dialled at home (số điện thoại).
package struct PhoneNumber: Hashable, Sendable {
    /// Ten or eleven digits from 0 on.
    package let text: String

    /// Reads `0912 345 678`, `+84 912 345 678`, `(0299) 3822 333`.
    ///
    /// - Throws: `empty`, `notAPhoneNumber`.
    package init(parsing text: String) throws(TextFlaw) {
        let isAbroad = text.first == "+"
        guard var digits = DigitText.digits(of: isAbroad ? String(text.dropFirst()) : text) else {
            throw .notAPhoneNumber
        }
        guard !digits.isEmpty else { throw .empty }
        if isAbroad || digits.hasPrefix("84") && digits.count >= 11 {
            guard digits.hasPrefix("84") else { throw .notAPhoneNumber }
            digits = "0" + digits.dropFirst(2)
        }
        guard digits.hasPrefix("0"), !digits.hasPrefix("00"), (10...11).contains(digits.count) else {
            throw .notAPhoneNumber
        }
        self.text = digits
    }
}

/// The number of an account at a bank, letters and digits (số tài khoản).
package struct BankAccountNumber: Hashable, Sendable {
    package let text: String

    /// Reads `1800 2050 12345`; small letters become capitals.
    ///
    /// - Throws: `empty`, `notABankAccount`.
    package init(parsing text: String) throws(TextFlaw) {
        var kept = ""
        for character in text where !DigitText.separates(character) {
            guard character.isASCII, character.isLetter || character.isNumber else { throw .notABankAccount }
            kept += character.uppercased()
        }
        guard !kept.isEmpty else { throw .empty }
        guard (5...30).contains(kept.utf8.count) else { throw .notABankAccount }
        self.text = kept
    }
}

/// The code of a commune in the lists of the state (mã xã, phường).
package struct CommuneCode: Hashable, Sendable {
    /// Five digits.
    package let text: String

    /// - Throws: `empty`, `notACommuneCode`.
    package init(parsing text: String) throws(TextFlaw) {
        guard let digits = DigitText.digits(of: text) else { throw .notACommuneCode }
        guard !digits.isEmpty else { throw .empty }
        guard digits.count == 5 else { throw .notACommuneCode }
        self.text = digits
    }
}

/// Digits as people group them.
package enum DigitText {
    static func separates(_ character: Character) -> Bool { " .-()".contains(character) }

    /// Nil where there is more than digits and what separates them.
    static func digits(of text: String) -> String? {
        var digits = ""
        for character in text where !separates(character) {
            guard ("0"..."9").contains(character) else { return nil }
            digits.append(character)
        }
        return digits
    }

    /// All but the last three hidden, as many as there are.
    package static func masked(_ text: String) -> String {
        String(repeating: "•", count: max(text.count - 3, 0)) + text.suffix(3)
    }
}
