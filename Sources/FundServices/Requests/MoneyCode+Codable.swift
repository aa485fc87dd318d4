package import FundCore
internal import Wording

extension MoneyCode: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension MoneyCode {
    /// As people write it: `tiền mặt` for the first till, or the code of a further account.
    package init(typed: String) {
        self = Channel(named: typed).map { MoneyCode($0.rawValue) } ?? MoneyCode(Identifier.normal(typed))
    }
}
