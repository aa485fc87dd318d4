package import FundCore
package import FundStore
package import Wording

/// The report on the fund's loans (báo cáo tình hình cho vay): the state of a day, as known at a time.
package enum PortfolioReport {
    package static func read(_ reader: FundReader, asOf date: CalendarDate) throws -> Portfolio {
        var portfolio = Portfolio(
            asOf: date, capital: try reader.capital(asOf: date),
            rules: ClassificationRules.inForce(on: date, among: try reader.classificationRules()))
        try reader.eachLoan(signedBy: date) { record, loan in
            portfolio.add(
                try loan.shown(on: date).position, number: record.number, borrower: record.borrower.code,
                name: record.borrower.details.name, kind: record.borrower.kind)
        }
        for dong in [portfolio.disbursed, portfolio.outstanding] { _ = try Money(inRange: dong) }
        return portfolio
    }
}

extension Portfolio: JSONWritable {
    package var json: JSON {
        .object([
            .init("as_of", asOf.json), .init("capital", capital.total.json),
            .init("cash", capital.money.json), .init("cash_in_hand", capital.cash.json),
            .init("bank", capital.bank.json), .init("disbursed_to_date", disbursed.json),
            .init("projects_to_date", projects.json), .init("borrowers_to_date", borrowersJSON),
            .init("principal_outstanding", outstanding.json), .init("principal_overdue", overdue.json),
            .init("loans_active", active.json), .init("loans", .array(lines.map(\.json))),
            .init(
                "debt_groups",
                .array(
                    groups.map {
                        .object([
                            .init("group", $0.group.json), .init("loans", $0.loans.json),
                            .init("principal", $0.principal.json),
                        ])
                    })),
            .init("bad_debt", badDebt.json), .init("bad_debt_ratio", (badDebtRatio?.decimal).json),
            .init("debt_group_rule", (rules?.json).json),
            .init("summary_vi", summary(in: .vi).json), .init("summary_en", summary(in: .en).json),
        ])
    }

    private var borrowersJSON: JSON {
        let counts = borrowers
        return .object(
            BorrowerKind.allCases.compactMap { kind in
                counts[kind].map { .init(kind.rawValue, $0.json) }
            })
    }
}

extension Portfolio.Line: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json),
            .init("borrower_name", borrowerName.json), .init("kind", .string(kind.rawValue)),
            .init("disbursed", position.drawn.json),
            .init("principal_outstanding", position.principalOutstanding.json),
            .init("principal_overdue", position.principalOverdue.json),
            .init("days_past_due", position.daysPastDue.json), .init("debt_group", group.json),
            .init("status", .string(position.status.rawValue)),
        ])
    }
}
