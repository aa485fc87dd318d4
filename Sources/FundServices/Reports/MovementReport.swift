package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// How debts moved between groups from the end of one day to that of another (chuyển dịch nhóm nợ).
    ///
    /// - Throws: `period.no-debt-groups`.
    package static func movementReport(
        _ reader: FundReader, from first: CalendarDate, to last: CalendarDate
    ) throws -> Answer {
        let days = (try DayGroups(reader, asOf: first), try DayGroups(reader, asOf: last))
        let movement = GroupMovement(from: days.0.classification, to: days.1.classification)
        var parts: [Part] = [
            .line(Message("risk.title-movement", ["from": .date(first), "to": .date(last)])), .blank,
            .line(Message("risk.movement-loans")), .sheet(movement.matrix("loans") { .count($0.loans) }),
            .blank, .line(Message("risk.movement-principal", ["to": .date(last), "from": .date(first)])),
            .sheet(movement.matrix("principal", GroupMovement.dong)), .blank,
            .line(Message("risk.movement-debts", ["count": .number(movement.changed.count)])),
            .sheet(movement.debts), .line(days.0.source), .line(days.1.source),
        ]
        let rules = (days.0.classification.rule.sentence, days.1.classification.rule.sentence)
        if rules.0 != rules.1 { parts.append(.line(rules.0)) }
        parts.append(.line(rules.1))
        return Answer(
            parts, table: movement.debts,
            document: .object([
                .init("from", days.0.basis), .init("to", days.1.basis),
                .init("matrix", .array(movement.cells)),
                .init("moved", .array(movement.changed.map(\.json))),
            ]))
    }
}

extension GroupMovement {
    /// What is left of the principal; of debts that have left, what they owed before.
    fileprivate static func dong(_ flow: Flow) -> Cell {
        .money(flow.principal == 0 ? flow.principalBefore : flow.principal)
    }

    /// A row for each group of the first day, a column for each of the last.
    fileprivate func matrix(_ name: String, _ figure: (Flow) -> Cell) -> Sheet {
        Sheet(
            name,
            [.words("risk.column.from-group")]
                + (1...5).map { .figures("risk.column.to-group-\($0)") } + [.figures("risk.column.left")],
            GroupMovement.places.map { from in
                Sheet.Row(
                    [
                        from.map { .word("risk.column.to-group-\($0)", code: String($0)) }
                            ?? .word("risk.new", code: "new")
                    ]
                        + GroupMovement.places.map { to in
                            let flow = flow(from: from, to: to)
                            return flow.loans == 0 ? .empty : figure(flow)
                        })
            })
    }

    fileprivate var debts: Sheet {
        Sheet(
            "moved",
            [
                .words("column.number"), .words("column.borrower", rank: 3),
                .words("risk.column.old-group"), .words("risk.column.new-group"),
                .figures("risk.column.principal-before", rank: 2), .figures("risk.column.principal-after"),
                .figures("loan.column.days-past-due", rank: 1),
                .words("classification.column.reason", rank: 1),
            ],
            changed.map { move in
                Sheet.Row([
                    .text(move.number), .text(move.borrower),
                    move.from.map(Cell.count) ?? .word("risk.new", code: "new"),
                    move.to.map(Cell.count) ?? .word("risk.left", code: "left"),
                    .money(move.principalBefore), .money(move.principal), .optional(move.daysPastDue),
                    .reasons(move.reasons),
                ])
            })
    }

    /// Those of the matrix that hold a debt.
    fileprivate var cells: [JSON] {
        GroupMovement.places.flatMap { from in
            GroupMovement.places.compactMap { to -> JSON? in
                let flow = flow(from: from, to: to)
                guard flow.loans > 0 else { return nil }
                return .object([
                    .init("from", from.json), .init("to", to.json), .init("loans", flow.loans.json),
                    .init("principal_before", flow.principalBefore.json),
                    .init("principal", flow.principal.json),
                ])
            }
        }
    }
}

extension GroupMovement.Move: JSONWritable {
    package var json: JSON {
        .object([
            .init("number", number.json), .init("borrower", borrower.json), .init("from", from.json),
            .init("to", to.json), .init("principal_before", principalBefore.json),
            .init("principal", principal.json), .init("days_past_due", daysPastDue.json),
            .init("reasons", reasons.json),
        ])
    }
}
