package import FundCore
package import FundStore
internal import Wording

/// Gives somebody other duties, another title or login (đổi nhiệm vụ).
package struct ChangePerson: Act {
    package static let code = ActCode.personChange

    package let name: String
    /// What changes; nil where it stays.
    package let login: String?
    package let title: String?
    package let duties: [Duty]?
    package let approvesUpTo: Amount?

    package init(
        _ name: String, login: String?, title: String?, duties: [Duty]?, approvesUpTo: Amount?
    ) {
        self.name = name
        self.login = login
        self.title = title
        self.duties = duties.map { Duty.ordered($0) }
        self.approvesUpTo = approvesUpTo
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case login
        case title
        case duties
        case approvesUpTo = "approves_up_to"
    }

    /// - Throws: `person.not-found`, `person.revoked`, `person.login-taken`, `person.unchanged`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let before = try books.office.standing(named: name)
        try books.office.refuseTaken(login, by: before.name)
        let act = try books.open(.personChange, on: options.on)
        let given = duties ?? before.duties
        let after = Person(
            name: before.name, login: login ?? before.login, title: title ?? before.title, duties: given,
            // Who is no approver any more has no limit of one.
            approvesUpTo: given.contains(.approver) ? approvesUpTo ?? before.approvesUpTo : nil, entry: act)
        guard !after.isSame(as: before) else {
            throw Refusal(.personUnchanged, ["person": .text(before.name)])
        }
        books.record(after)
        return Receipt(
            after.members,
            [after.sentence("receipt.person-changed", ["before": .phrases(before.duties.map(\.phrase))])])
    }
}

extension Office {
    /// - Throws: `person.not-found`, `person.revoked`.
    func standing(named name: String) throws(Refusal) -> Person {
        let person = try registered(name)
        guard !person.isRevoked else { throw Refusal(.personRevoked, ["person": .text(person.name)]) }
        return person
    }

    /// - Throws: `person.not-found`.
    package func registered(_ name: String) throws(Refusal) -> Person {
        guard let person = person(named: name) else {
            var names = NearNames(persons.map(\.name))
            let near = names.nearest(name)
            var arguments: [String: Refusal.Argument] = ["name": .text(name)]
            if !near.isEmpty { arguments["near"] = .text(near.joined(separator: ", ")) }
            throw Refusal(.personNotFound, arguments)
        }
        return person
    }
}

extension Person {
    fileprivate func isSame(as other: Person) -> Bool {
        (login, title, duties, approvesUpTo) == (other.login, other.title, other.duties, other.approvesUpTo)
    }
}
