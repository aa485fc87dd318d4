internal import FundCore
internal import Postgres

/// What a login may do with the books, as `grant` has set it up.
package struct GrantedLogin: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Performs what the others ask for.
        case writer
        /// Reads, and asks.
        case person
        /// Reads.
        case reader
        /// Nothing any more.
        case revoked
        /// Left as it is: it owns the schema, or may do anything anyway.
        case owner
    }

    package let login: String
    /// Whose it is; nil of a writer and of who only reads.
    package let person: String?
    package let kind: Kind
    /// Whether the server knows such a login.
    package let exists: Bool
}

extension Database {
    /// Gives everybody on record the rights to read and to ask, the writer those to record, and takes all from those
    /// whose access was taken. Run by the owner of the schema, as often as one likes.
    ///
    /// - Throws: `StoreFault` of kind `notPermitted` where the login is not the owner.
    package func grant(writer: String?, readers: [String], _ ending: Ending) throws -> [GrantedLogin] {
        let persons = try personsOfAllFunds()
        return try Database.translating {
            try connection.begin()
            do {
                // A right that PUBLIC has is everybody's.
                try connection.execute(
                    "revoke all on function submit(text, text, text, text, date, text), stage(bytea, text), forget_files() from public"
                )
                try revokeFromPublic()
                var logins: [GrantedLogin] = []
                for person in persons {
                    guard let login = person.login else { continue }
                    // A login that was given to somebody else since is that person's, and so is one of another fund.
                    if person.isRevoked, persons.contains(where: { $0.login == login && !$0.isRevoked }) {
                        continue
                    }
                    if logins.contains(where: { $0.login == login }) { continue }
                    logins.append(try grant(login, as: person.isRevoked ? .revoked : .person, person.name))
                }
                for reader in readers { logins.append(try grant(reader, as: .reader, nil)) }
                if let writer { logins.append(try grant(writer, as: .writer, nil)) }
                switch ending {
                case .commit: try connection.commit()
                case .rollBack: try connection.rollback()
                }
                return logins
            } catch {
                try? connection.rollback()
                throw error
            }
        }
    }

    /// Rights are those of the database: whoever works in any of its funds has them.
    private func personsOfAllFunds() throws -> [Person] {
        let chosen = fundCode
        defer { fundCode = chosen }
        return try readAll { try $0.funds() }.flatMap { fund in
            fundCode = fund.code
            return try read { try $0.office() }.persons
        }
    }

    private func revokeFromPublic() throws(PostgresError) {
        let name = try connection.query("select quote_ident(current_database()) as name")[0].text("name")
        // Who may make temporary tables can put something before the tables of the books.
        try connection.execute("revoke temporary on database \(name) from public")
        try connection.execute("revoke all on schema coopfund from public")
    }

    private func grant(_ login: String, as kind: GrantedLogin.Kind, _ person: String?) throws -> GrantedLogin
    {
        let found = try connection.query(
            """
            select quote_ident(r.rolname) as name, r.rolsuper or pg_has_role(r.oid, n.nspowner, 'USAGE') as is_owner
            from pg_roles r, pg_namespace n where r.rolname = $1 and n.nspname = 'coopfund'
            """, [.text(login)])
        guard let row = found.first else {
            return GrantedLogin(login: login, person: person, kind: kind, exists: false)
        }
        if try row.bool("is_owner") {
            return GrantedLogin(login: login, person: person, kind: .owner, exists: true)
        }
        let name = try row.text("name")
        for statement in Grants.statements(for: kind, to: name) { try connection.execute(statement) }
        return GrantedLogin(login: login, person: person, kind: kind, exists: true)
    }
}

extension Grants {
    /// What gives a login exactly the rights of its kind.
    ///
    /// - Parameter name: of the role, quoted.
    fileprivate static func statements(for kind: GrantedLogin.Kind, to name: String) -> [String] {
        var statements = [
            "revoke all on all tables in schema coopfund from \(name)",
            "revoke all on all sequences in schema coopfund from \(name)",
            "revoke all on all functions in schema coopfund from \(name)",
            "revoke all on public.coopfund_migration from \(name)",
            "revoke all on schema coopfund from \(name)",
        ]
        if kind == .revoked { return statements }
        statements += [
            "grant usage on schema coopfund to \(name)",
            "grant select on all tables in schema coopfund to \(name)",
            "grant select on public.coopfund_migration to \(name)",
        ]
        switch kind {
        case .person:
            statements.append(
                "grant execute on function submit(text, text, text, text, date, text), stage(bytea, text) to \(name)"
            )
        case .writer:
            statements.append("grant insert on \((inserted + answered).joined(separator: ", ")) to \(name)")
            statements.append("grant execute on function forget_files() to \(name)")
            statements.append("grant update on \(updated.joined(separator: ", ")) to \(name)")
        case .reader, .revoked, .owner: break
        }
        return statements
    }
}
