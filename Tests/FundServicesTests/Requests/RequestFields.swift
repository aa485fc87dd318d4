import FundCore
import FundServices
import FundStore
import Wording

/// Every field of every request with the type that it has in JSON; `?` marks what may be left out.
enum RequestFields {
    /// - Parameter samples: of every act, saying all that can be said in each way in which it may go.
    static func table(_ samples: [AskedSample]) throws -> String {
        try ActCode.allCases.map { code in
            let found = try samples.filter { $0.code == code }.map { try fields($0.service, $0.options) }
            let all = Set(found.flatMap(\.keys))
            let lines = all.sorted().map { field in
                let absent = found.map { $0[field] ?? true }
                let mayBeAbsent = absent.contains(true)
                return "    \(field.path)\(mayBeAbsent ? "?" : "") \(field.type)\n"
            }
            return code.rawValue + "\n" + lines.joined()
        }
        .joined()
    }

    /// The fields of one request, and whether each may be left out of it.
    private static func fields<Service: WriteService>(
        _ service: Service, _ options: WriteOptions
    ) throws -> [Field: Bool] {
        let document = try JSON(parsing: AskedAct(service.request, options).text())
        let fields = document.fields.map { field in
            let rest = try? document.without(field.path).decoded(as: AskedAct<Service.Request>.self)
            let name = field.path.joined(separator: ".")
            return (Field(path: name, type: field.type), rest != nil)
        }
        // What stands in several items of an array is one field.
        return Dictionary(fields) { first, _ in first }
    }

    private struct Field: Hashable, Comparable {
        let path: String
        let type: String

        static func < (left: Field, right: Field) -> Bool {
            (left.path, left.type) < (right.path, right.type)
        }
    }
}

extension JSON {
    /// The members at every depth, with their paths: what is in an array is one for all.
    fileprivate var fields: [(path: [String], type: String)] {
        switch self {
        case .object(let members):
            members.flatMap { member in
                [([member.name], member.value.type)]
                    + member.value.fields.map { ([member.name] + $0.path, $0.type) }
            }
        case .array(let items): items.flatMap(\.fields)
        case .list(let list): list.items.flatMap(\.fields)
        case .null, .bool, .integer, .string: []
        }
    }

    private var type: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .string: "string"
        case .array(let items): "array of " + (items.first?.type ?? "nothing")
        case .list(let list): JSON.array(list.items).type
        case .object: "object"
        }
    }

    fileprivate func without(_ path: [String]) -> JSON {
        switch self {
        case .object(let members):
            .object(
                members.compactMap { member in
                    guard member.name == path.first else { return member }
                    let rest = Array(path.dropFirst())
                    return rest.isEmpty ? nil : .init(member.name, member.value.without(rest))
                })
        case .array(let items): .array(items.map { $0.without(path) })
        case .list(let list): .array(list.items.map { $0.without(path) })
        case .null, .bool, .integer, .string: self
        }
    }
}
