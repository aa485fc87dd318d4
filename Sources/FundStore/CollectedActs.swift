internal import FundCore
internal import Postgres

/// Acts with their rows, collected so that one and a hundred thousand take the same few statements.
struct CollectedActs {
    struct Act {
        let number: Int64
        let kind: String
        let on: CalendarDate
        let voucher: String?
        let note: String?
        let actedBy: String?
        /// Of whoever asked the writer; nil where the session itself acts.
        let login: String?
    }

    private struct Line {
        let act: Int64
        let number: Int32
        let leg: JournalEntry.Leg
        let loanID: Int64?
    }

    var acts: [Act] = []
    private var lines: [Line] = []
    /// Tables in the order in which they were first written to.
    private var rows: [PendingRows] = []
    /// What is kept under keys, which follow all rows.
    private var keys = PendingRows(
        "operation_key", ["key", "request", "act_no", "answer_json", "summary_vi", "summary_en"])

    /// Tables that rows of acts go into.
    var tables: [String] {
        rows.map(\.table) + (lines.isEmpty ? [] : ["journal_line"]) + (keys.isEmpty ? [] : [keys.table])
    }

    mutating func post(_ leg: JournalEntry.Leg, act: Int64, loanID: Int64?) {
        let number = lines.last.flatMap { $0.act == act ? $0.number + 1 : nil } ?? 1
        lines.append(Line(act: act, number: number, leg: leg, loanID: loanID))
    }

    mutating func put(into table: String, _ row: [(key: String, value: StoredValue)]) {
        let columns = row.map(\.key)
        let place =
            rows.firstIndex { $0.table == table && $0.columns == columns }
            ?? {
                rows.append(PendingRows(table, columns))
                return rows.count - 1
            }()
        rows[place].append(row.map(\.value))
    }

    mutating func keep(_ answer: StoredAnswer, under key: String, asked: String, act: Int64) {
        keys.append([
            .text(key), .text(asked), .bigint(act), .text(answer.json), .text(answer.summaryVi),
            .text(answer.summaryEn),
        ])
    }

    /// Those that follow.
    mutating func append(_ next: CollectedActs) {
        acts += next.acts
        lines += next.lines
        for more in next.rows {
            if let place = rows.firstIndex(where: { $0.table == more.table && $0.columns == more.columns }) {
                rows[place].append(contentsOf: more)
            } else {
                rows.append(more)
            }
        }
        keys.append(contentsOf: next.keys)
    }

    /// - Parameters:
    ///   - opening: numbers the acts, and says the last number; nil where there are none.
    ///   - more: what goes out last, in the same message.
    func putDown(
        _ connection: Connection, fund: Parameter, opening: Statement?, and more: [Statement] = []
    ) throws {
        let statements =
            (opening.map { [$0] } ?? []) + rows.map { $0.statement(fund: fund) }
            + (lines.isEmpty ? [] : [booking(fund)])
        let answers = try connection.run(
            statements + (keys.isEmpty ? [] : [keys.statement(fund: fund)]) + more)
        if opening != nil {
            let numbered = try answers[0][0].int64("last_act_no")
            precondition(numbered == acts[acts.count - 1].number, "the acts were numbered by another")
        }
        guard lines.isEmpty || answers[statements.count - 1].affected == lines.count else {
            throw StoreFault(.internalError, "An account role has no account in this fund's chart.")
        }
    }

    /// Opens acts of several people.
    func openingTogether(_ fund: Parameter) -> Statement {
        Statement(
            "select open_acts_together($1, $2, $3, $4, $5, $6, $7, $8) as last_act_no",
            [
                fund, .bigint(acts[0].number), .texts(acts.map(\.kind)), .dates(acts.map(\.on.day)),
                .texts(acts.map { $0.actedBy ?? $0.login }), .texts(acts.map(\.login)),
                .texts(acts.map(\.voucher)),
                .texts(acts.map(\.note)),
            ])
    }

    private func booking(_ fund: Parameter) -> Statement {
        Statement(
            """
            insert into journal_line (
                fund_id, act_no, line_no, effective_on, role, account, loan_id, amount_dong)
            select $1, l.act_no, l.line_no, l.effective_on, l.role, coalesce(l.account, r.account),
                   nullif(l.loan_id, 0), l.amount
            from unnest(
                $2::bigint[], $3::integer[], $4::date[], $5::text[], $6::text[], $7::bigint[], $8::bigint[]
            ) as l (act_no, line_no, effective_on, role, account, loan_id, amount)
            left join current_role_account r on r.fund_id = $1 and r.role = l.role
            where l.account is not null or r.account is not null
            """,
            [
                fund, .bigints(lines.map(\.act)), .integers(lines.map(\.number)),
                .dates(lines.map(\.leg.on.day)), .texts(lines.map(\.leg.role.rawValue)),
                .texts(lines.map(\.leg.account)), .bigints(lines.map { $0.loanID ?? 0 }),
                .bigints(lines.map(\.leg.dong)),
            ])
    }
}
