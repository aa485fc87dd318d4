internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The movements of money beside loans and capital (thu, chi, chuyển tiền), those that were reversed too.
    package static func moneyList(_ reader: FundReader, in span: LedgerSpan) throws -> Answer {
        let records = try reader.moneyRecords(in: span)
        let totals = MoneyTotals(records)
        return Answer(
            [
                .line(Message("money.title", span.arguments)), .blank,
                .sheet(Sheet("movements", columns, records.map { row in Sheet.Row(row.cells) { row.json } })),
                .later { [try totals.sentence] },
            ], before: [.init("from", span.from.json), .init("until", span.until.json)],
            after: { [.init("received", totals.received.json), .init("paid", totals.paid.json)] })
    }

    private static let columns: [Sheet.Column] = [
        .words("ledger.column.entry"), .words("column.on"), .words("ledger.column.act", rank: 1),
        .figures("column.amount"), .words("money.column.through", rank: 3),
        .words("column.account", rank: 2), .words("money.column.counterparty", rank: 4),
        .words("ledger.column.voucher", rank: 5), .words("money.column.reversed-by", rank: 2),
        .words("ledger.column.by", nil, .spreadsheet), .words("ledger.column.note", nil, .spreadsheet),
    ]
}

/// What came in and went out, in đồng; what was reversed counts for nothing.
private struct MoneyTotals {
    private(set) var received: Int64 = 0
    private(set) var paid: Int64 = 0

    init(_ records: [MoneyRecord]) {
        for record in records where record.reversedBy == nil {
            switch record.movement.kind {
            case .receipt: received += record.movement.amount.money.dong
            case .payment: paid += record.movement.amount.money.dong
            case .transfer: break
            }
        }
    }

    var sentence: Message {
        get throws {
            Message(
                "money.totals",
                [
                    "received": .money(try Money(inRange: received)),
                    "paid": .money(try Money(inRange: paid)),
                ])
        }
    }
}

extension MoneyRecord {
    fileprivate var cells: [Cell] {
        return [
            .number(entry), .date(on), .word("act-kind." + kind, code: kind),
            .money(movement.amount.money.dong), movement.through.cell,
            .named(vi: account.code + " " + account.nameVi, en: account.code + " " + account.nameEn),
            .optional(counterparty), .optional(voucher), .optional(reversedBy), .text(actedBy),
            .optional(note),
        ]
    }

    fileprivate var json: JSON {
        .object([
            .init("entry", entry.json), .init("kind", kind.json), .init("on", on.json),
            .init("amount", movement.amount.json), .init("through", .string(movement.through.code.text)),
            .init("account", account.code.json), .init("counterparty", counterparty.json),
            .init("voucher", voucher.json), .init("note", note.json), .init("by", actedBy.json),
            .init("reversed_by", reversedBy.json),
        ])
    }
}
