package import FundCore
internal import Postgres

/// An invoice as an act recorded it.
package struct InvoiceRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let by: String
    package let loanID: Int64
    /// The number of the contract.
    package let loan: String
    package let borrower: String
    package let invoice: Invoice
    /// The disbursement whose use it proves, where that stands: it was shown then, or came after it.
    package let proves: Int64?
}

/// Money that went out, with how and on which invoices.
package struct DrawRecord: Sendable {
    package let entry: Int64
    package let on: CalendarDate
    package let loanID: Int64
    package let loan: String
    package let borrower: String
    package let name: String
    package let amount: Money
    package let noteNumber: String?
    package let payee: String?
    package let payeeBank: String?
    package let proofBy: CalendarDate?
    /// What invoices come to.
    package let proven: Money
    package let invoices: Int
    package let exceptions: [GateException]

    package var unproven: Money { max(amount - proven, .zero) }

    package func state(on date: CalendarDate) -> ProofState {
        ProofState(amount: amount, proven: proven, by: proofBy, on: date)
    }
}

/// A borrower's books of a year as an act recorded them.
package struct BorrowerBooks: Sendable {
    package let entry: Int64
    /// When they were received.
    package let on: CalendarDate
    package let by: String
    package let borrowerID: Int64
    package let borrower: String
    package let statement: BorrowerStatement
}

extension FundReader {
    /// Which disbursement an invoice `i` proves the use of: one that stands and names it, else the one that it names.
    private static let proving = """
        left join lateral (
            select min(d.act_no) as act_no from (
                select u.act_no from drawdown_invoice u
                where u.fund_id = i.fund_id and u.invoice_act_no = i.act_no and u.act_no <= $2
                union all
                select i.draw_act_no
            ) d
            where d.act_no is not null and not exists (
                select from reversal r
                where r.fund_id = i.fund_id and r.reversed_act_no = d.act_no and r.act_no <= $2)
        ) p on true
        """

    /// Invoices in the order in which they came.
    ///
    /// - Parameters:
    ///   - loanID: nil for those of all loans.
    ///   - date: by which they were recorded; nil for all.
    ///   - form: those alone whose number is this in any spelling.
    package func invoices(
        of loanID: Int64? = nil, by date: CalendarDate? = nil, numbered form: String? = nil
    ) throws -> [InvoiceRecord] {
        try connection.query(
            """
            select i.act_no, a.effective_on, a.acted_by, i.loan_id, l.number as loan, b.code, i.number, i.series, i.seller,
                   i.seller_tax_code, i.issued_on, i.amount_dong, i.draw_act_no, i.document_act_no,
                   p.act_no as proves
            from invoice i
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = i.fund_id and l.loan_id = i.loan_id
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            \(FundReader.proving)
            where i.fund_id = $1 and i.act_no <= $2 and ($3::bigint is null or i.loan_id = $3)
              and ($4::date is null or a.effective_on <= $4) and ($5::text is null or invoice_form(i.number) = $5)
              and \(RelatedFacts.stands("i"))
            order by i.act_no
            """,
            [
                fund, known, .optional(loanID), date.map { .date($0.day) } ?? .null,
                form.map(Parameter.text) ?? .null,
            ]
        ).read("invoice", by: "act_no") { row in
            InvoiceRecord(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), loanID: try row.int64("loan_id"), loan: try row.text("loan"),
                borrower: try row.text("code"),
                invoice: Invoice(
                    number: try row.text("number"), series: try row.optionalText("series"),
                    seller: try row.text("seller"), sellerTaxCode: try row.optionalText("seller_tax_code"),
                    issuedOn: try row.calendarDate("issued_on"), amount: try row.amount("amount_dong"),
                    draw: try row.optionalInt64("draw_act_no"),
                    document: try row.optionalInt64("document_act_no")),
                proves: try row.optionalInt64("proves"))
        }
    }

    /// Money that went out by a day, loan by loan.
    package func draws(of loanID: Int64? = nil, by date: CalendarDate) throws -> [DrawRecord] {
        let exceptions = Dictionary(
            grouping: try connection.query(
                """
                select e.act_no, e.gate, e.decision, e.reason from gate_exception e
                where e.fund_id = $1 and e.act_no <= $2
                order by e.act_no, e.gate
                """, [fund, known]
            ).read("gate_exception", by: "act_no") { row in
                (
                    entry: try row.int64("act_no"),
                    exception: GateException(
                        try row.known("gate"), decision: try row.text("decision"),
                        reason: try row.text("reason"))
                )
            }, by: \.entry)
        return try connection.query(
            """
            with proof as (
                select p.act_no, sum(i.amount_dong)::bigint as proven, count(*) as invoices
                from invoice i
                join act a using (fund_id, act_no)
                \(FundReader.proving)
                where i.fund_id = $1 and i.act_no <= $2 and ($3::bigint is null or i.loan_id = $3)
                  and a.effective_on <= $4 and \(RelatedFacts.stands("i"))
                group by p.act_no
            )
            select f.act_no, a.effective_on, f.loan_id, l.number, b.code, v.name, f.amount_dong::bigint as amount,
                   d.note_no, d.payee, d.payee_bank, d.proof_by, coalesce(p.proven, 0) as proven,
                   coalesce(p.invoices, 0) as invoices
            from loan_fact f
            join act a using (fund_id, act_no)
            join loan l on l.fund_id = f.fund_id and l.loan_id = f.loan_id
            join borrower b on b.fund_id = l.fund_id and b.borrower_id = l.borrower_id
            \(FundReader.latestVersion)
            left join drawdown d on d.fund_id = f.fund_id and d.act_no = f.act_no
            left join proof p on p.act_no = f.act_no
            where f.fund_id = $1 and f.kind = 'draw' and f.act_no <= $2 and ($3::bigint is null or f.loan_id = $3)
              and a.effective_on <= $4 and \(RelatedFacts.stands("f"))
            order by l.number, a.effective_on, f.act_no
            """, [fund, known, .optional(loanID), .date(date.day)]
        ).read("drawdown", by: "act_no") { row in
            let entry = try row.int64("act_no")
            return DrawRecord(
                entry: entry, on: try row.calendarDate("effective_on"), loanID: try row.int64("loan_id"),
                loan: try row.text("number"), borrower: try row.text("code"), name: try row.text("name"),
                amount: Money(try row.number("amount", in: 0...Money.limit)),
                noteNumber: try row.optionalText("note_no"), payee: try row.optionalText("payee"),
                payeeBank: try row.optionalText("payee_bank"),
                proofBy: try row.optionalCalendarDate("proof_by"),
                proven: Money(try row.number("proven", in: 0...Money.limit)),
                invoices: Int(try row.int64("invoices")),
                exceptions: exceptions[entry]?.map(\.exception) ?? [])
        }
    }

    /// The disbursement that stands under a number of a note, in any spelling; nil where none does.
    package func draw(underNote number: String) throws -> (entry: Int64, loan: String)? {
        try connection.query(
            """
            select d.act_no, l.number from drawdown d
            join loan_fact f using (fund_id, act_no)
            join loan l on l.fund_id = f.fund_id and l.loan_id = f.loan_id
            where d.fund_id = $1 and d.act_no <= $2 and caseless_form(d.note_no) = caseless_form($3)
              and \(RelatedFacts.stands("d"))
            order by d.act_no limit 1
            """, [fund, known, .text(number)]
        ).first.map { (try $0.int64("act_no"), try $0.text("number")) }
    }

    /// The first disbursement that stands and names an invoice; nil where none does.
    package func draw(naming invoice: Int64) throws -> Int64? {
        try connection.query(
            """
            select min(d.act_no) as act_no from drawdown_invoice d
            where d.fund_id = $1 and d.act_no <= $2 and d.invoice_act_no = $3 and \(RelatedFacts.stands("d"))
            """, [fund, known, .bigint(invoice)]
        ).first?.optionalInt64("act_no")
    }

    /// Books of borrowers, of each and each year the last that was received by a day; in order of years.
    package func borrowerStatements(of borrowerID: Int64? = nil, by date: CalendarDate) throws
        -> [BorrowerBooks]
    {
        try connection.query(
            """
            select distinct on (b.code, s.year)
                   s.act_no, a.effective_on, a.acted_by, s.borrower_id, b.code, s.year, s.assets_dong::bigint as assets,
                   s.liabilities_dong::bigint as liabilities, s.equity_dong::bigint as equity,
                   s.revenue_dong::bigint as revenue, s.profit_dong::bigint as profit, s.document_act_no
            from borrower_statement s
            join act a using (fund_id, act_no)
            join borrower b on b.fund_id = s.fund_id and b.borrower_id = s.borrower_id
            where s.fund_id = $1 and s.act_no <= $2 and ($3::bigint is null or s.borrower_id = $3)
              and a.effective_on <= $4 and \(RelatedFacts.stands("s"))
            order by b.code, s.year, s.act_no desc
            """, [fund, known, .optional(borrowerID), .date(date.day)]
        ).read("borrower_statement", by: "act_no") { row in
            let bounds = -Money.limit...Money.limit
            func money(_ column: String) throws -> Money? {
                try row.optionalNumber(column, in: bounds).map { Money($0) }
            }
            return BorrowerBooks(
                entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"),
                by: try row.text("acted_by"), borrowerID: try row.int64("borrower_id"),
                borrower: try row.text("code"),
                statement: BorrowerStatement(
                    year: Int(try row.int32("year")), assets: try money("assets"),
                    liabilities: try money("liabilities"), equity: try money("equity"),
                    revenue: try money("revenue"), profit: try money("profit"),
                    document: try row.optionalInt64("document_act_no")))
        }
    }
}

extension Books {
    package func record(_ invoice: Invoice, of loanID: Int64, act: Int64) {
        put(
            into: "invoice",
            [
                "act_no": .bigint(act), "loan_id": .bigint(loanID), "number": .text(invoice.number),
                "series": .text(invoice.series), "seller": .text(invoice.seller),
                "seller_tax_code": .text(invoice.sellerTaxCode), "issued_on": .date(invoice.issuedOn),
                "amount_dong": .bigint(invoice.amount.money.dong), "draw_act_no": .bigint(invoice.draw),
                "document_act_no": .bigint(invoice.document),
            ])
    }

    /// - Parameter act: of the disbursement.
    package func record(_ drawdown: Drawdown, act: Int64) {
        if drawdown.noteNumber != nil || drawdown.payee != nil || drawdown.payeeBank != nil
            || drawdown.proofBy != nil
        {
            put(
                into: "drawdown",
                [
                    "act_no": .bigint(act), "note_no": .text(drawdown.noteNumber),
                    "payee": .text(drawdown.payee), "payee_bank": .text(drawdown.payeeBank),
                    "proof_by": .date(drawdown.proofBy),
                ])
        }
        if let account = drawdown.payeeAccount {
            put(into: "drawdown_identity", ["act_no": .bigint(act), "payee_account": .text(account)])
        }
        for invoice in drawdown.invoices {
            put(
                into: "drawdown_invoice",
                ["act_no": .bigint(act), "invoice_act_no": .bigint(invoice)])
        }
        for exception in drawdown.exceptions {
            put(
                into: "gate_exception",
                [
                    "act_no": .bigint(act), "gate": .text(exception.gate.rawValue),
                    "decision": .text(exception.decision), "reason": .text(exception.reason),
                ])
        }
    }

    package func record(_ statement: BorrowerStatement, of borrowerID: Int64, act: Int64) {
        put(
            into: "borrower_statement",
            [
                "act_no": .bigint(act), "borrower_id": .bigint(borrowerID), "year": .integer(statement.year),
                "assets_dong": .bigint(statement.assets?.dong),
                "liabilities_dong": .bigint(statement.liabilities?.dong),
                "equity_dong": .bigint(statement.equity?.dong),
                "revenue_dong": .bigint(statement.revenue?.dong),
                "profit_dong": .bigint(statement.profit?.dong),
                "document_act_no": .bigint(statement.document),
            ])
    }
}
