package import FundCore
package import FundStore
package import Wording

/// The report on the fund's loans (báo cáo tình hình cho vay): the state of a day, as known at a time.
package enum PortfolioReport {
    /// - Parameter also: takes each loan as it is read, with its contract: what adds loans up in another way adds up the
    ///   same ones.
    package static func read(
        _ reader: FundReader, asOf date: CalendarDate,
        also: (Portfolio.Line, LoanRecord, Loan, LoanFold) -> Void = { _, _, _, _ in }
    ) throws -> Portfolio {
        let judge = try reader.debtJudge(on: date)
        var portfolio = Portfolio(
            asOf: date, capital: try reader.capital(asOf: date), rules: judge.rules?.thresholds)
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            let position = fold.position
            let line = portfolio.add(
                position,
                group: judge.group(of: position.debt, borrowerID: record.borrower.borrowerID)?.group,
                number: record.number, borrower: record.borrower.code,
                name: record.borrower.details.name, kind: record.borrower.kind)
            if let line { also(line, record, loan, fold) }
        }
        for dong in [portfolio.disbursed, portfolio.outstanding] { _ = try Money(inRange: dong) }
        return portfolio
    }
}

extension Portfolio {
    /// The sentence of the province's own report; the loans, the figures, and what is in which debt group.
    package var answer: Answer {
        var parts: [Answer.Part] = [
            .line(summary), .blank, .sheet(loans), .blank, .fields(figures),
        ]
        if let rules {
            parts += [
                .blank, .sheet(byGroup), .line(rules.sentence),
            ]
        } else {
            parts.append(.line(Message("report.no-group-rule")))
        }
        return Answer(titled: "page.portfolio", parts, document: json)
    }

    private var loans: Sheet {
        Sheet(
            "loans",
            [
                .words("column.number"), .words("column.borrower"), .words("column.kind", rank: 5),
                .figures("report.column.disbursed", rank: 3), .figures("report.column.outstanding"),
                .figures("report.column.overdue", rank: 1), .figures("report.column.days-past-due", rank: 2),
                .figures("report.column.group", rank: 2), .words("column.status", rank: 4),
            ],
            lines.map { line in
                let (position, kind) = (line.position, line.kind.rawValue)
                return Sheet.Row([
                    .text(line.number), .text(line.borrowerName), .word("borrower-kind." + kind, code: kind),
                    .money(position.drawn), .money(position.principalOnBalance),
                    .money(position.overdueOnBalance), .count(position.daysPastDue), .optional(line.group),
                    .word("loan.status." + position.status.rawValue, code: position.status.rawValue),
                ])
            },
            totals: [
                [
                    .word("word.total", code: "total"), .empty, .empty, .money(disbursed),
                    .money(outstanding), .money(overdue), .empty, .empty, .empty,
                ]
            ])
    }

    private var figures: Answer.Fields {
        var fields: [(name: Message, value: Cell)] = [
            ("capital", capital.total), ("money", capital.money), ("disbursed", disbursed),
            ("outstanding", outstanding), ("overdue", overdue), ("bad-debt", badDebt),
        ].map { (Message("report.figure." + $0.0), .money($0.1)) }
        if let badDebtRatio {
            fields.append((Message("report.figure.bad-debt-ratio"), .percent(badDebtRatio)))
        }
        return Answer.Fields(("column.figure", "column.amount"), figures: true, fields)
    }

    private var byGroup: Sheet {
        Sheet(
            "debt_groups",
            [
                .words("report.column.debt-group"), .figures("report.column.loans"),
                .figures("column.principal"),
            ],
            groups.map {
                Sheet.Row([
                    .word("loan.group.\($0.group)", code: String($0.group)), .count($0.loans),
                    .money($0.principal),
                ])
            }, totals: [[.word("word.total", code: "total"), .count(active), .money(outstanding)]])
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
            .init("summary_vi", summary.text(in: .vi).json),
            .init("summary_en", summary.text(in: .en).json),
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
            .init("principal_outstanding", position.principalOnBalance.json),
            .init("principal_overdue", position.overdueOnBalance.json),
            .init("days_past_due", position.daysPastDue.json), .init("debt_group", group.json),
            .init("status", .string(position.status.rawValue)),
        ])
    }
}
