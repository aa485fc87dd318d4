internal import FundCore
package import FundStore
internal import Wording

/// Founds a fund: its chart of accounts, its roles and its rules (lập quỹ).
///
/// There is no head to lock yet and so no key: the code itself is the key. The same code with the same
/// name and province answers as the first time; with others it is refused.
package struct CreateFund: Sendable {
    package let code: String
    package let name: String
    package let province: String

    package init(code: String, name: String, province: String) {
        self.code = code
        self.name = name
        self.province = province
    }

    package func run(on database: Database, _ options: WriteOptions) throws -> WriteResult {
        let answer = Receipt(
            [.init("code", code.json), .init("name", name.json), .init("province", province.json)],
            [
                Message(
                    "receipt.fund-created",
                    ["code": .text(code), "name": .text(name), "province": .text(province)])
            ]
        ).stored
        for fund in try database.readAll({ try $0.funds() }) where fund.code == code {
            guard fund.name == name, fund.province == province else {
                throw Refusal(.fundExists, ["code": .text(code), "name": .text(fund.name)])
            }
            return WriteResult(answer: answer, isReplay: true)
        }
        _ = try database.foundFund(code: code, name: name, province: province, options.ending)
        return WriteResult(answer: answer, isReplay: false, notices: LookAlike.notices(in: [code]))
    }
}
