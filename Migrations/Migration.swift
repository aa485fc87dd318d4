/// One numbered step of the schema (bước nâng cấp lược đồ): plain SQL, forward only.
package struct Migration: Hashable, Sendable {
    /// `0001_ledger`: the file's name without its ending.
    package let name: String
    package let sql: String

    /// Every step, in the order in which they are applied.
    package static let all: [Migration] = embeddedSQL.map { Migration(name: $0.name, sql: $0.text) }
}
