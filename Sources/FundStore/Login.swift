internal import Postgres

/// The role that a session has logged in as.
struct Login {
    let name: String
    /// Whether several people use it: then it is that of the schema's owner. A login of one's own is the person.
    let isShared: Bool

    init(_ connection: Connection) throws {
        let row = try connection.query(
            """
            select session_user::text as login, pg_has_role(nspowner, 'USAGE') as is_shared
            from pg_namespace where nspname = 'coopfund'
            """)[0]
        name = try row.text("login")
        isShared = try row.bool("is_shared")
    }
}
