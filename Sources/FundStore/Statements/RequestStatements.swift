package import FundCore
internal import Postgres

/// What was asked and waits, or waited, for a second person (đề nghị).
package struct RequestRecord: Sendable {
    /// What became of it.
    package struct End: Sendable {
        package enum State: String, CaseIterable, Sendable {
            case recorded
            case rejected
        }

        package let state: State
        /// Microseconds since 1970 UTC.
        package let at: Int64
        package let login: String
        package let by: String
        package let reason: String?
        /// The last act that was recorded.
        package let entry: Int64?
    }

    package let number: Int64
    package let code: ActCode
    /// The coded form of what was asked.
    package let asked: String
    package let key: String
    /// The day that was meant by today.
    package let askedOn: CalendarDate
    package let askedAt: Int64
    package let login: String
    package let askedBy: String
    /// What the asker saw.
    package let answer: StoredAnswer
    /// Of a file its name.
    package let contentName: String?
    /// Nil while it waits.
    package let end: End?
}

extension RequestRecord {
    fileprivate static let columns = """
        r.request_no, r.code, r.asked, r.key, r.asked_on, r.asked_at, r.login, r.asked_by, r.answer_json,
        r.summary_vi, r.summary_en, r.content_name, e.state, e.decided_at, e.login as end_login, e.decided_by, e.reason,
        e.entry
        """

    fileprivate init(_ row: Row) throws {
        number = try row.int64("request_no")
        code = try row.known("code")
        asked = try row.text("asked")
        key = try row.text("key")
        askedOn = try row.calendarDate("asked_on")
        askedAt = try row.timestamp("asked_at")
        login = try row.text("login")
        askedBy = try row.text("asked_by")
        answer = StoredAnswer(
            json: try row.text("answer_json"), summaryVi: try row.text("summary_vi"),
            summaryEn: try row.text("summary_en"))
        contentName = try row.optionalText("content_name")
        end = try row.optionalKnown("state").map { state in
            End(
                state: state, at: try row.timestamp("decided_at"), login: try row.text("end_login"),
                by: try row.text("decided_by"), reason: try row.optionalText("reason"),
                entry: try row.optionalInt64("entry"))
        }
    }

    /// The request under a key; nil where there is none.
    static func under(keys: [String], fund: Parameter) -> Question<[RequestRecord]> {
        Question(
            """
            select \(columns)
            from request r left join request_end e using (fund_id, request_no)
            where r.fund_id = $1 and r.key = any ($2)
            """, [fund, .texts(keys)]
        ) { try $0.read("request", by: "request_no") { try RequestRecord($0) } }
    }
}

extension FundReader {
    /// - Parameter waitingOnly: leaves out those that were released or rejected.
    package func requests(waitingOnly: Bool) throws -> [RequestRecord] {
        try connection.query(
            """
            select \(RequestRecord.columns)
            from request r left join request_end e using (fund_id, request_no)
            where r.fund_id = $1 and (not $2 or e.state is null)
            order by r.request_no
            """, [fund, .boolean(waitingOnly)]
        ).read("request", by: "request_no") { try RequestRecord($0) }
    }

    /// - Throws: `request.not-found`.
    package func request(_ number: Int64) throws -> RequestRecord {
        let found = try connection.query(
            """
            select \(RequestRecord.columns)
            from request r left join request_end e using (fund_id, request_no)
            where r.fund_id = $1 and r.request_no = $2
            """, [fund, .bigint(number)]
        ).read("request", by: "request_no") { try RequestRecord($0) }
        guard let record = found.first else {
            throw Refusal(.requestNotFound, ["request": .number(Int(number))])
        }
        return record
    }

    /// The bytes of the file that a request would take in.
    package func content(ofRequest number: Int64) throws -> [UInt8]? {
        try connection.query(
            "select content from request where fund_id = $1 and request_no = $2", [fund, .bigint(number)]
        ).first?.optionalBytes("content")
    }

    /// Whoever appraised the application that `subject` names, or that the contract `subject` came of.
    package func appraisers(of subject: String) throws -> [String] {
        try connection.query(
            """
            select distinct act.acted_by
            from application_step s
            join application a using (fund_id, application_id)
            join act on act.fund_id = s.fund_id and act.act_no = s.act_no
            left join loan l on l.fund_id = a.fund_id and l.application_id = a.application_id
            where s.fund_id = $1 and s.step = 'appraised' and (a.number = $2 or l.number = $2)
            order by 1
            """, [fund, .text(subject)]
        ).map { try $0.text("acted_by") }
    }
}
