/// What the schema of this program comes to, by the major version of the server: for those who may look at a schema and
/// make none. A test computes it anew.
enum SchemaPin {
    static let digests: [Int: String] = [
        15: "1e09fb6526e8fcc5c209dbc5618f76494a8270e507f222092670bfc560a3dcfb"
    ]
}

extension SchemaDescription {
    /// The digest of all that must be as it was built; that a constraint came to hold for all rows changes nothing.
    var digest: String {
        let lines = objects.filter { !$0.key.hasPrefix("unvalidated ") }.map { "\($0.key)\0\($0.value)\n" }
            .sorted()
        return SHA256.hex(of: Array(lines.joined().utf8))
    }
}
