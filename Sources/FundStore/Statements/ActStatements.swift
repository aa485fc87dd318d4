package import FundCore
internal import Postgres

/// One act of the books (nghiệp vụ), with or without lines, and what it is about.
package struct ActRecord: Sendable {
    package let entry: EntryRecord
    /// What it booked, as the sum of its debits; nil for an act without lines.
    package let dong: Int64?
    /// The only borrower that it is about.
    package let borrower: String?

    init(_ row: borrowing Row) throws {
        let row = copy row
        entry = try EntryRecord(row)
        dong = try row.optionalInt64("dong")
        borrower = try row.optionalText("borrower_code")
    }
}

/// Which acts are asked for: those that fit all that is said.
package struct ActFilter: Sendable {
    package var span = LedgerSpan()
    /// Microseconds since 1970 UTC.
    package var recordedFrom: Int64?
    package var recordedUntil: Int64?
    /// A part of the name of whoever acted or released.
    package var by: String?
    package var kind: ActKind?
    /// What the number of its voucher begins with.
    package var voucher: String?
    /// What its debits come to, or one of its lines.
    package var amount: Money?
    /// A part of the counterparty's name.
    package var counterparty: String?
    package var subject: ActSubject?
    /// Recorded later than so many days after its own day.
    package var recordedAfterDays: Int?
    /// Only what takes back, or was taken back.
    package var isReversed = false
    /// Only those with lines.
    package var isBooked = false
    /// Only those with lines that no second person released.
    package var isUnreleased = false
    /// Leaves out what the program dates at the end of a month by itself: closings with their runs.
    package var isWithoutClosings = false
    package var numbers: [Int64]?

    package init() {}
}

/// What acts are about: whatever any of their rows names.
package struct ActSubject: Sendable {
    package var loans: [Int64] = []
    package var applications: [Int64] = []
    package var borrowers: [Int64] = []
    package var collaterals: [Int64] = []

    /// Tables whose rows name a loan, an application, a borrower, a thing that secures. A test takes them from the
    /// catalogue of the database.
    static let tables: [(column: String, tables: [String])] = [
        (
            "loan_id",
            [
                "balance_assertion", "classified_debt", "closed_debt", "collateral_fact", "finding",
                "dunning", "invoice", "journal_line", "loan", "loan_amendment", "loan_assignment",
                "loan_cancellation",
                "loan_decision", "loan_effect", "loan_fact", "provisioned_debt", "recalculation", "visit",
            ]
        ),
        (
            "application_id",
            ["application", "application_step", "approval_condition", "document", "loan", "relative"]
        ),
        (
            "borrower_id",
            [
                "application", "borrower", "borrower_identity", "borrower_statement", "borrower_version",
                "collateral",
                "credit_check", "document", "loan", "related_party", "relative",
            ]
        ),
        ("related_borrower_id", ["related_party"]),
        ("member_of", ["borrower_version"]),
        (
            "collateral_id",
            [
                "collateral", "collateral_custody", "collateral_fact", "collateral_insurance",
                "collateral_registration", "collateral_version",
            ]
        ),
    ]

    /// Acts that speak of another act, by its number.
    static let references = [
        ("reversal", "reversed_act_no"), ("finding_closing", "finding_act_no"),
        ("condition_outcome", "approval_act_no"),
    ]

    /// A SELECT of the numbers of all acts about it; parameters from `$6` to `$9` are its four lists.
    static var acts: String {
        let parameters = [
            "loan_id": "$6", "application_id": "$7", "borrower_id": "$8", "related_borrower_id": "$8",
            "member_of": "$8", "collateral_id": "$9",
        ]
        let touched = tables.flatMap { column, tables in
            tables.map {
                "select act_no from \($0) where fund_id = $1 and \(column) = any(\(parameters[column] ?? "")::bigint[])"
            }
        }.joined(separator: "\nunion\n")
        let speaking = references.map {
            "select r.act_no from \($0) r join touched t on t.act_no = r.\($1) where r.fund_id = $1"
        }.joined(separator: "\nunion\n")
        return """
            with touched as materialized (\(touched))
            select act_no from touched
            union
            \(speaking)
            """
    }

    fileprivate var parameters: [Parameter] {
        [loans, applications, borrowers, collaterals].map(Parameter.bigints)
    }
}

extension FundReader {
    /// Everything about a contract: its application and what secures it too.
    package func subject(ofLoan number: String) throws -> ActSubject {
        let loan = try loanRecord(number)
        return try subject(where: "loan_id = $3", .bigint(loan.loanID))
    }

    package func subject(ofApplication number: String) throws -> ActSubject {
        var subject = ActSubject()
        subject.applications = [try application(number).applicationID]
        return subject
    }

    /// Everything about a borrower: its applications, loans and what it gave as security too.
    package func subject(ofBorrower code: String) throws -> ActSubject {
        let id = try borrower(code: code).borrowerID
        var subject = try subject(where: "borrower_id = $3", .bigint(id))
        subject.borrowers = [id]
        subject.applications = try ids(
            "select application_id as id from application where fund_id = $1 and act_no <= $2 and borrower_id = $3",
            .bigint(id))
        subject.collaterals += try ids(
            "select collateral_id as id from collateral where fund_id = $1 and act_no <= $2 and borrower_id = $3",
            .bigint(id))
        return subject
    }

    private func subject(where condition: String, _ parameter: Parameter) throws -> ActSubject {
        var subject = ActSubject()
        subject.loans = try ids(
            "select loan_id as id from loan where fund_id = $1 and act_no <= $2 and \(condition)", parameter)
        subject.applications = try ids(
            """
            select application_id as id from loan
            where fund_id = $1 and act_no <= $2 and \(condition) and application_id is not null
            """, parameter)
        subject.collaterals = try ids(
            """
            select distinct collateral_id as id from collateral_fact
            where fund_id = $1 and act_no <= $2
              and loan_id in (select loan_id from loan where fund_id = $1 and \(condition))
            """, parameter)
        return subject
    }

    private func ids(_ statement: String, _ parameter: Parameter) throws -> [Int64] {
        try connection.query(statement, [fund, known, parameter]).map { try $0.int64("id") }
    }

    /// What each act is about, where that is one contract or one borrower. Runs and closings are about all.
    private static let about = """
        (
            select act_no,
                   case when count(distinct loan_id) = 1 then min(loan_id) end as loan_id,
                   case when count(distinct borrower_id) = 1 then min(borrower_id) end as borrower_id
            from (
                select t.act_no, t.loan_id, l.borrower_id
                from (
                    \(["collateral_fact", "dunning", "finding", "loan", "loan_amendment", "loan_assignment", "loan_cancellation",
                       "loan_decision", "loan_effect", "loan_fact", "recalculation", "visit"].map {
                           "select act_no, loan_id from \($0) where fund_id = $1 and loan_id is not null"
                       }.joined(separator: "\nunion all\n"))
                ) t
                join loan l on l.fund_id = $1 and l.loan_id = t.loan_id
                union all
                select s.act_no, null, p.borrower_id
                from application_step s join application p using (fund_id, application_id) where s.fund_id = $1
                union all
                select r.act_no, null, p.borrower_id
                from relative r join application p using (fund_id, application_id) where r.fund_id = $1
                union all
                \(["application", "borrower", "borrower_version", "collateral", "credit_check", "document",
                   "related_party", "relative"].map {
                       "select act_no, null, borrower_id from \($0) where fund_id = $1 and borrower_id is not null"
                   }.joined(separator: "\nunion all\n"))
            ) each_row
            group by act_no
        )
        """

    /// The acts of a fund in order of number, one held at a time. Act 0 is the founding.
    package func eachAct(_ filter: ActFilter, _ body: (ActRecord) throws -> Void) throws {
        var conditions = ["a.fund_id = $1", "a.act_no <= $2"]
        var parameters: [Parameter] = [
            fund, known, date(filter.span.from), date(filter.span.until),
            filter.amount.map { .bigint($0.dong) } ?? .null,
        ]
        // The statement of a subject counts on being the first to add its own.
        if let subject = filter.subject {
            parameters += subject.parameters
            conditions.append("a.act_no in (\(ActSubject.acts))")
        }
        /// Says one thing more that must hold, `?` being its value.
        func add(_ condition: String, _ value: Parameter) {
            parameters.append(value)
            conditions.append(
                condition.split(separator: "?", omittingEmptySubsequences: false)
                    .joined(separator: "$\(parameters.count)"))
        }
        conditions.append("($3::date is null or a.effective_on >= $3)")
        conditions.append("($4::date is null or a.effective_on <= $4)")
        conditions.append(
            """
            ($5::bigint is null or j.dong = $5 or exists (
                select from journal_line l
                where l.fund_id = $1 and l.act_no = a.act_no and abs(l.amount_dong) = $5))
            """)
        if let time = filter.recordedFrom { add("a.recorded_at >= ?", .timestamp(time)) }
        if let time = filter.recordedUntil { add("a.recorded_at <= ?", .timestamp(time)) }
        if let by = filter.by {
            add(
                "position(caseless_form(?) in concat_ws(' / ', caseless_form(a.acted_by), caseless_form(a.released_by))) > 0",
                .text(by))
        }
        if let kind = filter.kind { add("a.kind = ?", .text(kind.rawValue)) }
        if let voucher = filter.voucher {
            add("starts_with(voucher_form(a.voucher), voucher_form(?))", .text(voucher))
        }
        if let counterparty = filter.counterparty {
            add("position(caseless_form(?) in caseless_form(m.counterparty)) > 0", .text(counterparty))
        }
        if let days = filter.recordedAfterDays {
            add(
                "(a.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date - a.effective_on > ?::integer",
                .integer(Int32(clamping: days)))
        }
        if let numbers = filter.numbers { add("a.act_no = any(?::bigint[])", .bigints(numbers)) }
        if filter.isReversed { conditions.append("coalesce(mine.act_no, other.act_no) is not null") }
        if filter.isUnreleased { conditions.append("j.dong is not null and a.released_by is null") }
        if filter.isWithoutClosings {
            add(
                "a.kind <> all(?::text[])",
                .texts(ActKind.allCases.filter { !$0.isDatedByPeople }.map(\.rawValue)))
            // Whoever closes a month runs the groups and provisions with it.
            conditions.append(
                """
                (a.kind not in ('classification-run', 'provision-run') or not exists (
                    select from period_closing p
                    join act c on c.fund_id = p.fund_id and c.act_no = p.act_no
                    where p.fund_id = a.fund_id and c.transaction_id = a.transaction_id))
                """)
        }
        if filter.isBooked { conditions.append("j.dong is not null") }
        try connection.stream(
            """
            select a.act_no, a.kind, a.effective_on, a.recorded_at, a.acted_by, a.login, a.request_no,
                   a.released_by, a.voucher, a.note, null::date as value_on, s.loan_id, mine.reversed_act_no as reverses, other.act_no as reversed_by,
                   coalesce(mine.reason, other.reason) as reason, m.counterparty, j.dong,
                   l.number as loan_number, b.code as borrower_code
            from act a
            left join reversal mine on mine.fund_id = a.fund_id and mine.act_no = a.act_no
            left join reversal other on other.fund_id = a.fund_id and other.reversed_act_no = a.act_no
                and other.act_no <= $2
            left join act_counterparty m on m.fund_id = a.fund_id
                and m.act_no = coalesce(mine.reversed_act_no, a.act_no)
            left join (
                select act_no, sum(amount_dong) filter (where amount_dong > 0)::bigint as dong
                from journal_line where fund_id = $1 group by act_no
            ) j on j.act_no = a.act_no
            left join \(FundReader.about) s on s.act_no = coalesce(mine.reversed_act_no, a.act_no)
            left join loan l on l.fund_id = a.fund_id and l.loan_id = s.loan_id
            left join borrower b on b.fund_id = a.fund_id and b.borrower_id = s.borrower_id
            where \(conditions.joined(separator: "\n  and "))
            order by a.act_no
            """, parameters
        ) { try body(ActRecord($0)) }
    }
}
