package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Principal of the loans that are late, by how long (PAR, danh mục cho vay có rủi ro), at the end of a day.
    package static func portfolioAtRisk(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        var risk = PortfolioAtRisk()
        try reader.eachLoan(signedBy: date) { _, loan in
            let fold = try loan.shown(on: date)
            guard fold.writtenOff == nil else { return }
            risk.add(principal: fold.outstanding, daysPastDue: fold.debtFacts.daysPastDue)
        }
        _ = try Money(inRange: risk.principal)
        return Answer(
            [
                .line(
                    Message(
                        "risk.title-par",
                        [
                            "on": .date(date), "loans": .number(risk.loans),
                            "principal": .money(Money(risk.principal)),
                        ])),
                .blank, .sheet(risk.sheet), .line(Message("risk.par-definition")),
            ],
            document: .object([
                .init("as_of", date.json), .init("loans", risk.loans.json),
                .init("principal_outstanding", risk.principal.json),
                .init(
                    "at_risk",
                    .array(
                        risk.lines.map {
                            .object([
                                .init("beyond_days", $0.beyond.json), .init("loans", $0.loans.json),
                                .init("principal", $0.principal.json),
                                .init("share_percent", risk.share($0).decimal.json),
                            ])
                        })),
            ]))
    }
}

extension PortfolioAtRisk {
    fileprivate var sheet: Sheet {
        Sheet(
            "at_risk",
            [
                .words("report.column.days-past-due"), .figures("report.column.loans"),
                .figures("report.column.outstanding"), .figures("classification.column.share"),
            ],
            lines.map {
                Sheet.Row([
                    .text("> \($0.beyond)"), .count($0.loans), .money($0.principal), .share(share($0)),
                ])
            })
    }
}
