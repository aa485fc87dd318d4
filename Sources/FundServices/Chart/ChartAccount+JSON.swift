package import FundCore
package import Wording

extension ChartAccount {
    /// Without its roles, which only the books know.
    var members: [JSON.Member] {
        [
            .init("code", code.json), .init("name_vi", nameVi.json), .init("name_en", nameEn.json),
            .init("kind", .string(kind.rawValue)), .init("never_below_zero", neverBelowZero.json),
        ]
    }
}

extension ChartAccount: JSONWritable {
    package var json: JSON { .object(members + [.init("roles", roles.map(\.rawValue).json)]) }
}
