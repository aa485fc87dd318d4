internal import FundCore
internal import Postgres

/// What an act finds when it begins: the locked fund, who works in it, who is logged in.
struct WriteGround {
    var head: FundHead
    var office: Office
    let session: Login
    /// What is kept under the key of the request at hand.
    var kept: [Row] = []
    /// What waits under it.
    var waiting: RequestRecord?
}

/// One act: on the ground that it found, or on that of the batch it belongs to.
extension Database {
    func writeOnce(
        _ request: WriteRequest, _ ending: Ending, _ body: (Books) throws -> StoredAnswer
    ) throws -> Written {
        do {
            let ground = try ground(for: request)
            let login = request.submission.map { Login(submitting: $0.login) } ?? ground.session
            let books = try Books(
                FundReader(
                    connection, head: ground.head, knownAct: .max, schemaAsBuilt: schemaAsBuilt, batch: batch),
                request: request, office: ground.office, login: login)
            if let key = request.key,
                let replay = try replay(of: request, key, among: ground.kept, fund: ground.head.fundID)
            {
                return try unchanged(.before(replay), answering: request)
            }
            if let waiting = ground.waiting, request.release == nil {
                return try unchanged(.waits(try again(request, waiting)), answering: request)
            }
            try books.openRelease()
            try books.refuseOthersDuty(amount: nil)
            let decided = try body(books)
            try books.refuseOthersDuty(amount: books.amount)
            try books.refuseOthersRelease()
            if ending == .commit, let step = books.awaitedRelease {
                return .waits(try keep(request, decided, books, until: step))
            }
            try end(books, request, ending, decided)
            return .now(decided)
        } catch {
            try? takeBack()
            throw error
        }
    }

    private func end(
        _ books: Books, _ request: WriteRequest, _ ending: Ending, _ decided: StoredAnswer
    ) throws {
        switch ending {
        case .commit:
            if let batch {
                try books.finish(answering: decided, under: request.key, in: batch)
                try books.endRequest()
                try answer(request, with: .now(decided))
                batch.end(connection)
            } else {
                // The answer goes in the same message; a release is noted with the act before it.
                let isReleased = request.release != nil
                let answer = isReleased ? [] : answering(request, with: .now(decided))
                try books.finish(answering: decided, under: request.key, and: answer)
                if isReleased {
                    try books.endRequest()
                    try self.answer(request, with: .now(decided))
                }
                try connection.commit()
            }
        case .rollBack:
            try books.finish(answering: decided, under: nil)
            // The deferred checks fire too: a dry run promises nothing that COMMIT would refuse.
            try connection.execute("set constraints all immediate")
            try takeBack()
        }
    }

    /// Takes back what the act at hand did, and nothing of others that share its transaction.
    func takeBack() throws(PostgresError) {
        if let batch { try batch.takeBack(connection) } else { try connection.rollback() }
    }

    /// The same, and goes on in a transaction that has done nothing yet.
    func beginAnew(fund: Parameter) throws(PostgresError) {
        try takeBack()
        if let batch { return batch.beginWriting(connection) }
        try connection.begin()
        try connection.execute("select from fund_head where fund_id = $1 for update", [fund])
    }

    private func ground(for request: WriteRequest) throws -> WriteGround {
        guard let batch else { return try newGround(for: request) }
        batch.collects = batch.collects(request)
        if !batch.collects { try batch.settle(connection) }
        if batch.ground == nil || batch.isStale {
            batch.ground = try batch.ground.map { try renewed($0) } ?? batchGround(batch)
            batch.isStale = false
        }
        guard var ground = batch.ground else { preconditionFailure("a batch has its ground") }
        if batch.collects, ground.head.sources.isEmpty {
            // What waits to be put down says for whom, act by act.
            if !batch.hasLookedAhead { try lookAhead(batch, ground.head) }
        } else {
            batch.collects = false
            try batch.settle(connection)
            batch.beginWriting(connection)
            if let submission = request.submission, batch.speaker != submission.login {
                _ = try connection.ask(Database.speaking(for: submission.login))
                batch.speaker = submission.login
            }
        }
        let form = request.key.map(Identifier.normal) ?? ""
        // The same word before others of its form.
        ground.kept = try (batch.kept[form] ?? []).sorted { first, _ in try first.text("key") == request.key }
        ground.waiting = request.key.flatMap { batch.waiting[$0] }
        ground.head.lastAct = batch.lastAct ?? ground.head.lastAct
        return ground
    }

    /// Begins a transaction and locks the fund in it.
    private func newGround(for request: WriteRequest?) throws -> WriteGround {
        let head = try inCurrentSchema {
            try connection.begin()
            return try chooseFund(locking: true)
        }
        let fund = Parameter.integer(head.fundID)
        let (_, _, session, kept, waiting, persons, rules) = try connection.ask(
            Database.locking(fund), Database.speaking(for: request?.submission?.login ?? "", byKeys: false),
            Login.question,
            kept(under: request?.key.map { [$0] } ?? [], fund: fund),
            RequestRecord.under(keys: request?.key.map { [$0] } ?? [], fund: fund),
            Office.persons(fund: fund, known: .bigint(.max)), Office.rules(fund: fund, known: .bigint(.max)))
        return WriteGround(
            head: head, office: Office(persons: persons, rules: rules), session: session,
            kept: try kept.sorted { first, _ in try first.text("key") == request?.key },
            waiting: waiting.first)
    }

    /// Begins the transaction of a batch.
    private func batchGround(_ batch: WriteBatch) throws -> WriteGround {
        if let known = knowledge, known.fund == fundCode, let ground = try knownGround(batch, known) {
            return ground
        }
        let head = try inCurrentSchema {
            try connection.begin()
            return try chooseFund(locking: true)
        }
        let fund = Parameter.integer(head.fundID)
        let (_, _, session, kept, waiting, persons, rules) = try connection.ask(
            Database.locking(fund), Database.keepingPlans(byKeys: batch.isOfRepayments), Login.question,
            kept(under: batch.keys, fund: fund), RequestRecord.under(keys: batch.keys, fund: fund),
            Office.persons(fund: fund, known: .bigint(.max)), Office.rules(fund: fund, known: .bigint(.max)))
        batch.take(kept, waiting)
        return WriteGround(head: head, office: Office(persons: persons, rules: rules), session: session)
    }

    /// The same in one message, where nothing was recorded since the last batch but by it; nil where something was.
    private func knownGround(_ batch: WriteBatch, _ known: WriterKnowledge) throws -> WriteGround? {
        try connection.begin()
        let fund = Parameter.integer(known.fundID)
        let (rows, _, _, kept, waiting) = try connection.ask(
            headQuestion(locking: true), Database.locking(fund),
            Database.keepingPlans(byKeys: batch.isOfRepayments),
            kept(under: batch.keys, fund: fund), RequestRecord.under(keys: batch.keys, fund: fund))
        let head = try head(rows)
        guard head.fundID == known.fundID, head.lastAct == known.lastAct else {
            knowledge = nil
            try connection.rollback()
            return nil
        }
        batch.take(kept, waiting)
        batch.memory = known.memory
        return WriteGround(head: head, office: known.office, session: known.session)
    }

    private static func locking(_ fund: Parameter) -> Question<Void> {
        Question("select pg_advisory_xact_lock($1, $2)", [.integer(Database.writers), fund]) { _ in }
    }

    /// What comes again goes by the plan of the first time: the writer's session makes it once, and anew when it is told
    /// of other numbers of rows.
    ///
    /// - Parameter isByKeys: though PostgreSQL still takes the tables for small.
    private static func keepingPlans(byKeys isByKeys: Bool) -> Question<Void> {
        Question(
            """
            select set_config('plan_cache_mode', 'force_generic_plan', true),
                   set_config('enable_seqscan', case when $1 then 'off' else 'on' end, true)
            """, [.boolean(isByKeys)]
        ) { _ in }
    }

    /// Reads what the repayments of a batch have in common, and their loans while nothing is recorded.
    private func lookAhead(_ batch: WriteBatch, _ head: FundHead) throws {
        let reader = FundReader(connection, head: head, knownAct: .max, schemaAsBuilt: schemaAsBuilt)
        if batch.memory == nil { batch.memory = try reader.memory() }
        batch.loansAhead = batch.firstAct == nil ? try reader.loansAhead(batch.loans) : [:]
        batch.hasLookedAhead = true
    }

    /// What an act of this transaction may have changed is read again.
    private func renewed(_ ground: WriteGround) throws -> WriteGround {
        let head = try chooseFund(locking: true)
        let fund = Parameter.integer(head.fundID)
        let (persons, rules) = try connection.ask(
            Office.persons(fund: fund, known: .bigint(.max)), Office.rules(fund: fund, known: .bigint(.max)))
        return WriteGround(
            head: head, office: Office(persons: persons, rules: rules), session: ground.session)
    }
}

extension WriteBatch {
    /// What stands under the keys of the batch.
    fileprivate func take(_ kept: [Row], _ waiting: [RequestRecord]) {
        self.kept = Dictionary(grouping: kept) { (try? $0.text("form")) ?? "" }
        self.waiting = Dictionary(waiting.map { ($0.key, $0) }) { first, _ in first }
    }

    /// Whether the rows of such an act may wait: it reads nothing that a repayment of another borrower changes.
    fileprivate func collects(_ request: WriteRequest) -> Bool {
        request.matter.code == .repayment && request.release == nil && !request.takesNumber
    }
}
