package import FundStore
package import Wording

extension Answer {
    /// The funds of the database (danh sách quỹ).
    package static func fundList(_ reader: FundsReader) throws -> Answer {
        let sheet = Sheet(
            "funds",
            [
                .words("column.code", "code"), .words("column.name", "name"),
                .words("column.province", "province", rank: 1),
                .words("column.founded", "founded_on", rank: 2),
            ],
            try reader.funds().map { fund in
                Sheet.Row([
                    .text(fund.code), .text(fund.name), .text(fund.province), .optional(fund.foundedOn),
                ])
            })
        return Answer(titled: "page.funds", [.sheet(sheet)])
    }
}
