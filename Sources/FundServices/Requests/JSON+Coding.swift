internal import FoundationEssentials
internal import FundCore
package import Wording

extension JSON {
    /// What a value is coded as, with the members of objects in order of their names.
    package init(coding value: some Encodable) throws {
        self = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
    }

    /// - Throws: where the text is no JSON, or holds a number that is not whole.
    package init(parsing text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    package func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(compact.utf8))
    }

    /// With every text in the form in which identifiers are compared.
    var withIdentifiersNormal: JSON {
        switch self {
        case .string(let text): .string(Identifier.normal(text))
        case .array(let items): .array(items.map(\.withIdentifiersNormal))
        case .object(let members): .object(members.map { .init($0.name, $0.value.withIdentifiersNormal) })
        case .list(let list): .array(list.items.map(\.withIdentifiersNormal))
        case .null, .bool, .integer: self
        }
    }
}

extension JSON: Decodable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Texts first: most values are, and each guess that is wrong makes an error to throw away.
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let number = try? container.decode(Int64.self) {
            self = .integer(number)
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let items = try? container.decode([JSON].self) {
            self = .array(items)
        } else {
            let members = try container.decode([String: JSON].self)
            self = .object(members.sorted { $0.key < $1.key }.map { Member($0.key, $0.value) })
        }
    }
}
