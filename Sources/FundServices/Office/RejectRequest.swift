package import FundCore
package import FundStore
internal import Wording

/// Turns down a request that waits (từ chối đề nghị): nothing is recorded of it, and its key answers so for ever.
package struct RejectRequest: Sendable {
    package let number: Int64
    package let reason: String

    package init(_ number: Int64, because reason: String) {
        self.number = number
        self.reason = reason
    }

    /// - Parameter name: whoever does; nil leaves the login.
    /// - Throws: `request.not-found`, `request.settled`, `application.name-needed`, `person.not-registered`,
    ///   `person.revoked`.
    package func run(
        on database: Database, by name: String?, today: CalendarDate, _ ending: Ending
    ) throws -> WriteResult {
        guard try database.submits() else { return try perform(on: database, by: name, ending) }
        return try AskedDecision(request: number, note: reason, by: name).submit(
            ending == .commit ? .rejection : .rejectionTrial, to: database, on: today)
    }

    /// - Parameter submitted: where the one writer performs it.
    func perform(
        on database: Database, by name: String?, _ ending: Ending,
        for submitted: (number: Int64, login: String)? = nil
    ) throws -> WriteResult {
        let record = try database.reject(number, by: name, because: reason, ending, for: submitted) {
            Outcome.text(result($0))
        }
        return result(record)
    }

    private func result(_ record: RequestRecord) -> WriteResult {
        var arguments = record.arguments
        arguments["reason"] = .text(reason)
        let receipt = Receipt(
            [
                .init("request", number.json), .init("state", "rejected"),
                .init("act", record.code.rawValue.json), .init("asked_by", record.askedBy.json),
                .init("reason", reason.json),
            ], [Message("receipt.request-rejected", arguments)])
        return WriteResult(answer: receipt.stored, isReplay: false)
    }
}
