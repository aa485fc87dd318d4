internal import Postgres

/// The world failed, not the request (sự cố): who can help, and what is known of the outcome.
package struct StoreFault: Error, Sendable {
    package enum Kind: Sendable {
        /// The database cannot be reached.
        case unreachable
        /// Others are in the way; the same command may pass in a moment.
        case busy
        /// Nobody performs what is submitted; it stays where it is.
        case noWriter
        /// The login may not do this.
        case notPermitted
        /// The connection went while COMMIT was on its way; the same key settles it.
        case outcomeUnknown
        /// The server takes no writes.
        case readOnly
        /// The server ended what took too long for it.
        case timeout
        /// The server's disk is full.
        case diskFull
        /// The server has no memory left for it.
        case memory
        /// The database or the session is not in UTF-8.
        case encoding
        /// The server's disks, data or configured limits fail.
        case failing
        /// What stands between us and the server (a pooler) does not pass on the settings of our session.
        case pooled
        /// The schema is older or newer than this program, or was edited.
        case schema
        /// A stored row does not read: somebody put it in past the schema.
        case unreadableRow
        /// Ours: a statement failed that never should.
        case internalError
    }

    package let kind: Kind
    /// For the operator: no data of any row in it.
    package let summary: String
    /// With data; shown only on request.
    package let details: String
    /// The constraint that refused, where one did.
    package let constraint: String?
    /// Which row, where one does not read.
    package let unreadable: UnreadableRow?

    package init(_ kind: Kind, _ summary: String, unreadable: UnreadableRow? = nil) {
        self.kind = kind
        self.summary = summary
        self.unreadable = unreadable
        details = summary
        constraint = nil
    }

    init(_ error: PostgresError) {
        // libpq breaks its lines; a fault is told in one.
        summary = error.description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        details = error.debugDescription
        constraint = error.constraint
        unreadable = nil
        kind =
            switch error.kind {
            case _ where error.isBusy || error.isRetryable: .busy
            case _ where error.isPermissionDenied: .notPermitted
            case _ where error.ailment != nil: Kind(error.ailment)
            case _ where error.isOfOptions || error.sqlState == SessionSettings.lost: .pooled
            case .connection: .unreachable
            case .outcomeUnknown: .outcomeUnknown
            case .deadline: .busy
            case .server where error.sqlState == "42P01" || error.sqlState == "3F000": .schema
            case .server, .columnMismatch, .invalidParameter, .protocolViolation: .internalError
            }
    }
}

extension StoreFault.Kind {
    fileprivate init(_ ailment: PostgresError.Ailment?) {
        self =
            switch ailment {
            case .readOnly: .readOnly
            case .timeout: .timeout
            case .diskFull: .diskFull
            case .memory: .memory
            case .encoding: .encoding
            case .failing: .failing
            case nil: .internalError
            }
    }
}

extension StoreFault {
    /// Whether the same may well work a little later, without anybody doing anything about it.
    package var isPassing: Bool { [.unreachable, .busy, .readOnly, .outcomeUnknown].contains(kind) }
}
