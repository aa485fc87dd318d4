package import FundCore
internal import Postgres

/// Money that a loan brought or took, with the act that recorded it.
package struct LoanMoneyRecord: Sendable {
    package enum Kind: String, Sendable {
        case draw
        case payment
        /// Of a debt for which provisions were used.
        case recovery
    }

    package let entry: Int64
    package let on: CalendarDate
    package let kind: Kind
    package let loan: String
    package let dong: Int64
    package let through: MoneyAccount?
    package let actedBy: String
    package let voucher: String?
    package let note: String?
}

extension FundReader {
    /// What loans brought, or took, in a span of days, in order of day; without what was reversed.
    package func loanMoney(
        _ kinds: [LoanMoneyRecord.Kind], in days: ClosedRange<CalendarDate>
    ) throws -> [LoanMoneyRecord] {
        try connection.query(
            """
            select a.act_no, a.effective_on, f.kind, l.number, f.amount_dong, f.through, a.acted_by, a.voucher, a.note
            from loan_fact f
            join act a using (fund_id, act_no)
            join loan l using (fund_id, loan_id)
            where f.fund_id = $1 and f.act_no <= $2 and a.effective_on between $3 and $4
              and f.kind = any (string_to_array($5, ','))
              and not exists (
                select from reversal r
                where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no and r.act_no <= $2)
            order by a.effective_on, a.act_no
            """,
            [
                fund, known, .date(days.lowerBound.day), .date(days.upperBound.day),
                .text(kinds.map(\.rawValue).joined(separator: ",")),
            ]
        ).read("loan_fact", by: "act_no") { row in
            LoanMoneyRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                kind: try row.known("kind"), loan: try row.text("number"),
                dong: try row.amount("amount_dong").money.dong,
                through: try row.optionalMoneyAccount("through", among: head.moneyAccounts),
                actedBy: try row.text("acted_by"), voucher: try row.optionalText("voucher"),
                note: try row.optionalText("note"))
        }
    }
}
