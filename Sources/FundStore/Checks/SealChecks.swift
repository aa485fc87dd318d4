internal import FundCore
internal import Postgres

/// Each act has its seal, no other has one, and each follows from the one before: what a quick look at the chain sees.
/// Whether the rows are those that were sealed is what `audit verify` computes.
enum ActsAreSealed: CheckStatement {
    static let name = "acts-are-sealed"
    static let sql = """
        select act_no, case when not is_sealed then 'unsealed' when not is_act then 'stray' else 'seal' end as flaw
        from (
            select act_no, s.follows is not null as is_sealed, a.transaction_id is not null as is_act,
                   s.follows is true as follows, a.transaction_id
            from (select act_no, transaction_id from act where fund_id = $1) a
            full join (
                select act_no, head = sha256(coalesce(lag(head) over (order by act_no), '') || body) as follows
                from act_seal where fund_id = $1
            ) s using (act_no)
        ) as r
        where not is_act or not follows
          -- What is being written is sealed in the end.
          and (is_sealed or transaction_id is distinct from pg_current_xact_id_if_assigned())
        order by act_no
        """

    static func violation(_ row: Row) throws -> Check.Violation {
        [
            "entry": try row.number("act_no"),
            "flaw": .phrase("check.chain-holds." + (try row.text("flaw"))),
        ]
    }
}
