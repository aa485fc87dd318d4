internal import FundCore
internal import Postgres

// Amendments and cancellations of contracts, and decisions about debts: facts of loans like others, kept in tables
// of their own.

extension FundReader {
    /// What changed the contracts of some loans next to each other, by loan.
    ///
    /// - Parameter reversed: those that were reversed, in place of those that count.
    func contractChanges(
        from first: Int64, through last: Int64, reversed: Bool = false
    ) throws -> [Int64: [LoanFact]] {
        let (amendments, cancellations, decisions) = try connection.ask(
            amendments(from: first, through: last, reversed: reversed),
            cancellations(from: first, through: last, reversed: reversed),
            decisions(from: first, through: last, reversed: reversed))
        return amendments.merging(cancellations) { $0 + $1 }.merging(decisions) { $0 + $1 }
    }

    /// By loan.
    func amendments(
        from first: Int64, through last: Int64, reversed: Bool = false
    ) -> Question<[Int64: [LoanFact]]> {
        Question(
            """
            select \(LoanAmendment.columns), c.loan_id, c.act_no, a.effective_on
            from loan_amendment c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and c.loan_id between $3 and $4
              and \(FundReader.isReversed)
            order by c.act_no
            """, [fund, known, .bigint(first), .bigint(last), .boolean(reversed)]
        ) { rows in
            try FundReader.byLoan(rows) { row in .amendment(try LoanAmendment(row)) }
        }
    }

    /// By loan.
    func cancellations(
        from first: Int64, through last: Int64, reversed: Bool = false
    ) -> Question<[Int64: [LoanFact]]> {
        Question(
            """
            select c.loan_id, c.act_no, a.effective_on, c.decision, c.reason
            from loan_cancellation c join act a using (fund_id, act_no)
            where c.fund_id = $1 and c.act_no <= $2 and c.loan_id between $3 and $4
              and \(FundReader.isReversed)
            order by c.act_no
            """, [fund, known, .bigint(first), .bigint(last), .boolean(reversed)]
        ) { rows in
            try FundReader.byLoan(rows) { row in
                .cancellation(
                    LoanCancellation(
                        decision: try row.text("decision"), reason: try row.optionalText("reason")))
            }
        }
    }

    static let isReversed = """
        exists (
            select from reversal r
            where r.fund_id = c.fund_id and r.reversed_act_no = c.act_no and r.act_no <= $2) = $5
        """

    static func byLoan(
        _ rows: Rows, _ content: (Row) throws -> LoanFact.Content
    ) throws -> [Int64: [LoanFact]] {
        var changes: [Int64: [LoanFact]] = [:]
        for row in rows {
            changes[try row.int64("loan_id"), default: []].append(try LoanFact(row, try content(row)))
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
        case .draw, .payment, .rateChange, .waiver, .creditUse, .creditRefund, .recovery: return false
        case .cancellation(let cancellation):
            put(
                into: "loan_cancellation",
                [
                    "act_no": .bigint(fact.entry), "loan_id": .bigint(loanID),
                    "decision": .text(cancellation.decision), "reason": .text(cancellation.reason),
                ])
        case .amendment(let amendment): put(amendment, act: fact.entry, loanID: loanID)
        case .rescheduling, .recall, .freeze, .unfreeze, .loweredGroup, .writeOff, .removal:
            putDecision(fact, loanID: loanID)
        }
        return true
    }

    private func put(_ amendment: LoanAmendment, act: Int64, loanID: Int64) {
        put(
            into: "loan_amendment",
            [
                "act_no": .bigint(act), "loan_id": .bigint(loanID), "decision": .text(amendment.decision),
                "reason": .text(amendment.reason), "amount_dong": .bigint(amendment.amount?.money.dong),
                "rate_billionths": .bigint(amendment.rate?.billionths),
                "method": .text(amendment.method?.rawValue), "instalments": .integer(amendment.instalments),
                "every_months": .integer(amendment.every?.months),
                "every_days": .integer(amendment.every?.days), "first_due_on": .date(amendment.firstDue),
                "grace": .integer(amendment.grace), "interest_grace": .integer(amendment.interestGrace),
                "interest_every_months": .integer(amendment.interestEvery?.months),
                "interest_every_days": .integer(amendment.interestEvery?.days),
                "day_count": .text(amendment.dayCount?.rawValue),
                "rounding": .text(amendment.rounding?.rawValue),
                "round_principal_to": .bigint(amendment.roundPrincipalTo),
                "roll": .text(amendment.roll?.rawValue),
                "overdue_multiple_ten_thousandths": .bigint(amendment.overdueMultiple?.tenThousandths),
                "late_interest_rate_billionths": .bigint(amendment.lateInterestRate?.billionths),
                "allocation": .text(amendment.allocation?.rawValue),
                "prepayment": .text(amendment.prepayment?.rawValue),
                "custom_due_on": .dates(amendment.customRows?.map(\.dueOn)),
                "custom_principal_dong": .bigints(amendment.customRows?.map(\.principal.money.dong)),
                "collateral": .text(amendment.collateral), "early": .text(amendment.early?.rawValue),
                "first_draw_by": .date(amendment.firstDrawBy), "draw_until": .date(amendment.drawUntil),
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
        to_json(c.custom_due_on)::text as custom_due,
        array_to_string(c.custom_principal_dong, ',') as custom_principal, c.collateral, c.first_draw_by, c.draw_until
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
        firstDrawBy = try row.optionalCalendarDate("first_draw_by")
        drawUntil = try row.optionalCalendarDate("draw_until")
        collateral = try row.optionalText("collateral")
        customRows = try LoanTerms.CustomRow.read(row)
    }
}
