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
        package fileprivate(set) var group: Int?
    }

    /// One band of the ageing.
    package struct Band: Sendable {
        package let band: AgeingBand
        package var loans = 0
        package var principalOverdue: Int64 = 0
        package var outstanding: Int64 = 0
        package var toPay: Int64 = 0

        mutating func add(_ arrears: Arrears, outstanding dong: Int64) {
            loans += 1
            principalOverdue += arrears.principalOverdue
            outstanding += dong
            toPay += arrears.toPay
        }
    }

    package init(_ reader: FundReader, asOf date: CalendarDate) throws {
        asOf = date
        var judging = try reader.debtJudging(on: date)
        rules = judging.rules?.thresholds
        var lines: [Line] = []
        var debts: [(facts: DebtFacts, borrowerID: Int64)] = []
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            let debt = (facts: fold.debtFacts, borrowerID: record.borrower.borrowerID)
            judging.take(debt.facts, borrowerID: debt.borrowerID)
            guard let arrears = Arrears(fold) else { return }
            debts.append(debt)
            lines.append(
                Line(
                    number: record.number, borrower: record.borrower.code,
                    borrowerName: record.borrower.details.name, outstanding: fold.outstanding,
                    arrears: arrears))
        }
        // What a borrower's other debts make of each is known now.
        let judge = judging.judge
        for (place, debt) in debts.enumerated() {
            lines[place].group = judge.group(of: debt.facts, borrowerID: debt.borrowerID)?.group
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
                sum.add(line.arrears, outstanding: line.outstanding)
            }
            return band == .none && sum.loans == 0 ? nil : sum
        }
    }
}

extension OverdueReport {
    /// A row for each loan, and what they come to by how long they are overdue.
    package var answer: Answer {
        Answer(
            [
                .line(
                    Message(
                        "report.title-overdue", ["on": .date(asOf), "count": .number(lines.count)])),
                .blank, .sheet(loans), .blank, .sheet(bands),
            ], document: json)
    }

    private var loans: Sheet {
        let parts: [KeyPath<Arrears, Int64>] = [
            \.principalOverdue, \.principalDue, \.interestDue, \.overdueInterest, \.lateInterest, \.toPay,
        ]
        let sums = parts.map { part in Cell.money(total { $0[keyPath: part] }) }
        return Sheet(
            "loans",
            [
                .words("column.number"), .words("column.borrower"),
                .words("report.column.oldest-due", rank: 4), .figures("report.column.days-past-due"),
                .figures("report.column.overdue", rank: 1), .figures("report.column.principal-due", rank: 5),
                .figures("report.column.interest-due", rank: 3),
                .figures("report.column.overdue-interest", rank: 6),
                .figures("report.column.late-interest", rank: 6), .figures("report.column.to-pay"),
                .figures("report.column.group", rank: 2),
            ],
            lines.map { line in
                let arrears = line.arrears
                return Sheet.Row(
                    [
                        .text(line.number), .text(line.borrowerName), .optional(arrears.oldestUnpaidDueOn),
                        .count(arrears.daysPastDue),
                    ] + parts.map { .money(arrears[keyPath: $0]) } + [.optional(line.group)])
            },
            totals: [
                [.word("word.total", code: "total"), .empty, .empty, .empty] + sums + [.empty]
            ])
    }

    private var bands: Sheet {
        let bands = ageing
        func figures(_ loans: Int, _ part: (KeyPath<Band, Int64>) -> Int64) -> [Cell] {
            [.count(loans)] + [\.principalOverdue, \.outstanding, \.toPay].map { .money(part($0)) }
        }
        return Sheet(
            "ageing",
            [
                .words("report.column.days-past-due"), .figures("report.column.loans", rank: 1),
                .figures("report.column.overdue"), .figures("report.column.outstanding", rank: 1),
                .figures("report.column.to-pay"),
            ],
            bands.map { band in
                Sheet.Row([.text(band.days)] + figures(band.loans) { band[keyPath: $0] })
            },
            totals: [
                [.word("word.total", code: "total")]
                    + figures(lines.count) { part in bands.reduce(0) { $0 + $1[keyPath: part] } }
            ])
    }
}

extension OverdueReport.Band {
    var days: String {
        band.until.map { $0 == 0 ? "0" : "\(band.from)–\($0)" } ?? "≥ \(band.from)"
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
