internal import FundCore
package import FundStore
internal import Wording

extension WriteService {
    /// Asks the one writer for the act, and waits for its answer.
    func submit(to database: Database, _ options: WriteOptions) throws -> WriteResult {
        try options.refuseFarAhead()
        let asked = AskedAct(request, options)
        return try Submission(
            options.ending == .commit ? .act : .trial, Request.code, asked: try asked.text(),
            key: options.key ?? Submission.noKey, askedOn: options.today, content: content
        ).result(from: database)
    }
}

extension Submission {
    /// Of a trial that stands for nothing.
    static let noKey = "-"

    func result(from database: Database) throws -> WriteResult {
        do {
            return try Outcome.result(database.submit(self))
        } catch let fault as StoreFault where fault.kind == .outcomeUnknown {
            throw Failure.outcomeUnknown(key: key)
        }
    }
}

/// A decision about a request, as it is submitted.
struct AskedDecision: Codable {
    let request: Int64
    let note: String?
    let by: String?
}

extension WaitingSubmission {
    /// Performs it for whoever asked, and answers it in the transaction of the act; what is refused, and what was only
    /// tried, is answered in one of its own. Whatever it says it is answered: nothing that somebody submits keeps the
    /// others waiting.
    ///
    /// - Parameter isFirst: whether it is the first since the writer started: then it may be what brought it down.
    /// - Throws: where the outcome is not known: the session is lost, and the submission is looked at again.
    package func perform(on database: Database, first isFirst: Bool) throws {
        if isFirst, try database.noteAttempt(at: number) > WaitingSubmission.attempts {
            return try database.answer(number, with: Outcome.text(WaitingSubmission.fatal))
        }
        database.choose(fund: fund)
        let outcome: String
        do {
            let result = try result(on: database)
            // An act is answered with it.
            if submission.kind.isInEarnest { return }
            outcome = Outcome.text(result)
        } catch let fault as StoreFault where fault.isPassing || database.isLost {
            throw fault
        } catch {
            let failure = Failure(error) ?? WaitingSubmission.unreadable
            if failure.kind == .outcomeUnknown { throw failure }
            outcome = Outcome.text(failure)
        }
        try database.answer(number, with: outcome)
    }

    /// How often a submission may bring the writer down.
    private static let attempts = 3

    private static var fatal: Failure {
        Failure(.ourFault, "internal", Message("fault.submission-fatal"))
    }

    private static var unreadable: Failure { Failure(Refusal(.requestUnreadable))! }

    private func result(on database: Database) throws -> WriteResult {
        let ending: FundStore.Ending = submission.kind.isInEarnest ? .commit : .rollBack
        switch submission.kind {
        case .act, .trial:
            var kept = try KeptRequest(submission, content: database.content(of: self), ending)
            if submission.kind == .trial, submission.key == Submission.noKey { kept.options.key = nil }
            kept.options.submitted = (number, login)
            return try kept.service.run(on: database, kept.options)
        case .release, .releaseTrial:
            let decision = try JSON(parsing: submission.asked).decoded(as: AskedDecision.self)
            return try ReleaseRequest(decision.request, note: decision.note).perform(
                on: database, by: decision.by, ending, for: (number, login))
        case .rejection, .rejectionTrial:
            let decision = try JSON(parsing: submission.asked).decoded(as: AskedDecision.self)
            return try RejectRequest(decision.request, because: decision.note ?? "").perform(
                on: database, by: decision.by, ending, for: (number, login))
        }
    }
}

extension Submission.Kind {
    /// Whether something may come of it.
    var isInEarnest: Bool { [.act, .release, .rejection].contains(self) }
}
