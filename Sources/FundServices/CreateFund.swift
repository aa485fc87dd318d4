internal import FundCore
package import FundStore
internal import Wording

/// Founds a fund: its act 0, its chart of accounts, its roles and its rules (lập quỹ).
///
/// There is no head to lock yet and so no key: the code itself is the key. The same code with the same name,
/// province and day of founding answers as the first time; with others it is refused.
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
        try options.refuseFarAhead()
        if options.askedVoucher == .next { throw Refusal(.voucherNoSeries) }
        let founding = Founding(
            code: code, name: name, province: province, foundedOn: options.askedOn,
            recordedOn: options.on, actedBy: options.actedBy, voucher: options.voucher, note: options.note)
        var arguments: [String: Refusal.Argument] = [
            "code": .text(code), "name": .text(name), "province": .text(province),
        ]
        if let day = founding.foundedOn { arguments["founded"] = .date(day) }
        let answer = Receipt(
            [
                .init("entry", 0.json), .init("code", code.json), .init("name", name.json),
                .init("province", province.json), .init("founded_on", founding.foundedOn.json),
            ], [Message("receipt.fund-created", arguments)]
        ).stored
        for fund in try database.readAll({ try $0.funds() }) where fund.code == code {
            guard fund.name == name, fund.province == province, fund.foundedOn == founding.foundedOn else {
                var names: [String: Refusal.Argument] = ["code": .text(code), "name": .text(fund.name)]
                if let day = fund.foundedOn { names["founded"] = .date(day) }
                throw Refusal(.fundExists, names)
            }
            return WriteResult(answer: answer, isReplay: true)
        }
        try database.found(founding, options.ending)
        return WriteResult(answer: answer, isReplay: false, notices: LookAlike.notices(in: [code]))
    }
}
