/// Whether two names as typed are one person's: case, blanks and invisible marks make no other person.
package enum PersonName {
    package static func key(_ name: String) -> String { Identifier.caseless(name) }
}
