package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The classification of a day as it is kept (kết quả phân loại nợ).
    ///
    /// - Throws: `classification.not-run`.
    package static func classification(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        guard let stored = try reader.classification(asOf: date) else {
            throw Refusal(.notClassified, ["on": .date(date)])
        }
        return .classification(stored.run, entry: stored.entry)
    }

    static func classification(_ run: Classification, entry: Int64) -> Answer {
        var answer = Answer(
            [
                .line(
                    Message("classification.title", ["on": .date(run.asOf), "entry": .number(Int(entry))])),
                .blank, .sheet(run.byGroup), .blank, .sheet(run.sheet),
                .line(run.rule.sentence),
            ], document: .object(run.members))
        answer.table = run.sheet
        return answer
    }
}

extension Classification {
    /// For programs: the same for ever, whatever is known later.
    var members: [JSON.Member] { totals + [.init("loans", .list(JSON.List(debts) { $0.json }))] }

    /// The same without its debts, which stand in rows of their own: what is kept as the answer of an act.
    var totals: [JSON.Member] {
        [
            .init("as_of", asOf.json),
            .init(
                "rule",
                .object([
                    .init("valid_from", rule.validFrom.json), .init("groups_from_days", rule.groupsFrom.json),
                    .init("citation", rule.citation.json), .init("certainty", rule.certainty.json),
                ])),
            .init(
                "groups",
                .array(
                    groups.map {
                        .object([
                            .init("group", $0.group.json), .init("loans", $0.loans.json),
                            .init("principal", $0.principal.json),
                        ])
                    })),
        ]
    }

    fileprivate var byGroup: Sheet {
        let total = debts.reduce(0) { $0 + $1.principal }
        return Sheet(
            "groups",
            [
                .words("report.column.debt-group"), .figures("report.column.loans"),
                .figures("column.principal"), .figures("classification.column.share", rank: 1),
            ],
            groups.map {
                Sheet.Row([
                    .word("loan.group.\($0.group)", code: String($0.group)), .count($0.loans),
                    .money($0.principal), .percent(Percentage($0.principal, of: total)),
                ])
            },
            totals: [[.word("word.total", code: "total"), .count(debts.count), .money(total), .empty]])
    }

    fileprivate var sheet: Sheet {
        Sheet(
            "loans",
            [
                .words("column.number"), .words("column.borrower", rank: 3),
                .figures("loan.figure.principal-outstanding"),
                .figures("loan.column.days-past-due", rank: 1),
                .figures("loan.figure.own-debt-group", rank: 2),
                .figures("loan.column.group"), .words("classification.column.reason", rank: 1),
            ],
            eachOf: debts
        ) { debt in
            [
                .text(debt.number), .text(debt.borrower), .money(debt.principal),
                .count(debt.daysPastDue), .count(debt.ownGroup), .count(debt.group),
                .reasons(debt.reasons),
            ]
        }
    }
}

extension ClassifiedDebt: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json),
            .init("principal_outstanding", principal.json), .init("days_past_due", daysPastDue.json),
            .init("own_group", ownGroup.json), .init("group", group.json), .init("reasons", reasons.json),
        ])
    }
}
