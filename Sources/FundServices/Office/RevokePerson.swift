package import FundCore
package import FundStore
internal import Wording

/// Takes somebody's access (thôi quyền): what they recorded stays, and stays theirs.
package struct RevokePerson: Act {
    package static let code = ActCode.personRevocation

    package let name: String
    package let reason: String

    package init(_ name: String, reason: String) {
        self.name = name
        self.reason = reason
    }

    /// - Throws: `person.not-found`, `person.revoked`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let before = try books.office.standing(named: name)
        let act = try books.open(.personRevocation, on: options.on)
        let after = Person(
            name: before.name, login: before.login, title: before.title, duties: before.duties,
            approvesUpTo: before.approvesUpTo, isRevoked: true, entry: act)
        books.record(after, revokedBecause: reason)
        var notices: [Message] = []
        if books.office.standing.count == 1 { notices.append(Message("notice.office-ends")) }
        return Receipt(
            after.members + [.init("reason", reason.json)],
            [after.sentence("receipt.person-revoked", ["reason": .text(reason)])], notices: notices)
    }
}
