extension Money {
    /// Reads an amount of đồng as staff write it, zero or above.
    ///
    /// `2440000000`, `2.440.000.000`, `2 440 000 000`, `2440tr`, `2.440 triệu`, `2,44 tỷ`, `300 nghìn đồng`.
    /// A dot separates thousands, before a unit too, and a comma begins a fraction, which needs a unit
    /// (nghìn, triệu, tỷ): that is how Vietnamese papers write figures, and `1.5` could mean two things.
    ///
    /// - Throws: why the text is not an amount of whole đồng.
    package init(parsing text: String) throws(TextFlaw) {
        var figure = FigureScanner(trimming: text)
        guard !figure.isAtEnd else { throw .empty }
        guard figure.next != "-", figure.next != "+", figure.next != "\u{2212}" else { throw .signed }

        let whole = try Money.groupedDigits(&figure)
        var fraction: [UInt8]?
        if figure.skip(",") {
            fraction = figure.digits()
            guard fraction != [] else { throw .notAMoney }
            guard figure.next != ",", figure.next != "." else { throw .badGrouping }
        }
        figure.skipBlanks()
        guard let scale = MoneyUnit.scale(of: figure.rest) else { throw .notAMoney }
        if fraction != nil && scale == 0 { throw .decimalWithoutUnit }

        self = try Money.money(whole, fraction: fraction ?? [], scale: scale)
    }

    /// Reads a balance: the forms are those of `Money(parsing:)`, and a minus sign says the other side.
    ///
    /// - Throws: why the text is not a balance in whole đồng.
    package init(parsingBalance text: String) throws(TextFlaw) {
        var figure = FigureScanner(trimming: text)
        guard figure.skip("-") || figure.skip("\u{2212}") else {
            try self.init(parsing: text)
            return
        }
        self = -(try Money(parsing: figure.rest))
    }

    /// The digits before the comma, without their separators.
    private static func groupedDigits(_ figure: inout FigureScanner) throws(TextFlaw) -> [UInt8] {
        var digits = figure.digits()
        guard let first = digits.first else { throw .notAMoney }
        guard figure.next == "." || figure.isAtBlankBeforeDigit, let mark = figure.next else {
            // A figure that opens with zeros is rather a telephone or a form number.
            guard first != 0 || digits.count == 1 else { throw .notAMoney }
            return digits
        }
        // `0.300 tỷ` was meant as a decimal: a leading group of zero groups nothing.
        guard digits.count <= 3, first != 0 else { throw .badGrouping }
        while figure.next == mark && (mark == "." || figure.isAtBlankBeforeDigit) {
            _ = figure.skip(mark)
            let group = figure.digits()
            guard group.count == 3 else { throw .badGrouping }
            digits += group
        }
        guard figure.next != ".", !figure.isAtBlankBeforeDigit else { throw .badGrouping }
        return digits
    }

    /// `whole,fraction` × 10^`scale` as whole đồng.
    private static func money(
        _ whole: [UInt8], fraction: [UInt8], scale: Int
    ) throws(TextFlaw) -> Money {
        let padding = fraction.reversed().prefix { $0 == 0 }.count
        let decimals = fraction.dropLast(padding)
        guard decimals.count <= scale else { throw .notADong }
        let zeros = [UInt8](repeating: 0, count: scale - decimals.count)
        let digits = Array((whole + decimals + zeros).drop { $0 == 0 })
        // Sixteen digits always fit into 64 bits; the limit has sixteen.
        guard digits.count <= 16, let money = Money(exactly: FigureScanner.number(digits)) else {
            throw .tooManyDigits
        }
        return money
    }

    /// The figure as Vietnamese papers write it: `2.440.000.000`, `-1.000`.
    package var grouped: String { grouped(by: ".") }

    /// The figure with `separator` between thousands.
    package func grouped(by separator: String) -> String {
        let digits = Array(String(dong.magnitude))
        var text = dong < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return text
    }
}

extension Amount {
    /// Reads an amount above zero; the forms are those of `Money(parsing:)`.
    ///
    /// - Throws: why the text is not such an amount.
    package init(parsing text: String) throws(TextFlaw) {
        guard let amount = Amount(try Money(parsing: text)) else { throw .notAboveZero }
        self = amount
    }
}

/// The words that may follow a figure of money (đơn vị tính).
private enum MoneyUnit {
    /// Words with the power of ten that they stand for. Whoever types without accents is understood, but a
    /// word with wrong accents is not guessed at.
    private static let scales: [(word: String, power: Int)] = [
        ("", 0),
        ("nghìn", 3), ("ngàn", 3), ("nghin", 3), ("ngan", 3),
        ("triệu", 6), ("trieu", 6), ("tr", 6),
        ("tỷ", 9), ("tỉ", 9), ("ty", 9), ("ti", 9),
    ]
    private static let currencies = ["", "đồng", "đ", "dong", "vnđ", "vnd", "₫"]

    /// The power of ten that `words` multiply a figure by: 0 for `đồng` or nothing, nil for anything unknown.
    ///
    /// Strings compare by canonical equivalence, so a decomposed `triệu` is the same word.
    static func scale(of words: String) -> Int? {
        scales.first { scale in
            guard words.hasPrefix(scale.word) else { return false }
            let currency = words.dropFirst(scale.word.count).drop { $0 == " " || $0 == "\u{A0}" }
            return currencies.contains { $0 == currency }
        }?.power
    }
}
