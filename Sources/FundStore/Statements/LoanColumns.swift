package import FundCore
internal import Postgres

/// How a fact's content stands in the columns of `loan_fact`.
struct FactColumns {
    var kind: String
    var amount: Int64?
    var rate: Int64?
    var choice: String?
    var early: String?

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
        case .waiver(let component, let amount):
            kind = "waiver"
            self.amount = amount.money.dong
            choice = component.rawValue
        case .creditUse(let amount):
            kind = "credit-use"
            self.amount = amount.money.dong
        case .creditRefund(let amount):
            kind = "credit-refund"
            self.amount = amount.money.dong
        case .amendment, .cancellation: preconditionFailure("a contract's changes have tables of their own")
        }
    }

    static func content(
        kind: String, amount: Int64?, rate: Int64?, choice: String?, early: String?
    ) throws -> LoanFact.Content {
        let money = Amount(Money(amount ?? 0))
        switch (kind, money) {
        case ("draw", let money?): return .draw(money)
        case ("payment", let money?):
            return .payment(
                money, choice.flatMap(PrepaymentRule.init(rawValue:)),
                early.flatMap(EarlyMoney.init(rawValue:)))
        case ("rate-change", _): return .rateChange(AnnualRate(billionths: rate ?? 0))
        case ("waiver", let money?):
            guard let component = choice.flatMap(WaivedComponent.init(rawValue:)) else { break }
            return .waiver(component, money)
        case ("credit-use", let money?): return .creditUse(money)
        case ("credit-refund", let money?): return .creditRefund(money)
        default: break
        }
        throw StoreFault(.internalError, "A loan fact of kind \(kind) does not read.")
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
        l.prepayment, (select coalesce(string_agg((d - date '1970-01-01')::text, ',' order by n), '') from unnest(l.custom_due_on) with ordinality as c (d, n)) as custom_due,
        array_to_string(l.custom_principal_dong, ',') as custom_principal, l.early,
        (select coalesce(string_agg((d - date '1970-01-01')::text, ',' order by n), '') from unnest(l.rate_from_on) with ordinality as c (d, n)) as rate_from_on,
        array_to_string(l.rate_from_billionths, ',') as rate_from_billionths
        """

    init(_ row: Row) throws {
        loanID = try row.int64("loan_id")
        number = try row.text("number")
        signedOn = CalendarDate(day: try row.date("signed_on"))
        guard let amount = Amount(Money(try row.int64("amount_dong"))),
            let method = RepaymentMethod(rawValue: try row.text("method")),
            let every = Period(
                months: try row.optionalInt32("every_months"), days: try row.optionalInt32("every_days")),
            let dayCount = DayCount(rawValue: try row.text("day_count")),
            let rounding = Rounding(rawValue: try row.text("rounding")),
            let roll = Roll(rawValue: try row.text("roll")),
            let allocation = AllocationOrder(rawValue: try row.text("allocation")),
            let prepayment = PrepaymentRule(rawValue: try row.text("prepayment")),
            let early = EarlyMoney(rawValue: try row.text("early"))
        else { throw StoreFault(.internalError, "The terms of loan \(number) do not read.") }
        let dueDays = try row.text("custom_due").split(separator: ",").compactMap { Int32($0) }
        let principals = try row.text("custom_principal").split(separator: ",").compactMap { Int64($0) }
        let stepDays = try row.text("rate_from_on").split(separator: ",").compactMap { Int32($0) }
        let stepRates = try row.text("rate_from_billionths").split(separator: ",").compactMap { Int64($0) }
        terms = LoanTerms(
            amount: amount, rate: AnnualRate(billionths: try row.int64("rate_billionths")), method: method,
            instalments: Int(try row.int32("instalments")), every: every,
            firstDue: try row.optionalDate("first_due_on").map(CalendarDate.init(day:)),
            grace: Int(try row.int32("grace")), interestGrace: Int(try row.int32("interest_grace")),
            interestEvery: Period(
                months: try row.optionalInt32("interest_every_months"),
                days: try row.optionalInt32("interest_every_days")),
            customRows: zip(dueDays, principals).compactMap { day, dong in
                Amount(Money(dong)).map {
                    LoanTerms.CustomRow(dueOn: CalendarDate(day: day), principal: $0)
                }
            },
            dayCount: dayCount, rounding: rounding, roundPrincipalTo: try row.int64("round_principal_to"),
            roll: roll,
            overdueMultiple: RateMultiple(
                tenThousandths: try row.int64("overdue_multiple_ten_thousandths")),
            lateInterestRate: AnnualRate(billionths: try row.int64("late_interest_rate_billionths")),
            allocation: allocation, prepayment: prepayment, early: early,
            rateSteps: zip(stepDays, stepRates).map { day, rate in
                LoanTerms.RateStep(on: CalendarDate(day: day), rate: AnnualRate(billionths: rate))
            })
    }
}

/// A contract with whom it was signed with and what for.
@dynamicMemberLookup
package struct LoanRecord: Sendable {
    package let contract: LoanContract
    package let borrower: BorrowerRecord
    package let applicationNumber: String
    package let collateral: String?
    package let purpose: String

    static let columns = """
        \(LoanContract.columns), l.collateral, p.number as application_number, p.purpose,
        \(BorrowerRecord.columns)
        """

    init(_ row: Row) throws {
        contract = try LoanContract(row)
        borrower = try BorrowerRecord(row)
        applicationNumber = try row.text("application_number")
        collateral = try row.optionalText("collateral")
        purpose = try row.text("purpose")
    }

    package subscript<Value>(dynamicMember member: KeyPath<LoanContract, Value>) -> Value {
        contract[keyPath: member]
    }
}

extension Period {
    init?(months: Int32?, days: Int32?) {
        switch (months, days) {
        case (let months?, nil): self = .months(Int(months))
        case (nil, let days?): self = .days(Int(days))
        default: return nil
        }
    }

    var months: Int? { if case .months(let count) = self { count } else { nil } }
    var days: Int? { if case .days(let count) = self { count } else { nil } }
}

extension Books {
    /// Puts down a signed contract; its number as a row is the number of the act.
    package func record(
        number: String, act: Int64, signedOn: CalendarDate, terms: LoanTerms, applicationID: Int64,
        borrowerID: Int64, collateral: String?
    ) {
        let small = { (number: Int?) -> Parameter in number.map { .integer(Int32($0)) } ?? .null }
        put(
            """
            insert into loan (
                fund_id, loan_id, act_no, number, application_id, borrower_id, signed_on, amount_dong,
                rate_billionths, method, instalments, every_months, every_days, first_due_on, grace,
                interest_grace, interest_every_months, interest_every_days, day_count, rounding,
                round_principal_to, roll, overdue_multiple_ten_thousandths, late_interest_rate_billionths,
                allocation, prepayment, custom_due_on, custom_principal_dong, collateral, early, rate_from_on,
                rate_from_billionths)
            values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31)
            """,
            [
                reader.fund, .bigint(act), .text(number), .bigint(applicationID), .bigint(borrowerID),
                .date(signedOn.day), .bigint(terms.amount.money.dong), .bigint(terms.rate.billionths),
                .text(terms.method.rawValue), .integer(Int32(terms.instalments)), small(terms.every.months),
                small(terms.every.days), terms.firstDue.map { .date($0.day) } ?? .null,
                .integer(Int32(terms.grace)), .integer(Int32(terms.interestGrace)),
                small(terms.interestEvery?.months), small(terms.interestEvery?.days),
                .text(terms.dayCount.rawValue), .text(terms.rounding.rawValue),
                .bigint(terms.roundPrincipalTo), .text(terms.roll.rawValue),
                .bigint(terms.overdueMultiple.tenThousandths), .bigint(terms.lateInterestRate.billionths),
                .text(terms.allocation.rawValue), .text(terms.prepayment.rawValue),
                .dates(terms.customRows.map(\.dueOn.day)),
                .bigints(terms.customRows.map(\.principal.money.dong)),
                collateral.map(Parameter.text) ?? .null, .text(terms.early.rawValue),
                .dates(terms.rateSteps.map(\.on.day)), .bigints(terms.rateSteps.map(\.rate.billionths)),
            ])
    }
}
