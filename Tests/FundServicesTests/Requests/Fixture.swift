import Foundation

/// A file beside the tests that says what is kept.
enum Fixture {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures")

    static func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// What stands in the file; where expectations are rewritten, `text` from now on.
    static func text(_ name: String, updatedTo text: String) throws -> String {
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1" {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        return try self.text(name)
    }
}
