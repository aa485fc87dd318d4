package import FundCore
package import FundStore
internal import Wording

/// Gives an account another name; what was known before keeps the old one (đổi tên tài khoản).
package struct RenameAccount: Act {
    package static let code = ActCode.accountRenamed

    package let code: String
    package let vietnamese: String?
    package let english: String?

    package init(code: String, vietnamese: String?, english: String?) {
        self.code = code
        self.vietnamese = vietnamese
        self.english = english
    }

    private enum CodingKeys: String, CodingKey {
        case code
        case vietnamese = "name_vi"
        case english = "name_en"
    }

    package func perform(with books: Books, _ options: WriteOptions) throws -> Receipt {
        let account = try books.reader.chart().account(code)
        let (nameVi, nameEn) = (vietnamese ?? account.nameVi, english ?? account.nameEn)
        let act = try books.open(.accountRenamed, on: options.on)
        books.record(nameOf: code, vietnamese: nameVi, english: nameEn, act: act)
        return Receipt(
            [
                .init("entry", act.json), .init("code", code.json), .init("name_vi", nameVi.json),
                .init("name_en", nameEn.json),
            ],
            [
                Message(
                    "receipt.account-renamed",
                    [
                        "entry": .number(Int(act)), "code": .text(code), "name": .text(nameVi),
                        "english": .text(nameEn),
                    ])
            ])
    }
}
