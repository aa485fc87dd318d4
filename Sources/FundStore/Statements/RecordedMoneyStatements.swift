package import FundCore
internal import Postgres

/// Money as an act or a line of a file describes it: what tells that it may be in the books already.
package struct MoneyMark: Hashable, Sendable {
    /// What it moved for: the number of a loan as a row, a source of capital, a purpose.
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
}

/// The same in the books, with the entry that holds it.
package struct RecordedMoney: Hashable, Sendable {
    package let entry: Int64
    package let mark: MoneyMark

    fileprivate init(_ row: Row) throws {
        entry = try row.int64("act_no")
        mark = MoneyMark(
            subject: try row.text("subject"), on: CalendarDate(day: try row.date("effective_on")),
            dong: try row.int64("amount_dong"), voucher: try row.optionalText("voucher"))
    }
}

/// What was reversed does not count.
extension FundReader {
    private static let stands = """
        not exists (select from reversal r where r.fund_id = a.fund_id and r.reversed_act_no = a.act_no)
        """

    /// What happened to some loans by acts of one kind. The subject of a waiver names what was let off too.
    package func recorded(_ kind: ActKind, ofLoan record: LoanRecord) throws -> [RecordedMoney] {
        if kind == .repayment, let ahead = ahead(record.number) { return ahead.repayments }
        return try recorded(kind, ofLoans: [record.loanID])
    }

    package func recorded(_ kind: ActKind, ofLoans loanIDs: [Int64]) throws -> [RecordedMoney] {
        try connection.ask(recordedQuestion(kind, in: "(select unnest($3::bigint[]))", .bigints(loanIDs)))
    }

    /// - Parameter loans: their numbers here, as a question with parameter 3.
    func recordedQuestion(
        _ kind: ActKind, in loans: String, _ parameter: Parameter
    ) -> Question<[RecordedMoney]> {
        Question(
            """
            select f.loan_id || case f.kind when 'waiver' then ' ' || f.choice else '' end as subject,
                   f.effective_on, f.amount_dong, a.voucher, a.act_no
            from loan_fact f join act a using (fund_id, act_no)
            where f.fund_id = $1 and f.loan_id in \(loans) and a.kind = $2 and f.amount_dong is not null
              and \(FundReader.stands)
            order by a.act_no
            """, [fund, .text(kind.rawValue), parameter]
        ) { rows in try rows.map { try RecordedMoney($0) } }
    }

    /// Capital that was contributed, or withdrawn.
    package func recordedCapital(_ kind: ActKind) throws -> [RecordedMoney] {
        try connection.query(
            """
            select coalesce(m.lending_source, m.source) as subject, a.effective_on, abs(m.amount_dong) as amount_dong, a.voucher, a.act_no
            from capital_movement m join act a using (fund_id, act_no)
            where m.fund_id = $1 and a.kind = $2 and \(FundReader.stands)
            order by a.act_no
            """, [fund, .text(kind.rawValue)]
        ).map { try RecordedMoney($0) }
    }

    /// Money of one amount that moved the same way for the same purpose.
    package func recorded(_ movement: MoneyMovement, as subject: String) throws -> [RecordedMoney] {
        let (kind, role, account) = movement.stored
        return try connection.query(
            """
            select $2::text as subject, a.effective_on, m.amount_dong, a.voucher, a.act_no
            from money_movement m join act a using (fund_id, act_no)
            where m.fund_id = $1 and m.amount_dong = $3 and m.kind = $4
              and m.role is not distinct from $5::text and m.account is not distinct from $6::text
              and (m.kind <> 'transfer' or m.through = $7 and m.transfer_to is not distinct from $8::text) and \(FundReader.stands)
            order by a.act_no
            """,
            [
                fund, .text(subject), .bigint(movement.amount.money.dong), .text(kind),
                role.map { .text($0.rawValue) } ?? .null, account.map(Parameter.text) ?? .null,
                .text(movement.through.code.text),
                movement.transferTo.map { .text($0.code.text) } ?? .null,
            ]
        ).map { try RecordedMoney($0) }
    }

    /// Vouchers of the accountant with the same lines, under the same number or on the same day.
    ///
    /// - Parameter lines: what each account is debited; what it is credited is below zero.
    package func recordedVouchers(
        _ lines: [(account: String, dong: Int64)], like mark: MoneyMark
    ) throws -> [RecordedMoney] {
        guard let first = lines.first else { return [] }
        let written = lines.map { "\($0.account) \($0.dong)" }
        return try connection.query(
            """
            with candidate as (
                select act_no from act
                where fund_id = $1 and voucher is not null and voucher_form(voucher) = voucher_form($2)
                union
                select act_no from journal_line where fund_id = $1 and account = $3 and effective_on = $4
            )
            select $5::text as subject, a.effective_on, $6::bigint as amount_dong, a.voucher, a.act_no
            from candidate c join act a on a.fund_id = $1 and a.act_no = c.act_no
            where a.kind = 'journal-voucher' and \(FundReader.stands)
              and (select array_agg(line order by line collate "C") from (
                      select l.account || ' ' || l.amount_dong as line from journal_line l
                      where l.fund_id = a.fund_id and l.act_no = a.act_no
                  ) booked) = (select array_agg(line order by line collate "C") from unnest($7::text[]) as line)
            order by a.act_no
            """,
            [
                fund, mark.voucher.map(Parameter.text) ?? .null, .text(first.account), .date(mark.on.day),
                .text(mark.subject), .bigint(mark.dong), .texts(written),
            ]
        ).map { try RecordedMoney($0) }
    }
}
