package import FundCore
internal import Postgres

/// Money as a line of a file describes it: what tells that a line is in the books already.
package struct MoneyMark: Hashable, Sendable {
    /// The number of a loan as a row, or the code of a source of capital.
    package let subject: String
    package let on: CalendarDate
    package let dong: Int64
    package let voucher: String?

    package init(subject: String, on date: CalendarDate, dong: Int64, voucher: String?) {
        self.subject = subject
        on = date
        self.dong = dong
        self.voucher = voucher
    }

    init(_ row: Row) throws {
        subject = try row.text("subject")
        on = try row.reading("act", by: "subject") { try row.calendarDate("effective_on") }
        dong = try row.int64("amount_dong")
        voucher = try row.optionalText("voucher")
    }
}

extension FundReader {
    /// The draws or payments of some loans that are not reversed.
    package func marks(ofKind kind: ActKind, loanIDs: [Int64]) throws -> Set<MoneyMark> {
        Set(
            try connection.query(
                """
                select f.loan_id::text as subject, f.effective_on, f.amount_dong, a.voucher
                from loan_fact f join act a using (fund_id, act_no)
                where f.fund_id = $1 and f.loan_id = any ($2) and a.kind = $3
                  and not exists (
                      select from reversal r where r.fund_id = f.fund_id and r.reversed_act_no = f.act_no)
                """, [fund, .bigints(loanIDs), .text(kind.rawValue)]
            ).map { try MoneyMark($0) })
    }

    /// The contributions of capital that are not reversed.
    package func contributionMarks() throws -> Set<MoneyMark> {
        Set(
            try connection.query(
                """
                select m.source as subject, a.effective_on, m.amount_dong, a.voucher
                from capital_movement m join act a using (fund_id, act_no)
                where m.fund_id = $1 and m.amount_dong > 0
                  and not exists (
                      select from reversal r where r.fund_id = m.fund_id and r.reversed_act_no = m.act_no)
                """, [fund]
            ).map { try MoneyMark($0) })
    }
}
