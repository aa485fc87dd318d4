package import FundCore
internal import Postgres

/// How a fact's content stands in the columns of `loan_fact`.
struct FactColumns {
    var kind: String
    var amount: Int64?
    var rate: Int64?
    var choice: String?
    var early: String?
    var because: String?

    init(_ content: LoanFact.Content) {
        switch content {
        case .draw(let amount):
            kind = "draw"
            self.amount = amount.money.dong
        case .payment(let amount, let rule, let early):
            kind = "payment"
            self.amount = amount.money.dong
            choice = rule?.rawValue
            self.early = early?.rawValue
        case .rateChange(let rate):
            kind = "rate-change"
            self.rate = rate.billionths
        case .waiver(let component, let amount, let cause):
            kind = "waiver"
            self.amount = amount.money.dong
            choice = component.rawValue
            because = cause?.rawValue
        case .creditUse(let amount):
            kind = "credit-use"
            self.amount = amount.money.dong
        case .creditRefund(let amount):
            kind = "credit-refund"
            self.amount = amount.money.dong
        case .recovery(let amount, let recovered):
            kind = "recovery"
            self.amount = amount.money.dong
            choice = recovered.rawValue
        case .amendment, .cancellation, .rescheduling, .recall, .freeze, .unfreeze, .loweredGroup, .writeOff,
            .removal:
            preconditionFailure("a contract's changes have tables of their own")
        }
    }

    /// - Throws: `UnreadableValue`.
    static func content(
        kind: String, amount: Int64?, rate: Int64?, choice: String?, early: String?, because: String?
    ) throws -> LoanFact.Content {
        func money() throws -> Amount { try Amount(stored: amount ?? 0, "amount_dong") }
        func chosen<Word: RawRepresentable<String>>(
            _: Word.Type, _ word: String?, _ column: String = "choice"
        ) throws -> Word? {
            guard let word else { return nil }
            guard let known = Word(rawValue: word) else { throw UnreadableValue(column: column, value: word) }
            return known
        }
        switch kind {
        case "draw": return .draw(try money())
        case "payment":
            return .payment(
                try money(), try chosen(PrepaymentRule.self, choice),
                try chosen(EarlyMoney.self, early, "early"))
        case "rate-change":
            let range = 0...AnnualRate.whole
            return .rateChange(AnnualRate(billionths: try range.stored(rate ?? -1, "rate_billionths")))
        case "waiver":
            guard let component = try chosen(WaivedComponent.self, choice) else {
                throw UnreadableValue(column: "choice", value: "null")
            }
            return .waiver(component, try money(), try chosen(WaiverCause.self, because, "because"))
        case "credit-use": return .creditUse(try money())
        case "credit-refund": return .creditRefund(try money())
        case "recovery":
            guard let kind = try chosen(RecoveryKind.self, choice) else {
                throw UnreadableValue(column: "choice", value: "null")
            }
            return .recovery(try money(), kind)
        default: throw UnreadableValue(column: "kind", value: kind)
        }
    }

    /// Where the money of a fact went through.
    static func through(_ code: String?, among places: [MoneyAccount]) throws -> MoneyAccount? {
        guard let code else { return nil }
        guard let known = places.first(where: { $0.code.text == code }) else {
            throw UnreadableValue(column: "through", value: code)
        }
        return known
    }
}

/// A contract as it stands in the database, by itself.
package struct LoanContract: Sendable {
    package let loanID: Int64
    package let number: String
    package let signedOn: CalendarDate
    package let terms: LoanTerms

    static let columns = """
        l.loan_id, l.number, l.signed_on, l.amount_dong, l.rate_billionths, l.method,
        l.instalments, l.every_months, l.every_days, l.first_due_on, l.grace, l.interest_grace,
        l.interest_every_months, l.interest_every_days, l.day_count, l.rounding, l.round_principal_to,
        l.roll, l.overdue_multiple_ten_thousandths, l.late_interest_rate_billionths, l.allocation,
        l.prepayment, to_json(l.custom_due_on)::text as custom_due,
        array_to_string(l.custom_principal_dong, ',') as custom_principal, l.early, l.first_draw_by, l.draw_until,
        to_json(l.rate_from_on)::text as rate_from_on,
        array_to_string(l.rate_from_billionths, ',') as rate_from_billionths,
        case when l.lending_source is not null then (
            select s.bearer from lending_source s where s.fund_id = l.fund_id and s.code = l.lending_source) end as bearer
        """

    init(_ row: Row) throws {
        self = try row.reading("loan", by: "number") { try LoanContract(reading: row) }
    }

    private init(reading row: Row) throws {
        loanID = try row.int64("loan_id")
        number = try row.text("number")
        signedOn = try row.calendarDate("signed_on")
        guard let every = try Period(row, "every") else {
            throw UnreadableValue(column: "every_months", value: "null")
        }
        let instalments = try row.number("instalments", in: 1...1_200)
        terms = LoanTerms(
            amount: try row.amount("amount_dong"), rate: try row.rate("rate_billionths"),
            method: try row.known("method"), instalments: Int(instalments), every: every,
            firstDue: try row.optionalCalendarDate("first_due_on"),
            grace: Int(try row.number("grace", in: 0...instalments - 1)),
            interestGrace: Int(try row.number("interest_grace", in: 0...instalments - 1)),
            interestEvery: try Period(row, "interest_every"),
            customRows: try LoanTerms.CustomRow.read(row) ?? [],
            dayCount: try row.known("day_count"), rounding: try row.known("rounding"),
            roundPrincipalTo: try row.number("round_principal_to", in: 1...Money.limit),
            roll: try row.known("roll"),
            overdueMultiple: RateMultiple(
                tenThousandths: try row.number(
                    "overdue_multiple_ten_thousandths", in: 0...10 * RateMultiple.whole)),
            lateInterestRate: try row.rate("late_interest_rate_billionths"),
            allocation: try row.known("allocation"), prepayment: try row.known("prepayment"),
            early: try row.known("early"), rateSteps: try LoanTerms.RateStep.read(row),
            bearer: try row.optionalKnown("bearer") ?? .fund,
            firstDrawBy: try row.optionalCalendarDate("first_draw_by"),
            drawUntil: try row.optionalCalendarDate("draw_until"))
        try terms.checkThatItUnfolds(signedOn: signedOn)
    }
}

/// A contract with whom it was signed with and what for.
@dynamicMemberLookup
package struct LoanRecord: Sendable {
    package let contract: LoanContract
    package let borrower: BorrowerRecord
    package let applicationNumber: String
    package let collateral: String?
    /// The code of the source that it is lent of; nil for the fund's own pool.
    package let source: String?
    package let purpose: String
    package let purposeClass: PurposeClass?
    /// Of the contract; nil where it names none, and then that of the borrower is meant.
    package let sector: String?
    /// Who looked after it, from each day on, in the order in which it was recorded.
    package let officers: [(on: CalendarDate, name: String)]
    /// Whether the borrower has, or may have, other contracts.
    let hasOthers: Bool
    /// Whether anything is on record that changes the contract, or was decided about the debt.
    let isChanged: Bool

    static let columns = """
        \(LoanContract.columns), l.collateral, l.lending_source, l.purpose_class, l.sector as contract_sector,
        (select string_agg(to_char(a.effective_on, 'YYYY-MM-DD') || o.officer, E'\n' order by o.act_no)
         from loan_assignment o join act a using (fund_id, act_no)
         where o.fund_id = l.fund_id and o.loan_id = l.loan_id and o.act_no <= $2) as officers, p.number as application_number, p.purpose,
        \(BorrowerRecord.briefColumns)
        """

    init(_ row: Row) throws {
        contract = try LoanContract(row)
        borrower = try BorrowerRecord(brief: row)
        applicationNumber = try row.text("application_number")
        collateral = try row.optionalText("collateral")
        source = try row.optionalText("lending_source")
        purpose = try row.text("purpose")
        purposeClass = try row.reading("loan", by: "number") { try row.optionalKnown("purpose_class") }
        sector = try row.optionalText("contract_sector")
        officers = try (row.optionalText("officers") ?? "").split(separator: "\n").map { line in
            let day = String(line.prefix(10))
            guard let on = try? CalendarDate(parsing: day) else {
                throw UnreadableValue(column: "effective_on", value: day)
            }
            return (on, String(line.dropFirst(10)))
        }
        hasOthers = try row.bool("has_others")
        isChanged = try row.bool("is_changed")
    }

    /// Who looks after it on a day; nil where nobody was named.
    package func officer(on date: CalendarDate) -> String? { officers.last { $0.on <= date }?.name }

    package subscript<Value>(dynamicMember member: KeyPath<LoanContract, Value>) -> Value {
        contract[keyPath: member]
    }
}

extension Row {
    /// Days with a figure each, kept in two columns that are read as lists, the days as JSON, which writes them in one way
    /// whatever the session does; nil where there are none.
    fileprivate func dated<Value>(
        _ days: (name: String, column: String), _ figures: (name: String, column: String),
        _ value: (CalendarDate, Int64) throws -> Value
    ) throws -> [Value]? {
        guard let dates = try optionalText(days.name), let texts = try optionalText(figures.name) else {
            return nil
        }
        if dates == "[]", texts.isEmpty { return [] }
        let on = try dates.split { "[\",]".contains($0) }.map { day in
            guard let date = try? CalendarDate(parsing: String(day)) else {
                throw UnreadableValue(column: days.column, value: dates)
            }
            return date
        }
        let numbers = try texts.split(separator: ",").map { figure in
            guard let number = Int64(figure) else {
                throw UnreadableValue(column: figures.column, value: texts)
            }
            return number
        }
        guard on.count == numbers.count else { throw UnreadableValue(column: figures.column, value: texts) }
        return try zip(on, numbers).map(value)
    }
}

extension LoanTerms.CustomRow {
    static func read(_ row: Row) throws -> [LoanTerms.CustomRow]? {
        try row.dated(("custom_due", "custom_due_on"), ("custom_principal", "custom_principal_dong")) {
            LoanTerms.CustomRow(dueOn: $0, principal: try Amount(stored: $1, "custom_principal_dong"))
        }
    }
}

extension LoanTerms.RateStep {
    static func read(_ row: Row) throws -> [LoanTerms.RateStep] {
        try row.dated(("rate_from_on", "rate_from_on"), ("rate_from_billionths", "rate_from_billionths")) {
            let rate = try (0...AnnualRate.whole).stored($1, "rate_from_billionths")
            return LoanTerms.RateStep(on: $0, rate: AnnualRate(billionths: rate))
        } ?? []
    }
}

extension LoanTerms {
    /// What the schema asks of a contract beyond its single figures, so that no schedule runs out of range.
    fileprivate func checkThatItUnfolds(signedOn: CalendarDate) throws {
        guard amount.money.dong <= Money.limit / 100 else {
            throw UnreadableValue(column: "amount_dong", value: String(amount.money.dong))
        }
        let sum = customRows.reduce(0 as Int128) { $0 + Int128($1.principal.money.dong) }
        let isInOrder = zip(customRows, customRows.dropFirst()).allSatisfy { $0.dueOn < $1.dueOn }
        guard method == .custom ? sum == Int128(amount.money.dong) && isInOrder : customRows.isEmpty else {
            throw UnreadableValue(column: "custom_principal_dong", value: String(sum))
        }
        guard lastDue(drawnOn: signedOn).days(since: signedOn) <= 200 * 366 else {
            throw UnreadableValue(column: "instalments", value: String(instalments))
        }
    }
}

extension Period {
    /// From the two columns of which at most one is filled; nil where neither is.
    init?(_ row: Row, _ name: String) throws {
        let months = try row.optionalNumber(name + "_months", in: 1...1_200)
        let days = try row.optionalNumber(name + "_days", in: 1...3_660)
        switch (months, days) {
        case (let months?, nil): self = .months(Int(months))
        case (nil, let days?): self = .days(Int(days))
        case (nil, nil): return nil
        case (_?, let days?): throw UnreadableValue(column: name + "_days", value: String(days))
        }
    }

    var months: Int? { if case .months(let count) = self { count } else { nil } }
    var days: Int? { if case .days(let count) = self { count } else { nil } }
}
