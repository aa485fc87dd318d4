package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The provisions of a day as they are kept (kết quả trích lập dự phòng).
    ///
    /// - Throws: `provision.not-run`.
    package static func provisions(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        guard let stored = try reader.provisionRun(asOf: date) else {
            throw Refusal(.notProvided, ["on": .date(date)])
        }
        return .provisions(stored.run, entry: stored.entry)
    }

    static func provisions(_ run: ProvisionRun, entry: Int64) -> Answer {
        Answer(
            [.line(Message("provision.title", run.arguments(entry))), .blank, .sheet(run.sheet)],
            document: .object(run.members))
    }
}

extension ProvisionRun {
    /// For programs: the same for ever, whatever is known later.
    var members: [JSON.Member] { totals + [.init("loans", .list(JSON.List(debts) { $0.json }))] }

    /// The same without its debts, which stand in rows of their own: what is kept as the answer of an act.
    var totals: [JSON.Member] {
        [
            .init("as_of", asOf.json), .init("specific", specific.json), .init("general", general.json),
            .init("change_specific", changeSpecific.json), .init("change_general", changeGeneral.json),
        ]
    }

    fileprivate var sheet: Sheet {
        Sheet(
            "loans",
            [
                .words("column.number"), .figures("loan.figure.principal-outstanding"),
                .figures("provision.column.deductible", rank: 1), .figures("provision.column.rate", rank: 2),
                .figures("provision.column.specific"), .figures("provision.column.general"),
            ],
            totals: [
                [
                    .word("word.total", code: "total"), .money(debts.reduce(0) { $0 + $1.principal }), .empty,
                    .empty, .money(specific), .money(general),
                ]
            ], eachOf: debts
        ) { debt in
            [
                .text(debt.number), .money(debt.principal), .money(debt.deductible),
                .percent(Percentage(debt.rate.tenThousandths, of: Share.whole)), .money(debt.specific),
                .money(debt.general),
            ]
        }
    }
}

extension ProvisionedDebt: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("principal", principal.json),
            .init("deductible", deductible.json), .init("rate_percent", rate.decimal.json),
            .init("specific", specific.json), .init("general", general.json),
        ])
    }
}
