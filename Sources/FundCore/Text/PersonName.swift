/// Whether two names as typed are one person's: case, blanks and invisible marks make no other person.
package enum PersonName {
    package static func key(_ name: String) -> String {
        let visible = name.unicodeScalars.filter {
            switch $0.properties.generalCategory {
            case .format: false
            case .control: $0.properties.isWhitespace
            default: true
            }
        }
        return String(String.UnicodeScalarView(visible)).lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
