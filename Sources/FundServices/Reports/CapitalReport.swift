package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Capital by source and money by account on one page (vốn theo nguồn, tiền theo tài khoản), at the end of a day: what
    /// is free of all sources is what all accounts hold.
    package static func capitalReport(_ reader: FundReader, asOf date: CalendarDate) throws -> Answer {
        let capital = try reader.capital(asOf: date)
        let positions = try reader.sourcePositions(asOf: date)
        let sources = reader.head.sources.map { ($0, positions[$0.code] ?? SourcePosition()) }
        let own = try reader.ownPosition(asOf: date, capital, besides: sources.map(\.1))
        let lines =
            [
                CapitalLine(
                    code: SourceCode.own.text, name: .word("source.own", code: "own"), position: own)
            ]
            + sources.map { source, position in
                CapitalLine(code: source.code.text, name: .text(source.name), position: position)
            }
        let places = reader.head.moneyAccounts.map { (place: $0, dong: capital.places[$0] ?? 0) }
        let held = places.reduce(0) { $0 + $1.dong }
        let rows =
            [Sheet.Row.heading(Message("capital.by-source"))] + lines.map { Sheet.Row($0.cells) }
            + [Sheet.Row(CapitalLine.total(of: lines))]
            + [Sheet.Row.heading(Message("capital.by-account"))]
            + places.map { place, dong in
                Sheet.Row(
                    [.text(place.code.text), place.nameCell] + [Cell](repeating: .empty, count: 5)
                        + [.money(dong)])
            }
        return Answer(
            [
                .line(Message("capital.title-report", ["on": .date(date)])), .blank,
                .sheet(
                    Sheet(
                        "sources", columns, rows,
                        totals: [
                            [.word("word.total", code: "total")] + [Cell](repeating: .empty, count: 6)
                                + [.money(held)]
                        ])),
            ],
            document: .object([
                .init("as_of", date.json), .init("sources", .array(lines.map(\.json))),
                .init(
                    "accounts",
                    .array(
                        places.map { place, dong in
                            .object([
                                .init("code", .string(place.code.text)),
                                .init("kind", .string(place.kind.rawValue)), .init("balance", dong.json),
                            ])
                        })),
                .init("held", held.json),
            ]))
    }

    private static let columns: [Sheet.Column] = [
        .words("column.code"), .words("column.name", rank: 2), .figures("capital.column.held", rank: 1),
        .figures("source.column.drawn", rank: 3), .figures("source.column.repaid", rank: 3),
        .figures("source.column.outstanding"), .figures("source.column.committed", rank: 1),
        .figures("capital.column.free"),
    ]
}

/// A source of the report.
private struct CapitalLine {
    let code: String
    let name: Cell
    let position: SourcePosition

    private var figures: [Int64] {
        [
            position.received - position.returned, position.drawn, position.repaid, position.outstanding,
            position.committed, position.free,
        ]
    }

    var cells: [Cell] { [.text(code), name] + figures.map { .money($0) } }

    static func total(of lines: [CapitalLine]) -> [Cell] {
        let sums = lines.reduce([Int64](repeating: 0, count: 6)) { sums, line in
            zip(sums, line.figures).map(+)
        }
        return [.word("capital.all-sources", code: "total"), .empty] + sums.map { .money($0) }
    }

    var json: JSON {
        .object([
            .init("code", code.json), .init("received", position.received.json),
            .init("returned", position.returned.json), .init("drawn", position.drawn.json),
            .init("repaid", position.repaid.json), .init("outstanding", position.outstanding.json),
            .init("committed", position.committed.json), .init("free", position.free.json),
        ])
    }
}
