internal import FundCore
package import FundStore
package import Wording

extension Answer {
    /// The chart of accounts with the roles that each serves (hệ thống tài khoản).
    package static func accountList(_ reader: FundReader) throws -> Answer {
        let sheet = Sheet(
            "accounts",
            [
                .words("column.account"), .words("column.name"), .words("column.kind", rank: 1),
                .words("chart.column.roles", rank: 2),
            ],
            try reader.chart().map { account in
                let roles = account.roles.map(\.rawValue).joined(separator: ", ")
                return Sheet.Row([
                    .text(account.code), .named(vi: account.nameVi, en: account.nameEn),
                    .word("account-kind." + account.kind.rawValue, code: account.kind.rawValue),
                    .text(roles),
                ]) { account.json }
            })
        return Answer(titled: "page.accounts", [.sheet(sheet)])
    }
}
