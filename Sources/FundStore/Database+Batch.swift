internal import FundCore
internal import Postgres

/// Several writes in one transaction (ghi chung một lần): each can be taken back alone, all of them become durable with
/// one COMMIT, and none is answered before.
final class WriteBatch {
    /// What the first found; what acts of the batch change of it is read again.
    var ground: WriteGround?
    var isStale = false
    /// For whom the session speaks at the moment.
    var speaker: String?
    /// What is kept under the keys of the batch, by their form, and what waits under them: read once for all.
    let keys: [String]
    /// Of repayments their loans.
    let loans: [String]
    /// Whether all of them are repayments: then every look at a table goes by its keys.
    let isOfRepayments: Bool
    var kept: [String: [Row]] = [:]
    var waiting: [String: RequestRecord] = [:]
    /// What acts read of the books that no act of the batch has changed.
    var memory: Memory?
    /// Whether the rows of the act at hand wait for those of the next ones.
    var collects = false
    /// Whether the act at hand has set its mark: what it did since can be taken back.
    private(set) var isMarked = false
    private var collected = CollectedActs()
    private var borrowers: Set<Int64> = []

    /// What repayments read and do not change.
    struct Memory {
        var calendar: WorkingCalendar
        var days: [FundClosings.Day]
        var classification: [ClassificationRules]
        var risk: [RiskRule]
    }

    init(keys: [String], loans: [String], isOfRepayments: Bool) {
        self.keys = keys
        self.loans = loans
        self.isOfRepayments = isOfRepayments
    }

    var hasLookedAhead = false
    /// What was read of loans when the batch began.
    var loansAhead: [String: LoanAhead] = [:]
    /// Borrowers of whom the batch has recorded something since.
    private var touched: Set<Int64> = []

    func ahead(_ number: String) -> LoanAhead? {
        guard let ahead = loansAhead[number], !touched.contains(ahead.record.borrower.borrowerID) else {
            return nil
        }
        return ahead
    }

    /// Rows of the act at hand are put down from here on.
    func beginWriting(_ connection: Connection) {
        if isMarked { return }
        connection.mark()
        isMarked = true
        collects = false
        loansAhead = [:]
    }

    /// The act at hand is done.
    func end(_ connection: Connection) {
        if isMarked { connection.keepMark() }
        isMarked = false
    }

    /// The act at hand is taken back.
    func takeBack(_ connection: Connection) throws(PostgresError) {
        speaker = nil
        guard isMarked else { return }
        isMarked = false
        try connection.takeBackToMark()
    }

    func collect(_ acts: CollectedActs, ofBorrower borrower: Int64?) {
        collected.append(acts)
        if let borrower {
            borrowers.insert(borrower)
            touched.insert(borrower)
        }
    }

    func hasCollected(ofBorrower borrower: Int64) -> Bool { borrowers.contains(borrower) }

    /// What the next batch need not read again.
    func knowledge(fund: String?) -> WriterKnowledge? {
        guard let ground, !isStale else { return nil }
        return WriterKnowledge(
            fund: fund, fundID: ground.head.fundID, lastAct: lastAct ?? ground.head.lastAct,
            office: ground.office, session: ground.session,
            memory: memory)
    }

    /// Puts down what was collected.
    ///
    /// - Parameter more: what goes out last, in the same message.
    func settle(_ connection: Connection, and more: [Statement] = []) throws(PostgresError) {
        guard !collected.acts.isEmpty, let ground else {
            _ = try connection.run(more)
            return
        }
        let fund = Parameter.integer(ground.head.fundID)
        let acts = collected
        collected = CollectedActs()
        borrowers = []
        do {
            try acts.putDown(connection, fund: fund, opening: acts.openingTogether(fund), and: more)
        } catch {
            // Whoever reads is not whose rows they are: all of the batch is done one by one.
            isBroken = true
            throw error as? PostgresError ?? PostgresError(.protocolViolation, "The batch does not fit.")
        }
    }

    /// Whether rows of an act failed that was decided already.
    private(set) var isBroken = false

    private(set) var firstAct: Int64?
    private(set) var lastAct: Int64?
    /// Tables that hold rows of these acts, which their seals look at.
    private(set) var written: Set<String> = []
    private(set) var answers: [(number: Int64, outcome: String)] = []

    func note(_ acts: ClosedRange<Int64>, in tables: Set<String>, _ code: ActCode) {
        firstAct = firstAct ?? acts.lowerBound
        lastAct = acts.upperBound
        written.formUnion(tables)
        if !WriteBatch.plain.contains(code) {
            isStale = true
            memory = nil
            hasLookedAhead = false
        }
    }

    func answer(_ number: Int64, with outcome: String) { answers.append((number, outcome)) }

    /// Acts after which the fund's head is as it was but for their number, and so is who may do what.
    private static let plain: Set<ActCode> = [
        .repayment, .disbursement, .recovery, .moneyMovement, .application, .appraisal, .approval,
    ]
}

/// What the writer knows of a fund, as long as nobody but itself has recorded anything since.
struct WriterKnowledge {
    let fund: String?
    let fundID: Int32
    /// The last act that it knows of.
    let lastAct: Int64
    let office: Office
    let session: Login
    let memory: WriteBatch.Memory?
}

extension Database {
    /// From now on writes share one transaction.
    ///
    /// - Parameters:
    ///   - keys: of all the requests to come.
    ///   - loans: of those that are repayments.
    package func beginBatch(keys: [String], loans: [String]) {
        batch = WriteBatch(keys: keys, loans: loans, isOfRepayments: keys.count == loans.count)
    }

    /// Whether the batch must be done one by one.
    package var isBatchBroken: Bool { batch?.isBroken ?? false }

    package var isInBatch: Bool { batch != nil }

    /// Takes back all of it: nothing was answered.
    package func abandonBatch() {
        batch = nil
        try? connection.rollback()
    }

    /// Answers a submission of the batch that nothing came of.
    package func answerInBatch(_ number: Int64, with outcome: String) { batch?.answer(number, with: outcome) }

    /// Seals the acts of the batch, puts down the answers, and makes all of it durable; then the answers can be seen.
    package func commitBatch() throws {
        guard let batch else { return }
        defer { self.batch = nil }
        knowledge = nil
        try Database.translating {
            do {
                if connection.transactionStatus == .idle { try connection.begin() }
                var statements: [Statement] = []
                if let first = batch.firstAct, let last = batch.lastAct, let ground = batch.ground {
                    statements = ChainFormula.sealing(
                        fund: .integer(ground.head.fundID), first...last, in: batch.written.union(["act"]))
                }
                try batch.settle(connection, and: statements + Database.answering(batch.answers))
                try connection.commit()
                knowledge = batch.knowledge(fund: fundCode)
            } catch {
                try? connection.rollback()
                throw error
            }
        }
    }

    /// Answers, and tells those who wait to look: once for all of them.
    static func answering(_ answers: [(number: Int64, outcome: String)]) -> [Statement] {
        if answers.isEmpty { return [] }
        return [
            Statement(
                """
                insert into submission_answer (submission_no, outcome)
                select a.number, a.outcome from unnest($1::bigint[], $2::text[]) as a (number, outcome)
                """, [.bigints(answers.map(\.number)), .texts(answers.map(\.outcome))]),
            Statement("select pg_notify($1, $2)", [.text(Database.answered), .text("")]),
        ]
    }
}
