internal import FundCore
internal import Postgres

/// A request that was released and the acts that came of it say the same: which, whose, by whose release, under which
/// key; and whoever released is another than asked.
enum RequestsAgreeWithActs: CheckStatement {
    static let name = "requests-agree-with-acts"

    static let sql = """
        select request_no, act_no, case
            when act_no is null then 'no-act'
            when asked_by is null then 'no-request'
            when caseless_form(asked_by) <> caseless_form(acted_by) then 'other-asker'
            when released_by is distinct from decided_by then 'other-releaser'
            when caseless_form(asked_by) = caseless_form(decided_by) then 'own-release'
            when other_key then 'other-key'
            else 'other-act' end as flaw
        from (
            select coalesce(a.request_no, e.request_no) as request_no, a.act_no, a.acted_by, a.released_by, r.asked_by,
                   e.decided_by, e.entry,
                   a.act_no = e.entry and not exists (
                       select from operation_key k
                       where k.fund_id = $1 and k.act_no = e.entry and k.key = r.key and k.request = r.asked) as other_key,
                   a.act_no > e.entry or a.transaction_id is distinct from l.transaction_id as is_apart
            from (select * from act where fund_id = $1 and request_no is not null) a
            full join (select * from request_end where fund_id = $1 and state = 'recorded') e
                on e.request_no = a.request_no
            left join request r on r.fund_id = $1 and r.request_no = coalesce(a.request_no, e.request_no)
            left join act l on l.fund_id = $1 and l.act_no = e.entry
        ) f
        where act_no is null or asked_by is null or decided_by is null or is_apart or other_key
           or caseless_form(asked_by) <> caseless_form(acted_by) or released_by is distinct from decided_by
           or caseless_form(asked_by) = caseless_form(decided_by)
        order by request_no, act_no
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        var violation: Check.Violation = [
            "request": try row.number("request_no"),
            "flaw": .phrase("check.requests-agree-with-acts." + (try row.text("flaw"))),
        ]
        violation["entry"] = try row.optionalInt64("act_no").map { .number(Int($0)) }
        return violation
    }
}
