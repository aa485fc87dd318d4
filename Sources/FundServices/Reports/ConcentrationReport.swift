package import FundCore
package import FundStore
package import Wording

extension Concentration {
    /// What each borrower owes at the end of a day, against the limits of that day.
    package static func read(_ reader: FundReader, asOf date: CalendarDate) throws -> Concentration {
        var borrowers: [Int64: Borrower] = [:]
        try reader.eachLoan(signedBy: date) { record, loan in
            let fold = try loan.shown(on: date)
            let outstanding = fold.outstanding
            guard outstanding > 0, fold.writtenOff == nil else { return }
            let owner = record.borrower
            var borrower =
                borrowers[owner.borrowerID]
                ?? Borrower(code: owner.code, name: owner.details.name, kind: owner.kind)
            borrower.loans += 1
            borrower.outstanding += outstanding
            borrowers[owner.borrowerID] = borrower
        }
        let concentration = Concentration(
            borrowers, circles: try reader.relatedCircles(),
            capital: try reader.capital(asOf: date).actualCharterCapital,
            rules: LendingRule.inForce(on: date, among: try reader.lendingRules()))
        _ = try Money(inRange: concentration.outstanding)
        return concentration
    }
}

extension Answer {
    /// How much of the fund's lending hangs on one borrower and its related parties (mức độ tập trung tín dụng).
    package static func concentration(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let concentration = try Concentration.read(reader, asOf: date)
        let title = Message(
            "risk.title-concentration",
            [
                "on": .date(date), "capital": .figure(concentration.capital),
                "count": .number(concentration.lines.count),
            ])
        var parts: [Part] = [.line(title), .blank, .sheet(concentration.sheet)]
        if concentration.rules.isEmpty {
            parts.append(.line(Message("rule.no-lending-rule")))
        } else {
            parts += [.blank, .sheet(.ofRules(concentration.rules.map(Sheet.Row.init)))]
        }
        parts.append(.line(Message("risk.concentration-definition")))
        return Answer(
            parts,
            document: .object([
                .init("as_of", date.json), .init("actual_charter_capital", concentration.capital.json),
                .init("principal_outstanding", concentration.outstanding.json),
                .init("rules", concentration.rules.json),
                .init("borrowers", .array(concentration.lines.map(concentration.document))),
            ]))
    }
}

extension Concentration {
    fileprivate var sheet: Sheet {
        Sheet(
            "borrowers",
            [
                .words("column.borrower"), .words("column.name", rank: 3),
                .figures("report.column.loans", rank: 4), .figures("report.column.outstanding"),
                .figures("risk.column.of-capital"), .figures("risk.column.with-related", rank: 2),
                .figures("risk.column.of-capital-related", rank: 1),
                .words("risk.column.related", rank: 3), .words("risk.column.limit"),
            ],
            lines.map { line in
                let borrower = line.borrower
                let hasRelated = line.related > 0
                return Sheet.Row([
                    .text(borrower.code), .text(borrower.name), .count(borrower.loans),
                    .money(borrower.outstanding), shareCell(borrower.outstanding),
                    hasRelated ? .money(line.withRelated) : .empty,
                    hasRelated ? shareCell(line.withRelated) : .empty,
                    .text(line.relatedCodes.joined(separator: ", ")), flagCell(line.flag),
                ])
            },
            totals: [
                [
                    .total, .empty, .empty, .money(outstanding), shareCell(outstanding), .empty, .empty,
                    .empty, .empty,
                ]
            ])
    }

    /// Nothing where there is no capital of which it could be a part.
    private func shareCell(_ dong: Int64) -> Cell { capital > 0 ? .share(share(dong)) : .empty }

    private func flagCell(_ flag: Flag?) -> Cell {
        switch flag {
        case .near: .word("risk.limit.near", code: Flag.near.code)
        case .above: .word("risk.limit.above", code: Flag.above.code)
        case nil: .empty
        }
    }

    fileprivate func document(of line: Line) -> JSON {
        let borrower = line.borrower
        return .object([
            .init("borrower", borrower.code.json), .init("name", borrower.name.json),
            .init("loans", borrower.loans.json), .init("principal_outstanding", borrower.outstanding.json),
            .init("share_percent", percent(borrower.outstanding)),
            .init("related", line.relatedCodes.json), .init("related_principal", line.related.json),
            .init("with_related", line.withRelated.json),
            .init("with_related_percent", percent(line.withRelated)),
            .init(
                "limits",
                .array(
                    line.findings.map { finding in
                        .object([
                            .init("code", .string(finding.rule.code.rawValue)),
                            .init("figure", finding.figure.json), .init("bound", finding.bound.json),
                            .init("flag", (Flag(finding)?.code).json),
                        ])
                    })),
            .init("flag", (line.flag?.code).json),
        ])
    }

    private func percent(_ dong: Int64) -> JSON { capital > 0 ? share(dong).decimal.json : .null }
}
