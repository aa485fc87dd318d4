/// What text may do to a terminal: be seen, and nothing else.
package enum Terminal {
    /// `text` on one line, with everything that could drive a terminal or hide words made visible.
    ///
    /// Control characters become their pictures (ESC is ␛, a line feed ␊); marks that turn the direction of
    /// writing, separators of lines and other invisible format characters become �. A stored name can then
    /// neither clear a screen nor show `exe.pdf` for `fdp.exe`. Joiners of emoji stay.
    package static func clean(_ text: String) -> String {
        // Most text is clean, and then it is not copied.
        if isBasic(text) { return text }
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var cleaned = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { cleaned.append(isUnsafe(scalar) ? picture(of: scalar) : scalar) }
        return String(cleaned)
    }

    /// The columns of a terminal that `text` takes, once cleaned: a grapheme cluster takes one, a wide East Asian
    /// one or an emoji two, a mark that stands alone none. Composed and decomposed Vietnamese take the same.
    package static func width(of text: String) -> Int {
        if isBasic(text) { return text.utf8.count }
        // Most other text is Vietnamese in composed letters: a column each.
        var count = 0
        for scalar in text.unicodeScalars {
            guard isPlain(scalar) else { return text.reduce(0) { $0 + width(of: $1) } }
            count += 1
        }
        return count
    }

    /// Whether it has nothing but printable ASCII, as figures, days and codes do: a byte is a column, and none does harm.
    private static func isBasic(_ text: String) -> Bool { text.utf8.allSatisfy { 0x20...0x7E ~= $0 } }

    /// A letter, digit or sign that stands by itself, takes one column and does nothing else: what Vietnamese is
    /// written in, and the lines of a table.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xC0...0x24F, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2500...0x257F: true
        default: false
        }
    }

    /// `text`, cleaned, or as much of it as fits into `width` columns with `…` at the end.
    package static func shortened(_ text: String, to width: Int) -> String {
        let text = clean(text)
        // No character takes more than two columns, nor less than a byte.
        guard text.utf8.count > width, Terminal.width(of: text) > width else { return text }
        guard width > 0 else { return "" }
        var shortened = ""
        var left = width - 1
        for character in text {
            left -= Terminal.width(of: character)
            if left < 0 { break }
            shortened.append(character)
        }
        return shortened + "…"
    }

    /// True for scalars that act on a terminal, or on the order of what it shows, instead of being seen.
    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        if isPlain(scalar) { return false }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: false
        }
    }

    static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }

    private static func width(of character: Character) -> Int {
        guard let base = character.unicodeScalars.first(where: { !isZeroWidth($0) }) else { return 0 }
        if base.properties.isEmojiPresentation || isWide(base.value) { return 2 }
        // U+FE0F asks for the coloured, wide form of a sign such as ❤.
        return base.properties.isEmoji && character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// The ranges that Unicode's EastAsianWidth calls Wide or Fullwidth, taken whole blocks at a time.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18DFF,
            0x1AFF0...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
