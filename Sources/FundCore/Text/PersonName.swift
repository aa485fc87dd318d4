/// Whether two names as typed are one person's: case, blanks and invisible marks make no other person.
package enum PersonName {
    package static func key(_ name: String) -> String { Identifier.caseless(name) }

    /// Several in one text, with semicolons or commas between them: `Trần Thị Bình; Lê Văn Cường`.
    package static func list(_ text: String) -> [String] {
        text.split { ";,".contains($0) }.map { Identifier.normal(String($0)) }.filter { !$0.isEmpty }
    }
}
