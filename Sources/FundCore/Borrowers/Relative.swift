/// Somebody who is related to a borrower or to somebody of the fund (người có liên quan), as it was declared.
package struct Relative: Hashable, Sendable {
    package let name: String
    /// What they are to each other: vợ, con, anh em; nil where nobody has said.
    package let relation: String?
    /// Digits of a citizen's number; nil where it is not known, and then nobody is joined by it.
    package let idNumber: String?
    package let address: String?

    package init(_ name: String, relation: String? = nil, idNumber: String? = nil, address: String? = nil) {
        self.name = name
        self.relation = relation
        self.idNumber = idNumber
        self.address = address
    }

    /// Whether two declarations speak of one person: by number where both have one, else by name.
    package func isTheSame(as other: Relative) -> Bool {
        if let idNumber, let number = other.idNumber { return idNumber == number }
        return mayBe(other.name)
    }

    /// Whether somebody of this name may be meant (khả năng trùng tên): in any spelling of it.
    package func mayBe(_ name: String) -> Bool {
        Resemblance.personForm(name) == Resemblance.personForm(self.name)
    }
}
