package import FundCore
internal import Wording

extension MoneyCode: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension SourceCode: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }
}

extension SourceCode {
    /// As people write it: `ngân sách tỉnh` for a kind of capital, or the code of a source.
    package init(typed: String) {
        self =
            CapitalSource(named: typed).map { SourceCode($0.rawValue) }
            ?? SourceCode(Identifier.normal(typed))
    }
}

extension MoneyCode {
    /// As people write it: `tiền mặt` for the first till, or the code of a further account.
    package init(typed: String) {
        self = Channel(named: typed).map { MoneyCode($0.rawValue) } ?? MoneyCode(Identifier.normal(typed))
    }
}
