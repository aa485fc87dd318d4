/// Text within a page of HTML or a part of an office document (XML): the one place where signs of either are escaped.
package enum Markup {
    /// What would be a mark of the page is text, and what would turn or hide writing is shown.
    package static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\n": escaped.append(scalar)
            // No document may hold them (XML 1.0, 2.2).
            case "\u{FFFE}", "\u{FFFF}": escaped.append("\u{FFFD}")
            default: escaped.append(Terminal.isUnsafe(scalar) ? Terminal.picture(of: scalar) : scalar)
            }
        }
        return String(escaped)
    }
}
