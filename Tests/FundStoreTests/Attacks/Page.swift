import Foundation
import Synchronization

/// A part of Documentation/Checks.md that tests write: between two marks.
enum Page {
    private static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Documentation/Checks.md")

    static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1" }

    /// What stands in the part; where expectations are rewritten, `text` from now on.
    static func part(_ name: String, updatedTo text: String) throws -> String {
        try lock.withLock { _ in try locked(name, text) }
    }

    private static let lock = Mutex(())

    private static func locked(_ name: String, _ text: String) throws -> String {
        let page = try String(contentsOf: url, encoding: .utf8)
        let (begin, end) = ("<!-- \(name): written by a test -->\n", "<!-- \(name): end -->")
        guard let opening = page.firstRange(of: begin),
            let closing = page[opening.upperBound...].firstRange(of: end)
        else { throw CocoaError(.fileReadCorruptFile) }
        let part = opening.upperBound..<closing.lowerBound
        if isUpdating {
            try page.replacingCharacters(in: part, with: text).write(
                to: url, atomically: true, encoding: .utf8)
            return text
        }
        return String(page[part])
    }
}
