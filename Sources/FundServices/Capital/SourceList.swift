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
        rows.insert(try SourceRow(ownOf: reader, on: date, besides: rows.map(\.position)), at: 0)
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
        .figures("source.column.interest-due", rank: 3), .words("source.column.decision", nil, .spreadsheet),
        .words("source.column.conditions", nil, .spreadsheet),
    ]
}

/// One source of a list; the first is the fund's own pool.
private struct SourceRow {
    let record: LendingSourceRecord?
    let position: SourcePosition
    /// Of its own pool: money and deposits that belong to no source.
    private let freeOfOwn: Int64?

    init(record: LendingSourceRecord, position: SourcePosition) {
        self.record = record
        self.position = position
        freeOfOwn = nil
    }

    /// What is not a source's is the fund's own.
    init(ownOf reader: FundReader, on date: CalendarDate, besides others: [SourcePosition]) throws {
        let capital = try reader.capital(asOf: date)
        let lent = try reader.lentInAll(asOf: date)
        var own = SourcePosition()
        own.received = capital.total - others.reduce(0) { $0 + $1.received - $1.returned }
        own.committed = capital.promised - others.reduce(0) { $0 + $1.committed }
        own.drawn = lent.drawn - others.reduce(0) { $0 + $1.drawn }
        own.repaid = lent.repaid - others.reduce(0) { $0 + $1.repaid }
        record = nil
        position = own
        freeOfOwn = capital.money + capital.deposits - others.reduce(0) { $0 + $1.free }
    }

    private var free: Int64 { freeOfOwn ?? position.free }

    var cells: [Cell] {
        let source = record?.source
        return [
            .text(source?.code.text ?? SourceCode.own.text),
            source.map { .word("capital-source." + $0.kind.rawValue, code: $0.kind.rawValue) } ?? .empty,
            source.map { .text($0.name) } ?? .word("source.own", code: "own"),
            source.map { .word("risk-bearer." + $0.bearer.rawValue, code: $0.bearer.rawValue) }
                ?? .word("risk-bearer.fund", code: "fund"),
            .money(position.received), .moneyIfAny(position.returned), .money(position.drawn),
            .money(position.repaid), .money(position.outstanding), .money(position.committed), .money(free),
            .moneyIfAny(position.interestDue), .optional(record?.decision), .optional(record?.conditions),
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
            .init("free", free.json), .init("uncommitted", (free - position.committed).json),
            .init("interest_due", position.interestDue.json),
        ])
    }
}
