internal import Postgres

/// What the schema of this program comes to, by the major version of the server: for those who may look at a schema and
/// make none. A test computes it anew.
enum SchemaPin {
    static let digests: [Int: String] = [
        15: "b65940f5d5dbc5373140d2a864e9b509a22a8664ba3195cf8bacf404d24a54ea"
    ]
}

extension FundReader {
    /// The digest that the schema of this program comes to on this server; nil for a version that was never tried.
    package var schemaPin: String? {
        get throws { SchemaPin.digests[try connection.serverVersion / 10_000] }
    }
}

extension SchemaDescription {
    /// The digest of all that must be as it was built; that a constraint came to hold for all rows changes nothing.
    var digest: String {
        let lines = objects.filter { !$0.key.hasPrefix("unvalidated ") }.map { "\($0.key)\0\($0.value)\n" }
            .sorted()
        return SHA256.hex(of: Array(lines.joined().utf8))
    }
}
