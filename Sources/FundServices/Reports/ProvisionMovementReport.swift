package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// How provisions changed in a span of days (biến động dự phòng rủi ro), from the journal.
    package static func provisionMovement(
        _ reader: FundReader, in days: ClosedRange<CalendarDate>
    ) throws -> Answer {
        let movement = try reader.provisionMovement(in: days)
        let span: [String: Refusal.Argument] = [
            "from": .date(days.lowerBound), "to": .date(days.upperBound),
        ]
        return Answer(
            [
                .line(Message("risk.title-provisions", span)), .blank, .sheet(movement.sheet),
                .line(Message("risk.provisions-definition")),
            ],
            document: .object([
                .init("from", days.lowerBound.json), .init("to", days.upperBound.json),
                .init("provisions", .array(movement.lines.map(\.json))),
            ]))
    }
}

extension ProvisionMovement {
    private typealias Part = KeyPath<Line, Int64>

    fileprivate var sheet: Sheet {
        let parts: [Part] = [\.opening, \.made, \.released, \.used, \.other, \.closing]
        return Sheet(
            "provisions",
            [
                .words("risk.column.provision"), .figures("risk.column.opening"),
                .figures("risk.column.made", rank: 1), .figures("risk.column.released", rank: 1),
                .figures("risk.column.used", rank: 1), .figures("risk.column.other", rank: 1),
                .figures("risk.column.closing"),
            ],
            lines.map { line in
                Sheet.Row([line.name] + parts.map { .money(line[keyPath: $0]) })
            },
            totals: [
                [.total] + parts.map { part in .money(lines.reduce(0) { $0 + $1[keyPath: part] }) }
            ])
    }
}

extension ProvisionMovement.Line: JSONWritable {
    fileprivate var name: Cell {
        role == .provisionSpecific
            ? .word("provision.column.specific", code: "specific")
            : .word("provision.column.general", code: "general")
    }

    package var json: JSON {
        .object([
            .init("provision", name.json), .init("opening", opening.json), .init("made", made.json),
            .init("released", released.json), .init("used", used.json), .init("other", other.json),
            .init("closing", closing.json),
        ])
    }
}
