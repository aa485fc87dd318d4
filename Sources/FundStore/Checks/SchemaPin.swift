internal import Postgres

/// What the schema of this program comes to, by the major version of the server: for those who may look at a schema and
/// make none. A test computes it anew.
enum SchemaPin {
    static let digests: [Int: String] = [
        15: "8e678c7f46f08735a7410a5c676dd54326418ec6484db85406737d0cc38b8b9f"
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
