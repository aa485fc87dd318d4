/// The tax code of an organisation (mã số thuế), which is also a cooperative's registration number
/// (Nghị định 92/2024/NĐ-CP, art. 14(1)).
package struct TaxCode: Hashable, Sendable {
    /// Ten digits; ten digits, a hyphen and three for a branch; or the twelve of a person, whose number is their tax code
    /// (Luật Quản lý thuế 38/2019/QH14 art. 35(7); Thông tư 86/2024/TT-BTC, from 01/07/2025).
    package let text: String

    /// Reads `0100233488`, `0314409058-002` or `092085001234`, and checks the tenth digit; a person's number has none.
    ///
    /// The tenth digit is 10 − (Σ weightᵢ · digitᵢ mod 11), with the weights below; where that is 10, the tax
    /// office has issued no such code.
    ///
    /// - Throws: `notATaxCode` where the form is wrong, `taxCodeCheckDigit` where a digit is.
    package init(parsing text: String) throws(TextFlaw) {
        var scanner = FigureScanner(exactly: text)
        guard !scanner.isAtEnd else { throw .empty }
        let digits = scanner.digits()
        if digits.count == 12, scanner.isAtEnd, digits.prefix(3) != [0, 0, 0] {
            self.text = text
            return
        }
        guard digits.count == 10 else { throw .notATaxCode }
        if scanner.skip("-") {
            let branch = scanner.digits()
            guard branch.count == 3, branch != [0, 0, 0] else { throw .notATaxCode }
        }
        guard scanner.isAtEnd else { throw .notATaxCode }
        let sum = zip(TaxCode.weights, digits).reduce(0) { $0 + $1.0 * Int($1.1) }
        guard 10 - sum % 11 == Int(digits[9]) else { throw .taxCodeCheckDigit }
        self.text = text
    }

    /// Whether it is the number of a person.
    package var isPersonal: Bool { TaxCode.isPersonal(text) }

    /// The same of one that was read before.
    package static func isPersonal(_ text: String) -> Bool { text.utf8.count == 12 }

    private static let weights = [31, 29, 23, 19, 17, 13, 7, 5, 3]
}
