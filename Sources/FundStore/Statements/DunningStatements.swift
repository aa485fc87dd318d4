package import FundCore
internal import Postgres

/// That a borrower was asked to pay, as an act recorded it.
package struct DunningRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let loanID: Int64
    /// The number of the contract.
    package let loan: String
    package let borrower: String
    package let dunning: Dunning
    /// In đồng: what came in from the promise on, until its last day or the day of reading.
    package let paid: Int64

    /// Nil where nothing was promised.
    package func state(on date: CalendarDate) -> PromiseState? {
        dunning.promise?.state(paid: paid, on: date)
    }
}

extension FundReader {
    /// Whom the fund asked to pay, in order of days; what was taken back is left out.
    ///
    /// - Parameters:
    ///   - loanID: nil for those of all loans.
    ///   - date: by which it was done.
    package func dunnings(of loanID: Int64? = nil, by date: CalendarDate) throws -> [DunningRecord] {
        try connection.query(
            """
            select d.act_no, a.effective_on, a.acted_by, d.loan_id, l.number, b.code, d.channel, d.contact,
                   d.promised_on, d.promised_dong::bigint as promised, d.answer, coalesce(p.paid, 0) as paid
            from dunning d
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = d.fund_id and l.loan_id = d.loan_id
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            cross join lateral (
                select sum(f.amount_dong::bigint)::bigint as paid from loan_fact f
                where f.fund_id = d.fund_id and f.loan_id = d.loan_id and f.kind = 'payment'
                  and f.act_no > d.act_no and f.act_no <= $2
                  and f.effective_on between a.effective_on and least(d.promised_on, $4)
                  and \(RelatedFacts.stands("f"))
            ) p
            where d.fund_id = $1 and d.act_no <= $2 and ($3::bigint is null or d.loan_id = $3)
              and a.effective_on <= $4 and \(RelatedFacts.stands("d"))
            order by a.effective_on, d.act_no
            """, [fund, known, .optional(loanID), .date(date.day)]
        ).read("dunning", by: "act_no") { row in
            let promised = try row.optionalNumber("promised", in: 1...Money.limit).flatMap {
                Amount(Money($0))
            }
            return DunningRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), loanID: try row.int64("loan_id"),
                loan: try row.text("number"), borrower: try row.text("code"),
                dunning: Dunning(
                    try row.known("channel"), contact: try row.optionalText("contact"),
                    promise: try row.optionalCalendarDate("promised_on").flatMap { day in
                        promised.map { Dunning.Promise(on: day, $0) }
                    },
                    answer: try row.optionalText("answer")),
                paid: try row.int64("paid"))
        }
    }
}

extension Books {
    package func record(_ dunning: Dunning, of loanID: Int64, act: Int64) {
        put(
            into: "dunning",
            [
                "act_no": .bigint(act), "loan_id": .bigint(loanID),
                "channel": .text(dunning.channel.rawValue),
                "contact": .text(dunning.contact), "promised_on": .date(dunning.promise?.on),
                "promised_dong": .bigint(dunning.promise?.amount.money.dong), "answer": .text(dunning.answer),
            ])
    }
}
