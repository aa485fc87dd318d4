package import FundCore
package import FundStore
internal import Wording

/// Registers somebody who works with the books (thêm người sử dụng), or takes back who had left.
///
/// From the first one on, only persons on record act, each within their duties.
package struct AddPerson: Act {
    package static let code = ActCode.person

    package let name: String
    /// The login of the database that is this person's own.
    package let login: String?
    package let title: String?
    package let duties: [Duty]
    /// What an approver decides at most.
    package let approvesUpTo: Amount?

    package init(
        _ name: String, login: String?, title: String?, duties: [Duty], approvesUpTo: Amount?
    ) {
        self.name = name
        self.login = login
        self.title = title
        self.duties = Duty.ordered(duties)
        self.approvesUpTo = approvesUpTo
    }

    private enum CodingKeys: String, CodingKey {
        case name
        case login
        case title
        case duties
        case approvesUpTo = "approves_up_to"
    }

    package var identifiers: [String?] { [name, login] }

    /// - Throws: `person.exists`, `person.login-taken`.
    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let office = books.office
        if let same = office.person(named: name), !same.isRevoked {
            throw Refusal(
                .personExists, ["person": .text(same.name), "duties": .phrases(same.duties.map(\.phrase))])
        }
        try office.refuseTaken(login, by: name)
        let act = try books.open(.person, on: options.on)
        let person = Person(
            // Who comes back is called as before.
            name: office.person(named: name)?.name ?? name, login: login, title: title, duties: duties,
            approvesUpTo: approvesUpTo, entry: act)
        books.record(person)
        var notices: [Message] = []
        if !office.isStaffed {
            notices.append(Message("notice.office-begins"))
            if books.namesAreClaims { notices.append(Message("notice.names-are-claims")) }
        }
        return Receipt(person.members, [person.sentence("receipt.person-added")], notices: notices)
    }
}

extension Office {
    /// A login is one person's.
    ///
    /// - Throws: `person.login-taken`.
    func refuseTaken(_ login: String?, by name: String) throws(Refusal) {
        guard let login, let other = person(login: login), PersonName.key(other.name) != PersonName.key(name)
        else { return }
        throw Refusal(.loginTaken, ["login": .text(login), "person": .text(other.name)])
    }
}

extension Person {
    /// For programs.
    var members: [JSON.Member] {
        [
            .init("entry", entry.json), .init("name", name.json), .init("login", login.json),
            .init("title", title.json), .init("duties", .array(duties.map { $0.rawValue.json })),
            .init("approves_up_to", (approvesUpTo?.money).json), .init("revoked", isRevoked.json),
        ]
    }

    func sentence(_ key: String, _ more: [String: Refusal.Argument] = [:]) -> Message {
        var arguments: [String: Refusal.Argument] = [
            "entry": .number(Int(entry)), "person": .text(name), "duties": .phrases(duties.map(\.phrase)),
        ]
        if let login { arguments["login"] = .text(login) }
        if let title { arguments["title"] = .text(title) }
        if let approvesUpTo { arguments["most"] = .money(approvesUpTo.money) }
        return Message(key, arguments.merging(more) { $1 })
    }
}
