internal import FundCore
internal import Postgres

/// The role that a session has logged in as.
struct Login {
    let name: String
    /// Whether several people use it: then it is that of the schema's owner. A login of one's own is the person.
    let isShared: Bool

    init(_ connection: Connection) throws { self = try connection.ask(Login.question) }

    static var question: Question<Login> {
        Question(
            """
            select session_user::text as login, pg_has_role(nspowner, 'USAGE') as is_shared
            from pg_namespace where nspname = 'coopfund'
            """
        ) { rows in
            Login(name: try rows[0].text("login"), isShared: try rows[0].bool("is_shared"))
        }
    }

    private init(name: String, isShared: Bool) {
        self.name = name
        self.isShared = isShared
    }

    /// The login of somebody for whom the writer acts: it is that person's own.
    init(submitting name: String) { self.init(name: name, isShared: false) }

    /// A name is taken on trust only where the login is shared.
    func refuseOthersName(_ other: String) throws {
        guard other == name || isShared else {
            throw StoreFault(
                .notPermitted, "The login \(name) is one person's own and acts for nobody else (--by).")
        }
    }

    /// The name under which this login acts: where it is one person's own, that person's; else the one that is given.
    ///
    /// - Returns: nil where nobody is named and the login stands for itself.
    func name(as given: String?, among office: Office) throws -> String? {
        guard !isShared, let person = office.person(login: name) else {
            guard let given else { return nil }
            try refuseOthersName(given)
            // As it is on record, however it was typed.
            return office.person(named: given)?.name ?? given
        }
        if let given, given != name, PersonName.key(given) != PersonName.key(person.name) {
            try refuseOthersName(given)
        }
        return person.name
    }
}
