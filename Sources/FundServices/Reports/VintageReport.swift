package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// How the loans of each quarter of first disbursement went bad with age (phân tích theo lứa giải ngân).
    package static func vintage(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        var vintage = Vintage(asOf: date)
        try reader.eachLoan(signedBy: date) { _, loan in
            _ = try loan.shown(on: date)
            vintage.add(loan)
        }
        let total = vintage.quarters.reduce(0) { $0 + $1.disbursed }
        _ = try Money(inRange: total)
        return Answer(
            [
                .line(Message("risk.title-vintage", ["on": .date(date)])), .blank,
                .line(Message("risk.vintage-beyond-30")), .sheet(vintage.sheet("beyond_30", \.beyond30)),
                .blank,
                .line(Message("risk.vintage-beyond-90")), .sheet(vintage.sheet("beyond_90", \.beyond90)),
                .line(Message("risk.vintage-definition")),
            ], table: vintage.table,
            document: .object([
                .init("as_of", date.json),
                .init("quarters", .array(vintage.quarters.map(vintage.document))),
            ]))
    }
}

extension Vintage {
    private func head(_ quarter: Quarter) -> [Cell] {
        [.text(quarter.quarter.text), .count(quarter.loans), .money(quarter.disbursed)]
    }

    private func share(_ quarter: Quarter, _ age: Int, _ part: (Late) -> Int64) -> Cell {
        late(quarter, atAge: age).map { .share(ReportedShare(part($0), of: quarter.disbursed)) } ?? .empty
    }

    private static let headings: [Sheet.Column] = [
        .words("risk.column.quarter"), .figures("report.column.loans", rank: 2),
        .figures("report.column.disbursed", rank: 1),
    ]

    private static func heading(_ key: String, _ age: Int) -> Sheet.Column {
        Sheet.Column(nil, Message(key, ["months": .number(Vintage.ages[age])]), true)
    }

    /// A row a quarter, a column an age.
    fileprivate func sheet(_ name: String, _ part: (Late) -> Int64) -> Sheet {
        let ages = Vintage.ages.indices
        return Sheet(
            name, Vintage.headings + ages.map { Vintage.heading("risk.column.age", $0) },
            quarters.map { quarter in Sheet.Row(head(quarter) + ages.map { share(quarter, $0, part) }) })
    }

    /// Both beside each other, for a spreadsheet.
    fileprivate var table: Sheet {
        let ages = Vintage.ages.indices
        return Sheet(
            "quarters",
            Vintage.headings + ages.map { Vintage.heading("risk.column.age-30", $0) }
                + ages.map { Vintage.heading("risk.column.age-90", $0) },
            quarters.map { quarter in
                Sheet.Row(
                    head(quarter) + ages.map { share(quarter, $0, \.beyond30) }
                        + ages.map { share(quarter, $0, \.beyond90) })
            })
    }

    fileprivate func document(of quarter: Quarter) -> JSON {
        .object([
            .init("quarter", quarter.quarter.text.json), .init("loans", quarter.loans.json),
            .init("disbursed", quarter.disbursed.json),
            .init(
                "ages",
                .array(
                    Vintage.ages.indices.compactMap { age in
                        late(quarter, atAge: age).map { late in
                            .object([
                                .init("months", Vintage.ages[age].json),
                                .init("beyond_30", late.beyond30.json),
                                .init("beyond_90", late.beyond90.json),
                                .init("beyond_30_percent", percent(late.beyond30, quarter)),
                                .init("beyond_90_percent", percent(late.beyond90, quarter)),
                            ])
                        }
                    })),
        ])
    }

    private func percent(_ dong: Int64, _ quarter: Quarter) -> JSON {
        ReportedShare(dong, of: quarter.disbursed).decimal.json
    }
}
