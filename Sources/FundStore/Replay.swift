package import FundCore
internal import Postgres

/// The answer of an earlier run, and what became since of what it recorded.
package struct Replay: Sendable {
    /// An act of the request that was taken back.
    package struct Undone: Hashable, Sendable {
        package let entry: Int64
        package let by: Int64
        package let on: CalendarDate
        /// The closing of a period is not reversed but reopened.
        package let isReopened: Bool

        package init(entry: Int64, by: Int64, on: CalendarDate, isReopened: Bool) {
            self.entry = entry
            self.by = by
            self.on = on
            self.isReopened = isReopened
        }
    }

    package let answer: StoredAnswer
    /// How many acts the request recorded.
    package let entries: Int
    package let undone: [Undone]
}

extension Database {
    /// What is kept under keys, and under those of before that have their form: then more than one may be meant.
    func kept(under keys: [String], fund: Parameter) -> Question<[Row]> {
        Question(
            """
            select k.key, identifier_form(k.key) as form, k.request, k.answer_json, k.summary_vi, k.summary_en, a.act_no, a.kind, n.named,
                   n.named is null or exists (
                       select from act o
                       where o.fund_id = k.fund_id
                         and o.act_no = case when n.named ~ '^[0-9]{1,18}$' then n.named::bigint end
                         and o.transaction_id = a.transaction_id) as is_own
            from operation_key k
            left join act a using (fund_id, act_no)
            cross join lateral (
                select coalesce(
                    k.answer_json::json ->> 'entry', k.answer_json::json #>> '{entries,last}') as named
            ) n
            where k.fund_id = $1 and identifier_form(k.key) = any ($2)
            order by k.act_no
            """, [fund, .texts(keys.map(Identifier.normal))]
        ) { Array($0) }
    }

    /// What a key answers already; nil where nobody has used it.
    ///
    /// - Throws: `key.other-request`, `key.answers-for-another`.
    func replay(of request: WriteRequest, _ key: String, among rows: [Row], fund: Int32) throws -> Replay? {
        guard !rows.isEmpty else { return nil }
        guard let row = try rows.first(where: { request.isRepetition(try $0.text("request")) }) else {
            throw Refusal(.keyReused, ["key": .text(key)])
        }
        try refuseForeignAnswer(row, key, request)
        let answer = StoredAnswer(
            json: try row.text("answer_json"), summaryVi: try row.text("summary_vi"),
            summaryEn: try row.text("summary_en"))
        guard let last = try row.optionalInt64("act_no") else {
            return Replay(answer: answer, entries: 0, undone: [])
        }
        return try replay(answer, through: last, fund: fund)
    }

    /// The acts of one request are those of one transaction behind the request before, and follow each other.
    private func replay(_ answer: StoredAnswer, through last: Int64, fund: Int32) throws -> Replay {
        let first = try connection.query(
            """
            select greatest(coalesce((
                select p.act_no from act p
                where p.fund_id = $1 and p.act_no < $2 and p.transaction_id <> (
                    select transaction_id from act where fund_id = $1 and act_no = $2)
                order by p.act_no desc limit 1), 0), (
                select max(k.act_no) from operation_key k where k.fund_id = $1 and k.act_no < $2)) + 1 as act_no
            """, [.integer(fund), .bigint(last)])[0].int64("act_no")
        let undone = try connection.query(
            """
            select u.entry, u.act_no, u.is_reopened, a.effective_on
            from (
                select reversed_act_no as entry, act_no, false as is_reopened from reversal
                where fund_id = $1 and reversed_act_no between $2 and $3
                union all
                select closing_act_no, act_no, true from period_reopening
                where fund_id = $1 and closing_act_no between $2 and $3
            ) u join act a on a.fund_id = $1 and a.act_no = u.act_no
            order by u.entry
            """, [.integer(fund), .bigint(first), .bigint(last)])
        return Replay(
            answer: answer, entries: Int(last - first + 1),
            undone: try undone.map { row in
                Replay.Undone(
                    entry: try row.int64("entry"), by: try row.int64("act_no"),
                    on: CalendarDate(day: try row.date("effective_on")),
                    isReopened: try row.bool("is_reopened"))
            })
    }

    /// An answer stands for what was recorded: for an act, of a kind that the request comes to, whose number it
    /// names. Another was put under the key past the program.
    private func refuseForeignAnswer(_ row: Row, _ key: String, _ request: WriteRequest) throws {
        let (act, kind) = (try row.optionalInt64("act_no"), try row.optionalText("kind"))
        if let kind, try row.bool("is_own"), request.kinds.contains(where: { $0.rawValue == kind }) { return }
        var found: [String: Refusal.Argument] = ["key": .text(key)]
        found["entry"] = act.map { .number(Int($0)) }
        found["kind"] = kind.map { .phrase("act-kind." + $0) }
        found["named"] = try row.optionalText("named").map { .text($0) }
        throw Refusal(.keyAnswersOther, found)
    }
}
