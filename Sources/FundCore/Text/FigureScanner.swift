/// Reads the digits and marks of a figure from left to right.
///
/// It works on Unicode scalars, not on characters, and knows the ten ASCII digits only: a digit of another
/// script, a full-width one or one that carries an accent is no digit of an amount.
struct FigureScanner {
    private var left: ArraySlice<Unicode.Scalar>

    /// Reads `text` as it stands.
    init(exactly text: String) { left = Array(text.unicodeScalars)[...] }

    /// Reads `text` without the spaces around it, which spreadsheets like to add to figures.
    init(trimming text: String) {
        self.init(exactly: text)
        skipBlanks()
        while let last = left.last, FigureScanner.isBlank(last) { left.removeLast() }
    }

    var isAtEnd: Bool { left.isEmpty }

    /// The next scalar, still unread.
    var next: Unicode.Scalar? { left.first }

    /// True where a space stands between two digits: `2 440 000`.
    var isAtBlankBeforeDigit: Bool {
        guard let first = left.first, FigureScanner.isBlank(first) else { return false }
        return left.dropFirst().first.map(FigureScanner.isDigit) ?? false
    }

    /// What is still unread, in lower case.
    var rest: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: left)
        return String(text).lowercased()
    }

    /// Reads the digits that come next, as numbers from 0 to 9; none is an empty array.
    mutating func digits() -> [UInt8] {
        let run = left.prefix(while: FigureScanner.isDigit)
        left = left.dropFirst(run.count)
        return run.map { UInt8($0.value - 48) }
    }

    /// Reads `mark` if it comes next, and says whether it did.
    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard left.first == mark else { return false }
        left = left.dropFirst()
        return true
    }

    mutating func skipBlanks() { left = left.drop(while: FigureScanner.isBlank) }

    /// Reads `6`, `6.5` or `6,5` and gives it in units of 10 to the power of minus `places`.
    ///
    /// Nil where there is no such figure, or one with more decimals or with more than nine digits before them.
    mutating func decimal(places: Int) -> Int64? {
        let whole = digits()
        guard (1...9).contains(whole.count), whole.count == 1 || whole[0] != 0 else { return nil }
        var fraction: [UInt8] = []
        if skip(".") || skip(",") {
            fraction = digits()
            guard (1...places).contains(fraction.count) else { return nil }
        }
        let zeros = [UInt8](repeating: 0, count: places - fraction.count)
        return FigureScanner.number(whole + fraction + zeros)
    }

    /// The number that at most eighteen digits write.
    static func number(_ digits: [UInt8]) -> Int64 {
        precondition(digits.count <= 18, "nineteen digits may overflow")
        return digits.reduce(0) { $0 * 10 + Int64($1) }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Space, tab, no-break space and the narrow no-break space of typeset figures; never a new line.
    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{202F}"
    }
}
