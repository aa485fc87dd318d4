package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// What came of each source, what is lent of it and what is free (tình hình nguồn vốn cho vay), at the end of a day.
    package static func sources(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let positions = try reader.sourcePositions(asOf: date)
        var rows = try reader.lendingSourceRecords().map { record in
            SourceRow(record: record, position: positions[record.source.code] ?? SourcePosition())
        }
        let own = try reader.ownPosition(
            asOf: date, reader.capital(asOf: date), besides: rows.map(\.position))
        rows.insert(SourceRow(record: nil, position: own), at: 0)
        let sheet = Sheet("sources", columns, rows.map { row in Sheet.Row(row.cells) { row.json } })
        return Answer(
            [.line(Message("source.title", ["on": .date(date)])), .blank, .sheet(sheet)],
            before: [.init("as_of", date.json)])
    }

    private static let columns: [Sheet.Column] = [
        .words("column.code"), .words("column.kind", rank: 3), .words("column.name", rank: 2),
        .words("source.column.bearer", rank: 4), .figures("source.column.received", rank: 1),
        .figures("source.column.returned", rank: 4), .figures("source.column.drawn", rank: 2),
        .figures("source.column.repaid", rank: 2), .figures("source.column.outstanding"),
        .figures("source.column.committed", rank: 1), .figures("source.column.free"),
        .figures("source.column.own-rate", rank: 4), .figures("source.column.interest-due", rank: 3),
        .words("source.column.decision", nil, .spreadsheet),
        .words("source.column.conditions", nil, .spreadsheet),
    ]
}

/// One source of a list; the first is the fund's own pool.
private struct SourceRow {
    let record: LendingSourceRecord?
    let position: SourcePosition

    var cells: [Cell] {
        let source = record?.source
        return [
            .text(source?.code.text ?? SourceCode.own.text),
            source.map { .word("capital-source." + $0.kind.rawValue, code: $0.kind.rawValue) } ?? .empty,
            source.map { .text($0.name) } ?? .word("source.own", code: "own"),
            source.map { .word("risk-bearer." + $0.bearer.rawValue, code: $0.bearer.rawValue) }
                ?? .word("risk-bearer.fund", code: "fund"),
            .money(position.received), .moneyIfAny(position.returned), .money(position.drawn),
            .money(position.repaid), .money(position.outstanding), .money(position.committed),
            .money(position.free),
            source?.ownRate.map { .value(.rate($0)) } ?? .empty, .moneyIfAny(position.interestDue),
            .optional(record?.decision), .optional(record?.conditions),
        ]
    }

    var json: JSON {
        let source = record?.source
        return .object([
            .init("code", .string(source?.code.text ?? SourceCode.own.text)),
            .init("kind", (source?.kind.rawValue).json), .init("name", (source?.name).json),
            .init("risk", .string((source?.bearer ?? .fund).rawValue)),
            .init("decision", (record?.decision).json), .init("conditions", (record?.conditions).json),
            .init("limit", (source?.limit).json), .init("account", (source?.account).json),
            .init("received", position.received.json), .init("returned", position.returned.json),
            .init("committed", position.committed.json), .init("drawn", position.drawn.json),
            .init("repaid", position.repaid.json), .init("outstanding", position.outstanding.json),
            .init("free", position.free.json), .init("uncommitted", position.uncommitted.json),
            .init("own_rate", source?.ownRate?.json ?? .null),
            .init("interest_due", position.interestDue.json),
        ])
    }
}

extension FundReader {
    /// The fund's own pool at the end of a day: what of all capital and all loans is no source's.
    func ownPosition(
        asOf date: CalendarDate, _ capital: Capital, besides others: [SourcePosition]
    ) throws -> SourcePosition {
        SourcePosition(ownOf: capital, lent: try lentInAll(asOf: date), besides: others)
    }
}
