package import FundCore
package import FundStore
package import Wording

/// The report on the fund's loans (báo cáo tình hình cho vay): the state of a day, as known at a time.
package struct PortfolioReport {
    private let portfolio: Portfolio
    /// From all sources.
    private let capital: Int64
    /// What can be paid out, and what of it is at banks; the rest is in the tills.
    private let money: Int64
    private let bank: Int64

    package init(_ reader: FundReader, asOf date: CalendarDate) throws {
        portfolio = try PortfolioReport.read(reader, asOf: date)
        capital = try Money(inRange: reader.capitalBySource(asOf: date).values.reduce(0, +)).dong
        let places = try reader.moneyBalances(asOf: date)
        money = try Money(inRange: Capital.money(of: places)).dong
        bank = Capital.bank(of: places)
    }

    /// The loans, each read once.
    package static func read(_ reader: FundReader, asOf date: CalendarDate) throws -> Portfolio {
        try read(reader, asOf: date) { _, _, _ in }.portfolio
    }

    /// - Parameter part: what is kept of each loan besides its line, as it is read: what adds loans up in another way adds
    ///   up the same ones. The group of a debt is known only when its borrower's others are read too.
    /// - Returns: with the parts in the order of the lines.
    package static func read<Part>(
        _ reader: FundReader, asOf date: CalendarDate, keeping part: (LoanRecord, Loan, LoanFold) -> Part
    ) throws -> (portfolio: Portfolio, parts: [Part]) {
        var judging = try reader.debtJudging(on: date)
        var parts: [Part] = []
        var taken: [(position: LoanPosition, number: String, borrower: BorrowerName)] = []
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            let (position, borrower) = (fold.position, record.borrower)
            judging.take(position.debt, borrowerID: borrower.borrowerID)
            guard position.drawn > 0 else { return }
            parts.append(part(record, loan, fold))
            taken.append((position, record.number, BorrowerName(borrower)))
        }
        let judge = judging.judge
        var portfolio = Portfolio(asOf: date, rules: judge.rules?.thresholds)
        for (position, number, borrower) in taken {
            portfolio.add(
                position, group: judge.group(of: position.debt, borrowerID: borrower.id)?.group,
                number: number, borrower: borrower.code, name: borrower.name, kind: borrower.kind)
        }
        for dong in [portfolio.disbursed, portfolio.outstanding] { _ = try Money(inRange: dong) }
        return (portfolio, parts)
    }

    /// Who owes a debt, without the rest of what is on record of them.
    private struct BorrowerName {
        let id: Int64
        let code: String
        let name: String
        let kind: BorrowerKind

        init(_ record: BorrowerRecord) {
            (id, code, name, kind) = (record.borrowerID, record.code, record.details.name, record.kind)
        }
    }
}

extension PortfolioReport {
    /// The sentence of the province's own report; the loans, the figures, and what is in which debt group.
    package var answer: Answer {
        var parts: [Answer.Part] = [
            .line(portfolio.summary), .blank, .sheet(loans), .blank, .fields(figures),
        ]
        if let rules = portfolio.rules {
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
            portfolio.lines.map { line in
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
                    .word("word.total", code: "total"), .empty, .empty, .money(portfolio.disbursed),
                    .money(portfolio.outstanding), .money(portfolio.overdue), .empty, .empty, .empty,
                ]
            ])
    }

    private var figures: Answer.Fields {
        var fields: [(name: Message, value: Cell)] = [
            ("capital", capital), ("money", money), ("disbursed", portfolio.disbursed),
            ("outstanding", portfolio.outstanding), ("overdue", portfolio.overdue),
            ("bad-debt", portfolio.badDebt),
        ].map { (Message("report.figure." + $0.0), .money($0.1)) }
        if let ratio = portfolio.badDebtRatio {
            fields.append((Message("report.figure.bad-debt-ratio"), .percent(ratio)))
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
            portfolio.groups.map {
                Sheet.Row([
                    .word("loan.group.\($0.group)", code: String($0.group)), .count($0.loans),
                    .money($0.principal),
                ])
            },
            totals: [
                [.word("word.total", code: "total"), .count(portfolio.active), .money(portfolio.outstanding)]
            ])
    }
}

extension PortfolioReport: JSONWritable {
    package var json: JSON {
        .object([
            .init("as_of", portfolio.asOf.json), .init("capital", capital.json),
            .init("cash", money.json), .init("cash_in_hand", (money - bank).json),
            .init("bank", bank.json), .init("disbursed_to_date", portfolio.disbursed.json),
            .init("projects_to_date", portfolio.projects.json), .init("borrowers_to_date", borrowersJSON),
            .init("principal_outstanding", portfolio.outstanding.json),
            .init("principal_overdue", portfolio.overdue.json),
            .init("loans_active", portfolio.active.json), .init("loans", .array(portfolio.lines.map(\.json))),
            .init(
                "debt_groups",
                .array(
                    portfolio.groups.map {
                        .object([
                            .init("group", $0.group.json), .init("loans", $0.loans.json),
                            .init("principal", $0.principal.json),
                        ])
                    })),
            .init("bad_debt", portfolio.badDebt.json),
            .init("bad_debt_ratio", (portfolio.badDebtRatio?.decimal).json),
            .init("debt_group_rule", (portfolio.rules?.json).json),
            .init("summary_vi", portfolio.summary.text(in: .vi).json),
            .init("summary_en", portfolio.summary.text(in: .en).json),
        ])
    }

    private var borrowersJSON: JSON {
        let counts = portfolio.borrowers
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
