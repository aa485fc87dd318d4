internal import FundCore
internal import FundStore
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
    /// - Parameter isSuspect: whether it may be what brought the last writer down: then it is noted that it is begun.
    /// - Throws: where the outcome is not known: the session is lost, and the submission is looked at again.
    func perform(on database: Database, suspect isSuspect: Bool) throws {
        if isSuspect, try database.noteAttempt(at: number) > WaitingSubmission.attempts {
            return try database.answer(number, with: Outcome.text(WaitingSubmission.fatal))
        }
        database.choose(fund: fund)
        if let outcome = try outcome(on: database) { try database.answer(number, with: outcome) }
    }

    /// Whether it can share a transaction with others: an act, tried or meant, that brings no file.
    var canBeTogether: Bool { [.act, .trial].contains(submission.kind) && !hasFile }

    /// Performs submissions in one transaction, in their order, each as if it were alone; all of them are answered with
    /// one COMMIT.
    ///
    /// - Returns: false where they are to be performed one by one instead: nothing is recorded, nothing answered.
    /// - Throws: where the session is lost, or the outcome is not known.
    static func perform(together group: some Collection<WaitingSubmission>, on database: Database) throws
        -> Bool
    {
        database.choose(fund: group.first?.fund ?? "")
        let asked = group.map { waiting in (waiting, Result { try waiting.keptRequest(content: nil) }) }
        let loans = asked.compactMap { ((try? $1.get())?.service as? RepayLoan)?.number }
        database.beginBatch(keys: group.map(\.submission.key), loans: loans)
        do {
            for (waiting, request) in asked {
                if let outcome = try waiting.outcome(on: database, request) {
                    database.answerInBatch(waiting.number, with: outcome)
                }
            }
            try database.commitBatch()
            return true
        } catch {
            database.abandonBatch()
            if database.isLost { throw error }
            if let fault = error as? StoreFault, fault.kind == .outcomeUnknown { throw fault }
            return false
        }
    }

    /// - Returns: what it is answered with; nil of an act, which is answered with it.
    private func outcome(on database: Database, _ asked: Result<KeptRequest, any Error>? = nil) throws
        -> String?
    {
        do {
            let result = try asked.map { try perform($0.get(), on: database) } ?? result(on: database)
            return submission.kind.isInEarnest ? nil : Outcome.text(result)
        } catch let fault as StoreFault where fault.isPassing || database.isLost || database.isInBatch {
            throw fault
        } catch {
            // It met with what another of the batch had left.
            if database.isBatchBroken { throw error }
            let failure = Failure(error) ?? WaitingSubmission.unreadable
            if failure.kind == .outcomeUnknown { throw failure }
            return Outcome.text(failure)
        }
    }

    /// How often a submission may bring the writer down.
    private static let attempts = 3

    private static var fatal: Failure {
        Failure(.ourFault, "internal", Message("fault.submission-fatal"))
    }

    private static var unreadable: Failure { Failure(Refusal(.requestUnreadable))! }

    private var ending: FundStore.Ending { submission.kind.isInEarnest ? .commit : .rollBack }

    /// What is asked, read back.
    private func keptRequest(content: (name: String, bytes: [UInt8])?) throws -> KeptRequest {
        var kept = try KeptRequest(submission, content: content, ending)
        if submission.kind == .trial, submission.key == Submission.noKey { kept.options.key = nil }
        kept.options.submitted = (number, login)
        return kept
    }

    private func perform(_ kept: KeptRequest, on database: Database) throws -> WriteResult {
        try kept.service.run(on: database, kept.options)
    }

    private func result(on database: Database) throws -> WriteResult {
        switch submission.kind {
        case .act, .trial:
            return try perform(
                keptRequest(content: hasFile ? database.content(of: self) : nil), on: database)
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
