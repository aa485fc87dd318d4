/// Somebody who works with the books (người sử dụng).
package struct Person: Hashable, Sendable {
    /// As it is recorded with every act; two that differ by case, blanks or invisible marks are one.
    package let name: String
    /// The login of the database that is this person's own; nil where persons share one, and names are claims.
    package let login: String?
    package let title: String?
    /// In the order of `Duty`.
    package let duties: [Duty]
    /// What an approver decides at most; nil is without limit.
    package let approvesUpTo: Amount?
    package let isRevoked: Bool
    /// The act that said so last.
    package let entry: Int64

    package init(
        name: String, login: String?, title: String?, duties: [Duty], approvesUpTo: Amount?,
        isRevoked: Bool = false, entry: Int64
    ) {
        self.name = name
        self.login = login
        self.title = title
        self.duties = Duty.ordered(duties)
        self.approvesUpTo = approvesUpTo
        self.isRevoked = isRevoked
        self.entry = entry
    }
}
