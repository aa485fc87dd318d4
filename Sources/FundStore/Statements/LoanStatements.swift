package import FundCore
internal import Postgres

extension FundReader {
    /// One contract, without its facts; also where its number is typed otherwise, but can mean no other.
    package func loanRecord(_ number: String) throws -> LoanRecord {
        if let ahead = ahead(number) { return ahead.record }
        return try named(number, in: .loans) { try loanRecords(numbers: [$0]).first }
    }

    /// Contracts signed by a day, in order of signing.
    package func loanRecords(
        numbers: [String]? = nil, signedBy date: CalendarDate? = nil, borrowerID: Int64? = nil,
        after lastID: Int64 = 0, limit: Int? = nil
    ) throws -> [LoanRecord] {
        try connection.ask(
            recordsQuestion(
                numbers: numbers, signedBy: date, borrowerID: borrowerID, after: lastID, limit: limit))
    }

    func recordsQuestion(
        numbers: [String]? = nil, signedBy date: CalendarDate? = nil, borrowerID: Int64? = nil,
        after lastID: Int64 = 0, limit: Int? = nil
    ) -> Question<[LoanRecord]> {
        Question(
            """
            select \(LoanRecord.columns),
                   -- Of a page of many nobody asks: they are judged together, and their changes come together.
                   $7::bigint is not null or exists (
                       select from loan o
                       where o.fund_id = l.fund_id and o.borrower_id = l.borrower_id and o.loan_id <> l.loan_id
                         and o.act_no <= $2
                   ) as has_others,
                   $7::bigint is not null or exists (
                       select from loan_amendment c where c.fund_id = l.fund_id and c.loan_id = l.loan_id
                       union all
                       select from loan_cancellation c where c.fund_id = l.fund_id and c.loan_id = l.loan_id
                       union all
                       select from loan_decision c where c.fund_id = l.fund_id and c.loan_id = l.loan_id
                   ) as is_changed
            from loan l
            join application p using (fund_id, application_id)
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            join lateral (
                select * from borrower_version v
                where v.fund_id = b.fund_id and v.borrower_id = b.borrower_id and v.act_no <= $2
                order by v.act_no desc limit 1
            ) v on true
            where l.fund_id = $1 and l.act_no <= $2 and \(numbers == nil ? "$3::text[] is null" : "l.number = any ($3)")
              and ($4::date is null or l.signed_on <= $4)
              and ($5::bigint is null or l.borrower_id = $5)
              and l.loan_id > $6
            order by l.loan_id
            limit $7
            """,
            [
                fund, known, numbers.map { Parameter.texts($0) } ?? .null,
                date.map { .date($0.day) } ?? .null,
                borrowerID.map(Parameter.bigint) ?? .null, .bigint(lastID),
                limit.map { .bigint(Int64($0)) } ?? .null,
            ]
        ) { rows in try rows.map { try LoanRecord($0) } }
    }

    /// The numbers of contracts, of all or of those that end so.
    package func loanNumbers(endingWith suffix: String = "") throws -> Set<String> {
        Set(
            try connection.query(
                """
                select number from loan
                where fund_id = $1 and act_no <= $2 and right(number, length($3)) = $3
                """, [fund, known, .text(suffix)]
            ).map { try $0.text("number") })
    }

    /// The numbers of a borrower's contracts that were signed by a day, in their order.
    package func loanNumbers(of borrowerID: Int64, signedBy date: CalendarDate) throws -> [String] {
        try connection.query(
            """
            select number from loan
            where fund_id = $1 and act_no <= $2 and borrower_id = $3 and signed_on <= $4 order by number
            """, [fund, known, .bigint(borrowerID), .date(date.day)]
        ).map { try $0.text("number") }
    }

    /// A contract, or why it does not read.
    private struct StoredContract {
        let loanID: Int64
        let contract: LoanContract?
        let flaw: UnreadableRow?

        init(_ row: Row) throws {
            loanID = try row.int64("loan_id")
            do {
                (contract, flaw) = (try LoanContract(row), nil)
            } catch let fault as StoreFault {
                guard let unreadable = fault.unreadable else { throw fault }
                (contract, flaw) = (nil, unreadable)
            }
        }
    }

    private func contracts(after lastID: Int64, limit: Int) throws -> [StoredContract] {
        try connection.query(
            """
            select \(LoanContract.columns) from loan l
            where l.fund_id = $1 and l.act_no <= $2 and l.loan_id > $3
            order by l.loan_id
            limit $4
            """, [fund, known, .bigint(lastID), .bigint(Int64(limit))]
        ).map { try StoredContract($0) }
    }

    /// A contract with its facts, the days off and the closings that bear on it.
    package func loan(_ record: LoanRecord) throws -> Loan {
        let id = record.loanID
        let facts: [Int64: [LoanFact]]
        let kept: [Int64: [Int64: ClosedDebt]]
        let memory: WriteBatch.Memory
        if let known = batch?.memory {
            if let ahead = ahead(record.number) {
                (facts, kept) = ([id: ahead.facts], [id: ahead.kept])
            } else {
                (facts, kept) = try connection.ask(factsQuestion([id]), closedDebts(from: id, through: id))
            }
            memory = known
        } else {
            let answer = try connection.ask(
                factsQuestion([id]), closedDebts(from: id, through: id), calendarQuestion, closingDays,
                rulesOfClassification, rulesOfRisk)
            (facts, kept) = (answer.0, answer.1)
            memory = WriteBatch.Memory(
                calendar: answer.2, days: answer.3, classification: answer.4, risk: answer.5)
            (classification, risk) = (answer.4, answer.5)
        }
        // Hardly a contract has any, and a session that has not seen their tables pays for the look.
        let changes = record.isChanged ? try contractChanges(from: id, through: id)[id] ?? [] : []
        return Loan(
            number: record.number, signedOn: record.signedOn, terms: record.terms,
            facts: changes + (facts[id] ?? []),
            calendar: memory.calendar,
            closings: try FundClosings(memory.days, among: memory.classification).closings(keeping: kept[id]))
    }

    /// What every loan is read with.
    func memory() throws -> WriteBatch.Memory {
        let (calendar, days, classification, risk) = try connection.ask(
            calendarQuestion, closingDays, rulesOfClassification, rulesOfRisk)
        return WriteBatch.Memory(calendar: calendar, days: days, classification: classification, risk: risk)
    }

    /// Each loan signed by a day, with its facts, one after the other in order of signing.
    ///
    /// - Parameter numbers: nil for all.
    package func eachLoan(
        signedBy date: CalendarDate?, among numbers: Set<String>? = nil,
        _ body: (LoanRecord, Loan) throws -> Void
    ) throws {
        try eachPage(
            { try loanRecords(signedBy: date, after: $0, limit: LoanPage.size) }, loanID: \.loanID,
            contract: \.contract
        ) { records, page in
            let kept = numbers.map { numbers in records.filter { numbers.contains($0.number) } } ?? records
            var rest = kept[...]
            try page.of(kept.map(\.contract)).eachLoan { _, loan in try body(rest.removeFirst(), loan) }
        }
    }

    /// The loans by the thousand: no more than a page is held, and between the pages the session is free for
    /// other work.
    ///
    /// - Parameter unreadable: takes the contracts that do not read, and leaves them out; nil ends with the first.
    func eachLoanPage(
        unreadable: ((UnreadableRow) -> Void)? = nil, _ body: (LoanPage) throws -> Void
    ) throws {
        try eachPage(
            { try contracts(after: $0, limit: LoanPage.size) }, loanID: \.loanID, contract: \.contract
        ) { rows, page in
            for flaw in rows.compactMap(\.flaw) {
                guard let unreadable else { throw StoreFault(flaw) }
                unreadable(flaw)
            }
            try body(page)
        }
    }

    func eachPage<Row>(
        _ rows: (_ after: Int64) throws -> [Row], loanID: (Row) -> Int64, contract: (Row) -> LoanContract?,
        _ body: ([Row], LoanPage) throws -> Void
    ) throws {
        let (calendar, closings) = (try workingCalendar(), try closings())
        var last: Int64 = 0
        while true {
            let rows = try rows(last)
            let isLast = rows.count < LoanPage.size
            let end = isLast ? .max : loanID(rows[rows.count - 1])
            try body(
                rows,
                LoanPage(
                    reader: self, after: last, through: end, contracts: rows.compactMap(contract),
                    unreadable: Set(rows.filter { contract($0) == nil }.map(loanID)), calendar: calendar,
                    closings: closings))
            if isLast { return }
            last = end
        }
    }

    /// The fund's calendar, with the day on which each word of it was announced.
    package func workingCalendar() throws -> WorkingCalendar { try connection.ask(calendarQuestion) }

    private var calendarQuestion: Question<WorkingCalendar> {
        Question(
            """
            select day, is_working, announced_on from calendar_day
            where fund_id = $1 and act_no <= $2
            order by announced_on, act_no
            """, [fund, known]
        ) { rows in
            WorkingCalendar(
                try rows.read("calendar_day", by: "day") { row in
                    WorkingCalendar.Announcement(
                        day: try row.calendarDate("day"), isWorking: try row.bool("is_working"),
                        announcedOn: try row.calendarDate("announced_on"))
                })
        }
    }

    /// The last word on each day.
    ///
    /// - Parameter date: leaves out what was announced later; nil for all that is on record.
    package func calendarDays(announcedBy date: CalendarDate? = nil) throws -> [CalendarDayRecord] {
        try connection.query(
            """
            select distinct on (day) day, is_working, announced_on, name, is_withdrawn, decision
            from calendar_day
            where fund_id = $1 and act_no <= $2 and ($3::date is null or announced_on <= $3)
            order by day, announced_on desc, act_no desc
            """, [fund, known, date.map { .date($0.day) } ?? .null]
        ).read("calendar_day", by: "day") { row in
            CalendarDayRecord(
                day: try row.calendarDate("day"), isWorking: try row.bool("is_working"),
                announcedOn: try row.calendarDate("announced_on"),
                name: try row.optionalText("name"), isWithdrawn: try row.bool("is_withdrawn"),
                decision: try row.optionalText("decision"))
        }
    }

    /// The latest day on which a loan of the fund has a fact; nil without facts.
    package func lastFactDay() throws -> CalendarDate? {
        let row = try connection.query(
            "select max(effective_on) as day from loan_fact where fund_id = $1", [fund])[0]
        return try row.reading("loan_fact", by: "day") { try row.optionalCalendarDate("day") }
    }
}

/// A day of the fund's calendar as announced.
package struct CalendarDayRecord: Hashable, Sendable {
    package let day: CalendarDate
    package let isWorking: Bool
    package let announcedOn: CalendarDate
    package let name: String?
    /// What had been announced of it was withdrawn on `announcedOn`.
    package let isWithdrawn: Bool
    package let decision: String?
}

extension Books {
    package func record(
        day: CalendarDate, isWorking: Bool, announcedOn: CalendarDate, name: String?, act: Int64
    ) {
        put(
            into: "calendar_day",
            [
                "act_no": .bigint(act), "day": .date(day), "is_working": .boolean(isWorking),
                "announced_on": .date(announcedOn), "name": .text(name),
            ])
    }

    /// The last word on a day is that it is what its weekday says.
    package func record(
        withdrawalOf day: CalendarDate, isWorking: Bool, name: String?, decision: String?,
        on date: CalendarDate, act: Int64
    ) {
        put(
            into: "calendar_day",
            [
                "act_no": .bigint(act), "day": .date(day), "is_working": .boolean(isWorking),
                "announced_on": .date(date), "name": .text(name), "is_withdrawn": .boolean(true),
                "decision": .text(decision),
            ])
    }
}
