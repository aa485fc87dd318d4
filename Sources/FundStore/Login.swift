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

    /// A name is taken on trust only where the login is shared.
    func refuseOthersName(_ other: String) throws {
        guard other == name || isShared else {
            throw StoreFault(
                .notPermitted, "The login \(name) is one person's own and acts for nobody else (--by).")
        }
    }
}
