package import Foundation
internal import PrivateCluster

/// A directory of the test's own, closed to others, removed when the test lets go of it.
package final class TestDirectory: Sendable {
    package let path: String

    package var url: URL { URL(fileURLWithPath: path, isDirectory: true) }

    package init(_ name: String = "coopfund-test") throws {
        path = try TestDirectory.make(name)
    }

    deinit { FileSystem.removeTree(path) }

    package func file(_ name: String) -> String { "\(path)/\(name)" }

    package func write(_ text: String, to name: String) throws {
        try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    }

    /// As `mktemp -d` makes it: with mode 0700.
    static func make(_ name: String) throws -> String {
        var template = Array("\(place)/\(name)-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw CocoaError(.fileWriteUnknown) }
        return FileSystem.canonical(made)
    }

    static var place: String {
        let chosen = ProcessInfo.processInfo.environment["TMPDIR"] ?? ""
        return chosen.hasPrefix("/") ? FileSystem.canonical(chosen) : "/tmp"
    }
}
