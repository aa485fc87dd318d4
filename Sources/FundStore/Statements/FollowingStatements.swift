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

/// A report that was sent, as an act recorded it.
package struct FilingRecord: Sendable {
    package let entry: Int64
    /// The day of sending.
    package let on: CalendarDate
    package let by: String
    package let filing: Filing
}

/// A reminder as an act recorded it.
package struct ReminderRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let reminder: Reminder
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

    /// What stands at the head of the fund's papers on a day; nothing where nothing was written down by then.
    package func fundParticulars(on date: CalendarDate) throws -> FundParticulars {
        try connection.query(
            """
            select v.act_no, v.superior, v.address, v.tax_code, v.phone, v.chairperson, v.director,
                   v.chief_accountant, v.treasurer
            from fund_version v join act a using (fund_id, act_no)
            where v.fund_id = $1 and v.act_no <= $2 and a.effective_on <= $3
            order by a.effective_on desc, v.act_no desc limit 1
            """, [fund, known, .date(date.day)]
        ).read("fund_version", by: "act_no") { row in
            var known = FundParticulars()
            for field in FundParticulars.Field.allCases {
                known[field] = try row.optionalText(field.rawValue)
            }
            return known
        }.first ?? FundParticulars()
    }

    /// Reports that were sent by a day, in order of days; what was taken back is left out.
    package func filings(by date: CalendarDate) throws -> [FilingRecord] {
        try connection.query(
            """
            select f.act_no, a.effective_on, a.acted_by, f.duty, f.period, f.recipients, f.proof
            from filing f join act a using (fund_id, act_no)
            where f.fund_id = $1 and f.act_no <= $2 and a.effective_on <= $3 and \(RelatedFacts.stands("f"))
            order by a.effective_on, f.act_no
            """, [fund, known, .date(date.day)]
        ).read("filing", by: "act_no") { row in
            let text = try row.text("period")
            guard let period = try? FiscalPeriod(parsing: text) else {
                throw UnreadableValue(column: "period", value: text)
            }
            return FilingRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"),
                filing: Filing(
                    try row.known("duty"), of: period, to: try row.text("recipients"),
                    proof: try row.text("proof")))
        }
    }

    /// Reminders and offences by a day, by the years in which they count.
    package func reminders(by date: CalendarDate) throws -> [ReminderRecord] {
        try connection.query(
            """
            select m.act_no, a.effective_on, a.acted_by, m.kind, m.year, m.number, m.sender, m.duty, m.about
            from reminder m join act a using (fund_id, act_no)
            where m.fund_id = $1 and m.act_no <= $2 and a.effective_on <= $3 and \(RelatedFacts.stands("m"))
            order by m.year, a.effective_on, m.act_no
            """, [fund, known, .date(date.day)]
        ).read("reminder", by: "act_no") { row in
            ReminderRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"),
                reminder: Reminder(
                    try row.known("kind"), in: Int(try row.int32("year")), number: try row.text("number"),
                    from: try row.text("sender"),
                    duty: try row.optionalKnown("duty"), about: try row.optionalText("about")))
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

    package func record(_ particulars: FundParticulars, act: Int64) {
        put(
            into: "fund_version",
            [
                "act_no": .bigint(act), "superior": .text(particulars.superior),
                "address": .text(particulars.address), "tax_code": .text(particulars.taxCode),
                "phone": .text(particulars.phone), "chairperson": .text(particulars.chairperson),
                "director": .text(particulars.director),
                "chief_accountant": .text(particulars.chiefAccountant),
                "treasurer": .text(particulars.treasurer),
            ])
    }

    package func record(_ filing: Filing, act: Int64) {
        put(
            into: "filing",
            [
                "act_no": .bigint(act), "duty": .text(filing.duty.rawValue),
                "period": .text(filing.period.text), "recipients": .text(filing.recipients),
                "proof": .text(filing.proof),
            ])
    }

    package func record(_ reminder: Reminder, act: Int64) {
        put(
            into: "reminder",
            [
                "act_no": .bigint(act), "kind": .text(reminder.kind.rawValue),
                "year": .integer(reminder.year), "number": .text(reminder.number),
                "sender": .text(reminder.sender), "duty": .text(reminder.duty?.rawValue),
                "about": .text(reminder.about),
            ])
    }
}
