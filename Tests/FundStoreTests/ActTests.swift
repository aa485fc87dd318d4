import FundTestSupport
import Testing
import Wording

@testable import FundServices
@testable import FundStore

/// What the auditor's desk knows of the schema, held to the schema.
@Suite struct `The auditor's desk` {
    /// The columns of the tables whose rows are an act's.
    private func columns() throws -> [(table: String, column: String)] {
        try TestCluster.shared.execute(
            """
            select c.relname || ' ' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'coopfund'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0
              and not a.attisdropped
              and exists (select from pg_attribute n where n.attrelid = c.oid and n.attname = 'act_no')
            """, database: Desk.migratedDatabase()
        ).split(separator: "\n").map { line in
            let parts = line.split(separator: " ").map(String.init)
            return (parts[0], parts[1])
        }
    }

    @Test func `finds acts by every table that names a loan, an application, a borrower or security`() throws
    {
        for (column, tables) in ActSubject.tables {
            let found = try columns().filter { $0.column == column }.map(\.table)
            #expect(Set(found) == Set(tables), "\(column)")
        }
    }

    @Test func `has a name for every field of an act`() throws {
        let fields = Set(try columns().filter { ActRow.tables.contains($0.table) }.map(\.column))
        #expect(
            Catalogue.missing(from: fields.subtracting(ActChanges.unsaid).map { "act-field." + $0 }.sorted())
                == [])
    }
}
