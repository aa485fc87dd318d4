/// A commune of today, and what follows from it (xã, phường, đặc khu).
package struct Commune: Hashable, Sendable {
    package let code: CommuneCode
    package let name: String
    /// `xã`, `phường` or `đặc khu`.
    package let kind: String
    package let province: String
    /// The province of before 01/07/2025 as its code tells; nil where nothing is known.
    package let formerProvince: String?

    package init(code: CommuneCode, name: String, kind: String, province: String, formerProvince: String?) {
        self.code = code
        self.name = name
        self.kind = kind
        self.province = province
        self.formerProvince = formerProvince
    }
}
