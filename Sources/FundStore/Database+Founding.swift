internal import FundCore
internal import Postgres

extension Database {
    /// Founds a fund, its act 0: the one write that no fund's head can be locked for.
    package func found(_ founding: Founding, _ ending: Ending) throws {
        try ensureCurrent()
        try Database.translating {
            try connection.begin()
            do {
                if let name = founding.actedBy { try Login(connection).refuseOthersName(name) }
                let fund = try connection.query(
                    "select found_fund($1, $2, $3, $4, $5, $6, $7, $8) as fund_id",
                    [
                        .text(founding.code), .text(founding.name), .text(founding.province),
                        founding.foundedOn.map { .date($0.day) } ?? .null, .date(founding.recordedOn.day),
                        founding.actedBy.map(Parameter.text) ?? .null,
                        founding.voucher.map(Parameter.text) ?? .null,
                        founding.note.map(Parameter.text) ?? .null,
                    ])[0].int32("fund_id")
                _ = try connection.run(
                    ChainFormula.sealing(
                        fund: .integer(fund), 0...0, in: ["act"],
                        seeds: .init(act: 0, tables: ChainFormula.tables)))
                switch ending {
                case .commit: try connection.commit()
                case .rollBack:
                    try connection.execute("set constraints all immediate")
                    try connection.rollback()
                }
            } catch {
                try? connection.rollback()
                throw error
            }
        }
    }
}
