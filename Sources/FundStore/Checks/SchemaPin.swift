/// What the schema of this program comes to, by the major version of the server: for those who may look at a schema and
/// make none. A test computes it anew.
enum SchemaPin {
    static let digests: [Int: String] = [
        15: "04770ad55455c0093f0c1d1940bc8a7456c972d1a974962fc11c8d170b250eed"
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
