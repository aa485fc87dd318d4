internal import FundCore
internal import Postgres

// Amendments and cancellations of contracts: facts of loans like others, kept in tables of their own.

extension FundReader {
    /// What changed the contracts of some loans next to each other, by loan.
    ///
    /// - Parameter reversed: those that were reversed, in place of those that count.
    func contractChanges(
        from first: Int64, through last: Int64, reversed: Bool = false
    ) throws -> [Int64: [LoanFact]] {
        var changes: [Int64: [LoanFact]] = [:]
        let isReversed = """
            exists (
                select from reversal r
                where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no and r.act_no <= $2) = $5
            """
        let parameters: [Parameter] = [fund, known, .bigint(first), .bigint(last), .boolean(reversed)]
        for row in try connection.query(
            """
            select \(LoanAmendment.columns), c.loan_id, c.act_no, a.effective_on
            from loan_amendment c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and c.loan_id between $3 and $4 and \(isReversed)
            order by c.act_no
            """, parameters)
        {
            changes[try row.int64("loan_id"), default: []].append(
                try LoanFact(row, .amendment(LoanAmendment(row))))
        }
        for row in try connection.query(
            """
            select c.loan_id, c.act_no, a.effective_on, c.decision, c.reason
            from loan_cancellation c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and c.loan_id between $3 and $4 and \(isReversed)
            order by c.act_no
            """, parameters)
        {
            let cancellation = LoanCancellation(
                decision: try row.text("decision"), reason: try row.optionalText("reason"))
            changes[try row.int64("loan_id"), default: []].append(
                try LoanFact(row, .cancellation(cancellation)))
        }
        return changes
    }
}

extension Books {
    /// Puts down what changes a contract.
    ///
    /// - Returns: false for a fact that is kept among the others.
    func putContractChange(_ fact: LoanFact, loanID: Int64) -> Bool {
        switch fact.content {
        case .draw, .payment, .rateChange, .waiver, .creditUse, .creditRefund: return false
        case .cancellation(let cancellation):
            put(
                """
                insert into loan_cancellation (fund_id, act_no, loan_id, decision, reason)
                values ($1, $2, $3, $4, $5)
                """,
                [
                    reader.fund, .bigint(fact.entry), .bigint(loanID), .text(cancellation.decision),
                    cancellation.reason.map(Parameter.text) ?? .null,
                ])
        case .amendment(let amendment): put(amendment, act: fact.entry, loanID: loanID)
        }
        return true
    }

    private func put(_ amendment: LoanAmendment, act: Int64, loanID: Int64) {
        let small = { (number: Int?) -> Parameter in number.map { .integer(Int32($0)) } ?? .null }
        let large = { (number: Int64?) -> Parameter in number.map(Parameter.bigint) ?? .null }
        let text = { (text: String?) -> Parameter in text.map(Parameter.text) ?? .null }
        put(
            """
            insert into loan_amendment (
                fund_id, act_no, loan_id, decision, reason, amount_dong, rate_billionths, method, instalments,
                every_months, every_days, first_due_on, grace, interest_grace, interest_every_months,
                interest_every_days, day_count, rounding, round_principal_to, roll,
                overdue_multiple_ten_thousandths, late_interest_rate_billionths, allocation, prepayment,
                custom_due_on, custom_principal_dong, collateral, early)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                $22, $23, $24, $25, $26, $27, $28)
            """,
            [
                reader.fund, .bigint(act), .bigint(loanID), .text(amendment.decision), text(amendment.reason),
                large(amendment.amount?.money.dong), large(amendment.rate?.billionths),
                text(amendment.method?.rawValue), small(amendment.instalments),
                small(amendment.every?.months),
                small(amendment.every?.days), amendment.firstDue.map { .date($0.day) } ?? .null,
                small(amendment.grace), small(amendment.interestGrace),
                small(amendment.interestEvery?.months),
                small(amendment.interestEvery?.days), text(amendment.dayCount?.rawValue),
                text(amendment.rounding?.rawValue), large(amendment.roundPrincipalTo),
                text(amendment.roll?.rawValue), large(amendment.overdueMultiple?.tenThousandths),
                large(amendment.lateInterestRate?.billionths), text(amendment.allocation?.rawValue),
                text(amendment.prepayment?.rawValue),
                amendment.customRows.map { .dates($0.map(\.dueOn.day)) } ?? .null,
                amendment.customRows.map { .bigints($0.map(\.principal.money.dong)) } ?? .null,
                text(amendment.collateral), text(amendment.early?.rawValue),
            ])
    }
}

extension LoanFact {
    fileprivate init(_ row: Row, _ content: Content) throws {
        self.init(
            entry: try row.int64("act_no"), on: try row.calendarDate("effective_on"), content)
    }
}

extension LoanAmendment {
    fileprivate static let columns = """
        c.decision, c.reason, c.amount_dong, c.rate_billionths, c.method, c.instalments, c.every_months,
        c.every_days, c.first_due_on, c.grace, c.interest_grace, c.interest_every_months,
        c.interest_every_days, c.day_count, c.rounding, c.round_principal_to, c.roll,
        c.overdue_multiple_ten_thousandths, c.late_interest_rate_billionths, c.allocation, c.prepayment, c.early,
        (select string_agg((d - date '1970-01-01')::text, ',' order by n)
         from unnest(c.custom_due_on) with ordinality as u (d, n)) as custom_due,
        array_to_string(c.custom_principal_dong, ',') as custom_principal, c.collateral
        """

    fileprivate init(_ row: Row) throws {
        self = try row.reading("loan_amendment", by: "act_no") { try LoanAmendment(reading: row) }
    }

    private init(reading row: Row) throws {
        self.init(decision: try row.text("decision"), reason: try row.optionalText("reason"))
        amount = try row.isNull("amount_dong") ? nil : row.amount("amount_dong")
        rate = try row.isNull("rate_billionths") ? nil : row.rate("rate_billionths")
        method = try row.optionalKnown("method")
        instalments = try row.optionalNumber("instalments", in: 1...1_200).map { Int($0) }
        every = try Period(row, "every")
        firstDue = try row.optionalCalendarDate("first_due_on")
        grace = try row.optionalNumber("grace", in: 0...1_199).map { Int($0) }
        interestGrace = try row.optionalNumber("interest_grace", in: 0...1_199).map { Int($0) }
        interestEvery = try Period(row, "interest_every")
        dayCount = try row.optionalKnown("day_count")
        rounding = try row.optionalKnown("rounding")
        roundPrincipalTo = try row.optionalNumber("round_principal_to", in: 1...Money.limit)
        roll = try row.optionalKnown("roll")
        overdueMultiple = try row.optionalNumber(
            "overdue_multiple_ten_thousandths", in: 0...10 * RateMultiple.whole
        ).map(RateMultiple.init(tenThousandths:))
        lateInterestRate =
            try row.isNull("late_interest_rate_billionths") ? nil : row.rate("late_interest_rate_billionths")
        allocation = try row.optionalKnown("allocation")
        prepayment = try row.optionalKnown("prepayment")
        early = try row.optionalKnown("early")
        collateral = try row.optionalText("collateral")
        customRows = try LoanTerms.CustomRow.read(row)
    }
}
