package import FundCore
internal import Postgres

/// The one door for what is written: collects the acts of a transaction and puts them down together, so
/// that one act and a hundred thousand take the same few statements.
package final class Books {
    package let reader: FundReader
    /// Who works in the fund and what each may do.
    package let office: Office
    let login: Login
    let request: WriteRequest
    /// The name under which it is recorded; nil leaves the login.
    private let actedBy: String?

    private var collected = CollectedActs()
    /// The number of the last act, those of this write included.
    package private(set) var lastAct: Int64
    /// What acts are put down with where they name none of their own: as it was asked, or taken from its series.
    var voucher: String?
    /// What the act is about, in đồng, as its receipt says; nil where it says nothing.
    package var statedAmount: Int64?
    /// What has been booked so far, in đồng.
    private var turnover: Int64 = 0
    /// What decides who may do it, and whether it waits: what it is about, else what it books; nil where it is neither.
    var amount: Int64? { statedAmount ?? (turnover > 0 ? turnover : nil) }
    /// Who released it, where it waited.
    var releasedBy: String?
    /// Tables that this transaction wrote rows of acts into, which its seals look at.
    private var written: Set<String> = []
    /// Moves while an act closes or reopens periods.
    package internal(set) var closedThrough: CalendarDate?

    /// - Throws: where the login is one person's own, and another's name is given.
    init(_ reader: FundReader, request: WriteRequest, office: Office, login: Login) throws {
        self.reader = reader
        self.request = request
        self.office = office
        self.login = login
        // Who asked is who acts, whoever releases it.
        actedBy = try request.release?.askedBy ?? login.name(as: request.actedBy, among: office)
        lastAct = reader.head.lastAct
        voucher = request.voucher
        closedThrough = reader.head.closedThrough
    }

    /// The years of the days that people typed: those of acts, and those from which money counts.
    private var years: Set<Int> = []

    /// The first open day that is not before `date`.
    package func firstOpen(from date: CalendarDate) -> CalendarDate {
        closedThrough.map { max(date, $0.adding(days: 1)) } ?? date
    }

    /// Takes a day that somebody typed. One before the fund was founded is a slip, unless it is said to be meant.
    ///
    /// - Throws: `date.before-founding`, where the fund keeps the day of its founding.
    package func take(day date: CalendarDate) throws(Refusal) {
        if let founded = reader.head.foundedOn, date < founded, !request.beforeFounding {
            throw Refusal(.dateBeforeFounding, ["on": .date(date), "founded": .date(founded)])
        }
        years.insert(date.parts.year)
    }

    /// The years of this write's acts that are neither this one, the last nor the next, and in whose
    /// neighbourhood the books held nothing before: a slip, or old books that move in.
    package func oddYears(today: CalendarDate) throws -> [Int] {
        let this = today.parts.year
        let suspect = years.filter { abs($0 - this) > 1 }
        return suspect.isEmpty ? [] : try reader.yearsAlone(suspect.sorted())
    }

    /// Who acts, as it will be recorded.
    package var actor: String { actedBy ?? login.name }

    /// Who takes a step that needs another person than an earlier one did.
    ///
    /// - Throws: `application.name-needed` where several people share the login and none is named: the rule would
    ///   compare the login with itself, or with a name that says nothing of who it was.
    package func namedActor() throws -> String {
        if actedBy == nil, login.isShared { throw Refusal(.nameNeeded, ["login": .text(login.name)]) }
        return actor
    }

    /// Who releases this request, as it will be recorded; nil where nothing is released.
    ///
    /// - Throws: as `namedActor`.
    func releaser() throws -> String? {
        guard let release = request.release else { return nil }
        if release.by == nil, login.isShared { throw Refusal(.nameNeeded, ["login": .text(login.name)]) }
        return try login.name(as: release.by, among: office) ?? login.name
    }

    /// Numbers an act.
    ///
    /// - Throws: `period.closed` where the act moves money or a loan on a day of a closed period;
    ///   `date.before-founding`.
    package func open(
        _ kind: ActKind, on date: CalendarDate, voucher: String? = nil, note: String? = nil
    ) throws -> Int64 {
        if let closedThrough, date <= closedThrough, kind.belongsToPeriod {
            var arguments: [String: Refusal.Argument] = [
                "on": .date(date), "through": .date(closedThrough),
                "open": .date(closedThrough.adding(days: 1)),
            ]
            if let verb = kind.takesValueDate { arguments["verb"] = .text(verb) }
            throw Refusal(.periodClosed, arguments)
        }
        if kind.isDatedByPeople { try take(day: date) }
        lastAct += 1
        collected.acts.append(
            CollectedActs.Act(
                number: lastAct, kind: kind.rawValue, on: date, voucher: voucher ?? self.voucher,
                note: note ?? request.note, actedBy: actedBy, login: request.submission?.login))
        return lastAct
    }

    /// Books an entry under an act; legs in a closed period move to the first open day.
    package func post(_ entry: JournalEntry, act: Int64, loanID: Int64? = nil) {
        for leg in entry.inOpenPeriods(closedThrough: closedThrough).legs {
            collected.post(leg, act: act, loanID: loanID)
            // Beyond what can be added up it is above every limit.
            turnover =
                leg.dong > 0
                ? turnover.addingReportingOverflow(leg.dong).overflow ? .max : turnover + leg.dong : turnover
        }
    }

    package func record(_ fact: LoanFact, loanID: Int64, decision: String? = nil) {
        if putContractChange(fact, loanID: loanID) { return }
        let columns = FactColumns(fact.content)
        put(
            into: "loan_fact",
            [
                "loan_id": .bigint(loanID), "act_no": .bigint(fact.entry), "kind": .text(columns.kind),
                "effective_on": .date(fact.on), "amount_dong": .bigint(columns.amount),
                "rate_billionths": .bigint(columns.rate), "choice": .text(columns.choice),
                "decision": .text(decision), "through": .text(fact.through?.code.text),
                "early": .text(columns.early), "because": .text(columns.because),
            ])
    }

    package func recordCapital(
        _ source: CapitalPlace, _ dong: Int64, act: Int64, through place: MoneyAccount
    ) {
        put(
            into: "capital_movement",
            [
                "act_no": .bigint(act), "source": .text(source.kind.rawValue), "amount_dong": .bigint(dong),
                "through": .text(place.code.text), "lending_source": .text(source.source?.code.text),
            ])
    }

    /// A row of the fund, put down after the acts it refers to, and after the rows of tables that were written to
    /// before its own.
    func put(into table: String, _ row: KeyValuePairs<String, StoredValue>) {
        put(into: table, Array(row))
    }

    func put(into table: String, _ row: [(key: String, value: StoredValue)]) {
        collected.put(into: table, row)
    }

    // MARK: Putting down

    /// Puts down what is collected so far, so that the reader sees it; nothing lasts before the end.
    package func flush() throws { try flush(with: []) }

    /// Puts down what is left, and the answer under its key where there is one, and seals the acts.
    ///
    /// - Parameters:
    ///   - batch: where the act shares its transaction with others, which are sealed together.
    ///   - more: what goes out last, in the same message.
    func finish(
        answering answer: StoredAnswer, under key: String?, in batch: WriteBatch? = nil,
        and more: [Statement] = []
    ) throws {
        // Where nothing was recorded there is nothing to repeat, and nothing to seal.
        guard let last = lastOpened else { return try flush(with: more) }
        let acts = reader.head.lastAct + 1...last
        var statements: [Statement] = []
        if let key {
            statements.append(keeping(answer, under: key, act: last))
            wrote(into: "operation_key")
        }
        noteTables()
        guard let batch else {
            let seals = ChainFormula.sealing(fund: reader.fund, acts, in: written.union(["act"]))
            return try flush(with: statements + seals + more)
        }
        if batch.collects {
            // What tells of the key goes with the rest.
            if let key { collected.keep(answer, under: key, asked: request.text, act: last) }
            batch.collect(collected, ofBorrower: borrower)
            collected = CollectedActs()
        } else {
            try flush(with: statements)
        }
        batch.note(acts, in: written, request.matter.code)
    }

    private func noteTables() { for table in collected.tables { wrote(into: table) } }

    /// Rows of acts went into a table by a statement of its own.
    func wrote(into table: String) { written.insert(table) }

    /// All of it goes out in one message.
    private func flush(with last: [Statement]) throws {
        noteTables()
        let connection = try reader.connection
        if let batch = reader.batch {
            batch.beginWriting(connection)
            if let login = request.submission?.login, batch.speaker != login {
                try connection.ask(Database.speaking(for: login))
                batch.speaker = login
            }
        }
        try collected.putDown(
            connection, fund: reader.fund, opening: collected.acts.isEmpty ? nil : opening, and: last)
        collected = CollectedActs()
    }

    /// Whose debt the act is about, where it is about one alone.
    package func isAbout(borrower: Int64) { self.borrower = borrower }
    private var borrower: Int64?

    /// Many rows come: every look at a table must go by its keys, though PostgreSQL still takes the tables for small,
    /// and keeps for the whole session the plans that it makes now.
    package func expectManyRows() throws {
        try reader.connection.execute("set local enable_seqscan = off")
    }

    /// Tells the planner of the tables that a file has filled: with what it knew before, the statements that come look
    /// through whole tables. Only their owner may; for everybody else PostgreSQL sees to it in its own time.
    package func refreshStatistics() throws {
        try flush()
        try reader.connection.execute(
            "analyze act, borrower, borrower_version, application, application_step, loan, loan_fact, journal_line"
        )
    }

    /// The last act opened here; nil where none was.
    var lastOpened: Int64? { lastAct > reader.head.lastAct ? lastAct : nil }

    private func keeping(_ answer: StoredAnswer, under key: String, act: Int64) -> Statement {
        Statement(
            """
            insert into operation_key (fund_id, key, request, act_no, answer_json, summary_vi, summary_en)
            values ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                reader.fund, .text(key), .text(request.text), .bigint(act), .text(answer.json),
                .text(answer.summaryVi), .text(answer.summaryEn),
            ])
    }

    private var opening: Statement {
        let acts = collected.acts
        return Statement(
            "select open_acts($1, $2, $3, $4, $5, $6, $7, $8, $9) as last_act_no",
            [
                reader.fund, .bigint(acts[0].number), .texts(acts.map(\.kind)), .dates(acts.map(\.on.day)),
                actedBy.map(Parameter.text) ?? .null, .texts(acts.map(\.voucher)),
                .texts(acts.map(\.note)), request.release.map { .bigint($0.number) } ?? .null,
                releasedBy.map(Parameter.text) ?? .null,
            ])
    }
}
