package import FundCore
package import FundStore
package import Wording

extension Answer {
    /// One row a piece of collateral (danh sách tài sản bảo đảm), as each stands at the end of a day.
    ///
    /// - Parameter borrower: the code of its owner; nil for all.
    package static func collateralList(
        _ reader: FundReader, on date: CalendarDate, of borrower: String?
    ) throws -> Answer {
        let owner = try borrower.map { try reader.borrower(code: $0).borrowerID }
        let rules = ProvisionRules(on: date, among: try reader.provisionRules())
        let registers = try reader.securityRegisters()
        let views = try reader.collaterals().filter { owner == nil || $0.borrowerID == owner }
            .compactMap {
                CollateralView($0, registers[$0.collateralID] ?? SecurityRegister(), on: date, by: rules)
            }
        let sheet = Sheet(
            "collateral", columns,
            caption: {
                Message("collateral.title.list", ["on": .date(date), "count": .number(views.count)])
            },
            rows: { take in
                for view in views { try take(Sheet.Row(view.cells) { .object(view.members) }) }
            })
        return Answer([.sheet(sheet)], before: [.init("as_of", date.json)])
    }

    private static var columns: [Sheet.Column] {
        [
            .words("column.code"), .words("column.borrower", rank: 1), .words("column.kind", rank: 2),
            .words("column.name", rank: 4), .figures("collateral.column.value"),
            .words("collateral.column.valued-on", rank: 3), .words("collateral.column.counts-until", rank: 3),
            .words("collateral.column.realisable", nil, .spreadsheet),
            .figures("collateral.column.counting", rank: 1), .figures("collateral.column.secured", rank: 2),
            .words("collateral.column.loans", rank: 2), .words("collateral.column.state", rank: 4),
            .words("collateral.column.asset", nil, .spreadsheet),
            .words("collateral.column.registration", rank: 5),
            .words("collateral.column.insured-until", rank: 6), .words("collateral.column.kept", rank: 6),
        ]
    }
}

extension CollateralView {
    fileprivate var cells: [Cell] {
        [
            .text(record.code), .text(record.borrower), kindCell, .text(record.name),
            .money(valuation.value.money.dong), .date(valuedOn), .optional(countsUntil), realisableCell,
            counting.map { .money($0.dong) } ?? .empty, .moneyIfAny(secured), .text(numbers), stateCell,
            assetCell, registrationCell, .optional(register.insurance(on: asOf)?.content.until), isKeptCell,
        ]
    }
}

extension CollateralView {
    var realisableCell: Cell {
        .word(
            valuation.isRealisable ? "collateral.realisable.yes" : "collateral.realisable.no",
            code: valuation.isRealisable ? "true" : "false")
    }
}
