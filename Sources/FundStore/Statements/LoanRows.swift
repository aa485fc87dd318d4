package import FundCore

extension Books {
    /// Puts down a signed contract; its number as a row is the number of the act.
    package func record(
        number: String, act: Int64, signedOn: CalendarDate, terms: LoanTerms, applicationID: Int64,
        borrowerID: Int64, collateral: String?, source: LendingSource? = nil,
        purposeClass: PurposeClass? = nil, sector: String? = nil
    ) {
        put(
            into: "loan",
            [
                "loan_id": .bigint(act), "act_no": .bigint(act), "number": .text(number),
                "application_id": .bigint(applicationID), "borrower_id": .bigint(borrowerID),
                "signed_on": .date(signedOn), "amount_dong": .bigint(terms.amount.money.dong),
                "rate_billionths": .bigint(terms.rate.billionths), "method": .text(terms.method.rawValue),
                "instalments": .integer(terms.instalments), "every_months": .integer(terms.every.months),
                "every_days": .integer(terms.every.days), "first_due_on": .date(terms.firstDue),
                "grace": .integer(terms.grace), "interest_grace": .integer(terms.interestGrace),
                "interest_every_months": .integer(terms.interestEvery?.months),
                "interest_every_days": .integer(terms.interestEvery?.days),
                "day_count": .text(terms.dayCount.rawValue), "rounding": .text(terms.rounding.rawValue),
                "round_principal_to": .bigint(terms.roundPrincipalTo), "roll": .text(terms.roll.rawValue),
                "overdue_multiple_ten_thousandths": .bigint(terms.overdueMultiple.tenThousandths),
                "late_interest_rate_billionths": .bigint(terms.lateInterestRate.billionths),
                "allocation": .text(terms.allocation.rawValue),
                "prepayment": .text(terms.prepayment.rawValue),
                "custom_due_on": .dates(terms.customRows.map(\.dueOn)),
                "custom_principal_dong": .bigints(terms.customRows.map(\.principal.money.dong)),
                "collateral": .text(collateral), "lending_source": .text(source?.code.text),
                "early": .text(terms.early.rawValue),
                "first_draw_by": .date(terms.firstDrawBy), "draw_until": .date(terms.drawUntil),
                "purpose_class": .text(purposeClass?.rawValue), "sector": .text(sector),
                "rate_from_on": .dates(terms.rateSteps.map(\.on)),
                "rate_from_billionths": .bigints(terms.rateSteps.map(\.rate.billionths)),
            ])
    }
}
