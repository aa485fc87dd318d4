/// How the numbers of a series of vouchers are written (mẫu số chứng từ): `PT{nnn}/{yyyy}`.
///
/// `{nnn}` is the number with at least so many digits, `{yyyy}` or `{yy}` the year of the act's day. Without a year
/// the numbers run on from year to year.
package struct VoucherPattern: Hashable, Sendable {
    /// As it is stored and read again.
    package let text: String
    private let pieces: [Piece]

    private enum Piece: Hashable, Sendable {
        case text(String)
        /// At least so many digits.
        case number(Int)
        /// The last so many digits.
        case year(Int)
    }

    /// The longest pattern, in characters: a voucher has to fit on a form.
    private static let longest = 60

    /// - Throws: `notAVoucherPattern` where there is not exactly one number, or a brace that means nothing.
    package init(parsing text: String) throws(TextFlaw) {
        let form = Identifier.normal(text)
        guard let pieces = VoucherPattern.pieces(of: form), form.count <= VoucherPattern.longest else {
            throw .notAVoucherPattern
        }
        let numbers = pieces.filter { if case .number = $0 { true } else { false } }
        guard numbers.count == 1 else { throw .notAVoucherPattern }
        (self.text, self.pieces) = (form, pieces)
    }

    private static func pieces(of text: String) -> [Piece]? {
        var pieces: [Piece] = []
        var rest = text[...]
        while !rest.isEmpty {
            let literal = rest.prefix { $0 != "{" }
            if literal.contains("}") { return nil }
            if !literal.isEmpty { pieces.append(.text(String(literal))) }
            rest = rest.dropFirst(literal.count)
            guard rest.first == "{" else { break }
            let name = rest.dropFirst().prefix { $0 != "}" }
            rest = rest.dropFirst(1 + name.count)
            guard rest.first == "}", let piece = placeholder(name) else { return nil }
            pieces.append(piece)
            rest = rest.dropFirst()
        }
        return pieces
    }

    private static func placeholder(_ name: Substring) -> Piece? {
        switch name {
        case "yy", "yyyy": .year(name.count)
        case _ where (1...9).contains(name.count) && name.allSatisfy { $0 == "n" }: .number(name.count)
        default: nil
        }
    }

    /// The voucher with a number: `PT007/2026`, `PT1234/2026`.
    package func voucher(_ number: Int64, year: Int) -> String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .number(let digits): VoucherPattern.padded(String(number), to: digits)
            case .year(let digits): VoucherPattern.year(year, digits)
            }
        }.joined()
    }

    /// What stands before and after the number of a year, as `Identifier.voucher` compares it.
    package func frame(year: Int) -> (before: String, after: String) {
        var (before, after, isPast) = ("", "", false)
        for piece in pieces {
            let text =
                switch piece {
                case .text(let text): text
                case .year(let digits): VoucherPattern.year(year, digits)
                case .number: ""
                }
            if case .number = piece { isPast = true }
            if isPast { after += text } else { before += text }
        }
        return (Identifier.voucher(before), Identifier.voucher(after))
    }

    private static func year(_ year: Int, _ digits: Int) -> String {
        String(padded(String(year), to: 4).suffix(digits))
    }

    private static func padded(_ text: String, to digits: Int) -> String {
        String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
