package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// Where the money stands at the end of a day (các tài khoản tiền).
    package static func moneyAccounts(_ reader: FundReader, on date: CalendarDate) throws -> Answer {
        let balances = try reader.moneyBalances(asOf: date)
        let records = try reader.moneyAccountRecords()
        var (payable, placed): (Int64, Int64) = (0, 0)
        for record in records {
            let dong = balances[record.place] ?? 0
            if record.place.kind == .deposit { placed += dong } else { payable += dong }
        }
        let sheet = Sheet(
            "accounts",
            [
                .words("column.code", "code"), .words("column.kind", "kind", rank: 2),
                .words("column.name", "name", rank: 1), .words("money.column.bank", "bank", rank: 3),
                .words("money.column.number", "number", rank: 3),
                .words("column.account", "account", rank: 1),
                .figures("statement.column.balance", "balance"),
            ],
            records.map { record in
                let place = record.place
                return Sheet.Row([
                    .text(place.code.text),
                    .word("money-kind." + place.kind.rawValue, code: place.kind.rawValue),
                    place.nameCell, .optional(record.bank), .optional(record.number), .text(record.account),
                    .money(balances[place] ?? 0),
                ])
            },
            totals: [
                total("money.payable", payable), total("money.placed", placed),
                total("word.total", payable + placed),
            ])
        return Answer(
            [.line(Message("money.title-accounts", ["on": .date(date)])), .blank, .sheet(sheet)],
            before: [.init("as_of", date.json)],
            after: {
                [
                    .init("payable", payable.json), .init("placed", placed.json),
                    .init("total", (payable + placed).json),
                ]
            })
    }

    private static func total(_ key: String, _ dong: Int64) -> [Cell] {
        [.word(key, code: key), .empty, .empty, .empty, .empty, .empty, .money(dong)]
    }
}

extension MoneyAccount {
    var nameCell: Cell {
        switch self {
        case .cash, .bank: .word("channel." + code.text, code: code.text)
        case .further(let further): .text(further.name)
        }
    }

    /// In a column of where money went through.
    var cell: Cell {
        switch self {
        case .cash, .bank: .word("channel." + code.text, code: code.text)
        case .further: .text(code.text)
        }
    }
}
