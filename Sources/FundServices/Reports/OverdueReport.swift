package import FundCore
package import FundStore
package import Wording

/// The loans with something past due at the end of a day, the longest overdue first (báo cáo nợ quá hạn).
package struct OverdueReport: Sendable {
    package let asOf: CalendarDate
    package let rules: ClassificationRules?
    package private(set) var lines: [Line] = []

    package struct Line: Sendable {
        package let number: String
        package let borrower: String
        package let borrowerName: String
        package let outstanding: Int64
        package let arrears: Arrears
        package let group: Int?
    }

    /// One band of the ageing.
    package struct Band: Sendable {
        package let band: AgeingBand
        package var loans = 0
        package var principalOverdue: Int64 = 0
        package var outstanding: Int64 = 0
        package var toPay: Int64 = 0
    }

    package init(_ reader: FundReader, asOf date: CalendarDate) throws {
        asOf = date
        let rules = ClassificationRules.inForce(on: date, among: try reader.classificationRules())
        self.rules = rules
        var lines: [Line] = []
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            guard let arrears = Arrears(fold) else { return }
            lines.append(
                Line(
                    number: record.number, borrower: record.borrower.code,
                    borrowerName: record.borrower.details.name, outstanding: fold.outstanding,
                    arrears: arrears, group: rules?.group(daysPastDue: arrears.daysPastDue)))
        }
        self.lines = lines.sorted {
            ($1.arrears.daysPastDue, $0.number) < ($0.arrears.daysPastDue, $1.number)
        }
        for dong in [total(\.toPay), lines.reduce(0) { $0 + $1.outstanding }] {
            _ = try Money(inRange: dong)
        }
    }

    package func total(_ part: (Arrears) -> Int64) -> Int64 { lines.reduce(0) { $0 + part($1.arrears) } }

    /// Every band of 1 day and more, and that of 0 days where it has a loan.
    package var ageing: [Band] {
        AgeingBand.allCases.compactMap { band in
            var sum = Band(band: band)
            for line in lines where line.arrears.band == band {
                sum.loans += 1
                sum.principalOverdue += line.arrears.principalOverdue
                sum.outstanding += line.outstanding
                sum.toPay += line.arrears.toPay
            }
            return band == .none && sum.loans == 0 ? nil : sum
        }
    }
}

extension OverdueReport: JSONWritable {
    package var json: JSON {
        .object([
            .init("as_of", asOf.json), .init("loans", .array(lines.map(\.json))),
            .init(
                "totals",
                .object([
                    .init("loans", lines.count.json),
                    .init("principal_outstanding", lines.reduce(0) { $0 + $1.outstanding }.json),
                    .init("principal_overdue", total(\.principalOverdue).json),
                    .init("principal_due", total(\.principalDue).json),
                    .init("interest_due", total(\.interestDue).json),
                    .init("overdue_interest", total(\.overdueInterest).json),
                    .init("late_interest", total(\.lateInterest).json),
                    .init("total_to_pay", total(\.toPay).json),
                ])),
            .init("ageing", .array(ageing.map(\.json))), .init("debt_group_rule", (rules?.json).json),
        ])
    }
}

extension OverdueReport.Line: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json),
            .init("borrower_name", borrowerName.json), .init("days_past_due", arrears.daysPastDue.json),
            .init("oldest_unpaid_due_on", arrears.oldestUnpaidDueOn.json),
            .init("principal_outstanding", outstanding.json),
            .init("principal_overdue", arrears.principalOverdue.json),
            .init("principal_due", arrears.principalDue.json),
            .init("interest_due", arrears.interestDue.json),
            .init("overdue_interest", arrears.overdueInterest.json),
            .init("late_interest", arrears.lateInterest.json), .init("total_to_pay", arrears.toPay.json),
            .init("debt_group", group.json),
        ])
    }
}

extension OverdueReport.Band: JSONWritable {
    package var json: JSON {
        .object([
            .init("from_days", band.from.json), .init("until_days", band.until.json),
            .init("loans", loans.json), .init("principal_overdue", principalOverdue.json),
            .init("principal_outstanding", outstanding.json), .init("total_to_pay", toPay.json),
        ])
    }
}
