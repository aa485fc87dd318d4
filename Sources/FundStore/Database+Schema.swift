internal import Postgres

extension Database {
    /// What is done where the schema is not this program's.
    package enum OldSchema {
        /// The caller has seen to it.
        case unasked
        /// Refused, with what to do.
        case refused(String)
        /// Brought up to date, and told what that did.
        case migrated((Migrator.Report) -> Void)
    }

    struct OldSchemaFound: Error {}

    /// Sees to the schema before anything is asked of the books.
    ///
    /// - Throws: `StoreFault` of kind `schema`.
    package func ensureCurrent() throws {
        guard !isCurrent else { return }
        if try !Migrator(self).isCurrent() {
            switch onOldSchema {
            case .unasked: break
            case .refused(let reason): throw StoreFault(.schema, reason)
            case .migrated(let tell): tell(try Migrator(self).migrate())
            }
        }
        isCurrent = true
    }

    /// Looks at the schema in the same message as `first` asks for the fund; where it is an older one, sees to it
    /// and asks again. What an older schema makes of the question is no answer.
    func inCurrentSchema<T>(_ first: () throws -> T) throws -> T {
        do {
            return try rollingBack(first)
        } catch let error where !isCurrent {
            let isOld: Bool =
                switch error {
                case is OldSchemaFound: true
                case let error as PostgresError where error.kind == .server && !error.isRetryable:
                    try !Migrator(self).isCurrent()
                default: false
                }
            guard isOld else { throw error }
        }
        try ensureCurrent()
        return try rollingBack(first)
    }

    private func rollingBack<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch {
            try? connection.rollback()
            throw error
        }
    }
}
