internal import FundCore
internal import Postgres

/// A key stands for what was recorded with it: for an act, which has no other key, and its answer names an entry that
/// was recorded with that act, after those of the key before.
enum KeysBelongToActs: CheckStatement {
    static let name = "keys-belong-to-acts"
    static let sql = """
        select k.key, case
            when a.act_no is null then 'no-act'
            when k.place > 1 then 'twice'
            else 'other-entry' end as flaw
        from (
            select k.fund_id, k.key, k.act_no, a.transaction_id,
                   row_number() over (partition by k.act_no order by k.key) as place,
                   max(k.act_no) over (partition by a.transaction_id order by k.act_no
                       range between unbounded preceding and 1 preceding) as before,
                   coalesce(k.answer_json::json ->> 'entry', k.answer_json::json #>> '{entries,last}') as named
            from operation_key k left join act a using (fund_id, act_no)
            where k.fund_id = $1
        ) k
        left join act a using (fund_id, act_no)
        where a.act_no is null or k.place > 1 or k.named is not null and not exists (
            select from act o
            where o.fund_id = k.fund_id and o.act_no = case when k.named ~ '^[0-9]{1,18}$' then k.named::bigint end
              and o.act_no > coalesce(k.before, -1) and o.act_no <= k.act_no and o.transaction_id = k.transaction_id)
        order by k.key
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "key": try row.words("key"),
            "flaw": .phrase("check.keys-belong-to-acts." + (try row.text("flaw"))),
        ]
    }
}
